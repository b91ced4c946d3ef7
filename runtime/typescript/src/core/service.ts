/** What holds for all calls of a service. Generated code has the values. */

/** Which calls may be sent again after a failure: any, safe ones, or with the clock corrected. */
export type Again = "any" | "safe" | "clock";
/** Whether a failed attempt may have done its work. */
export type Outcome = "refused" | "unknown";

/** What a failure is. */
export interface Verdict {
  readonly kind?: string | undefined;
  readonly again?: Again | undefined;
  readonly outcome: Outcome;
}

/** A row of the table of errors: a code, its usual status or 0, and what it means. */
export type ErrorRow = readonly [
  code: string,
  status: number,
  kind?: string,
  again?: Again | "",
  outcome?: Outcome,
];

/** What the statuses of a range say. */
export type StatusRow = readonly [
  first: number,
  last: number,
  kind?: string,
  again?: Again | "",
  outcome?: Outcome,
];

/** A kind of host. */
export interface HostRow {
  readonly kind: string;
  readonly template: string;
  readonly token?: string;
}

/** What may stand for a name in the template of a host. */
export interface LabelRow {
  readonly name: string;
  readonly pattern: RegExp;
  readonly says: string;
  readonly of?: string;
}

/** A header that is signed or has a role, or every header with a prefix. */
export interface HeaderRow {
  readonly name: string;
  readonly prefix?: boolean;
  readonly signed?: boolean;
  readonly role?: "token" | "request-id" | "trace-id";
}

/** When and how often a call is sent again; times in seconds. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly base: number;
  readonly cap: number;
  readonly growth: number;
  readonly clock: number;
}

/** The facts of a service. */
export interface Service {
  readonly name: string;
  readonly hosts: readonly HostRow[];
  readonly labels: readonly LabelRow[];
  readonly headers: readonly HeaderRow[];
  readonly errors: readonly ErrorRow[];
  readonly statuses: readonly StatusRow[];
  readonly signing: { readonly before: number; readonly after: number; readonly url: number };
  readonly limits: {
    readonly body: number;
    readonly depth: number;
    readonly elements: number;
    readonly anomalies: number;
    readonly callback: number;
    readonly jsonDepth: number;
    readonly jsonElements: number;
  };
  readonly retry: RetryPolicy;
  readonly waiting: {
    readonly first: number;
    readonly longest: number;
    readonly growth: number;
    readonly spread: number;
    readonly missing: number;
    readonly together: number;
  };
  readonly once: {
    readonly validity: number;
    readonly settle: number;
    readonly pause: number;
    readonly markLength: number;
    readonly markCharacters: string;
  };
}

/** What a row says of a failure. */
function verdictIn([, , kind, again, outcome]: ErrorRow | StatusRow): Verdict {
  return { kind: kind || undefined, again: again || undefined, outcome: outcome ?? "refused" };
}

/** What a code and a status mean together. */
export function verdictOf(service: Service, code: string | undefined, status: number): Verdict {
  const rows = service.errors.filter((row) => row[0] === code);
  const row = rows.find((each) => each[1] === status) ?? rows[0];
  const general = service.statuses.find(([first, last]) => first <= status && status <= last);
  if (row === undefined) return general ? verdictIn(general) : { outcome: "refused" };
  const found = verdictIn(row);
  const isForeign = row[1] !== status && status >= 500;
  const saysLittle = found.again !== "any" && found.again !== "clock";
  if (!isForeign || !saysLittle || general === undefined) return found;
  return { ...verdictIn(general), kind: found.kind };
}
