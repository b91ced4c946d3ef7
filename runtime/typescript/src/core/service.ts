/** The facts about a service that apply to all its calls. Generated code has the values. */

/** Which calls may be sent again after a failure: any, safe ones, or with the clock corrected. */
export type Again = "any" | "safe" | "clock";
/** Whether a failed attempt may have done its work. */
export type Outcome = "refused" | "unknown";

/** The kind of a failure. */
export interface Verdict {
  readonly kind?: string | undefined;
  readonly again?: Again | undefined;
  readonly outcome: Outcome;
}

/** A row of the error table: a code, its usual status or 0, and the meaning. */
export type ErrorRow = readonly [
  code: string,
  status: number,
  kind?: string,
  again?: Again | "",
  outcome?: Outcome,
];

/** The meaning of a range of statuses. */
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

/** The allowed values of a placeholder in the template of a host. */
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

/** When and how often to retry a call; times in seconds. */
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

/** The verdict on a failure. */
function verdictIn([, , kind, again, outcome]: ErrorRow | StatusRow): Verdict {
  return { kind: kind || undefined, again: again || undefined, outcome: outcome ?? "refused" };
}

/** Returns the verdict for a code and a status. */
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
