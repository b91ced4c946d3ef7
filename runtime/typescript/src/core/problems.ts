/** Collects the rules that values break, so that one error can list them all. */

import { printable } from "./text.ts";

/** A rule that a value breaks. */
export interface Problem {
  /**
   * The path of the value in wire names: `Request.Ids[0]` in a body, or the name of a parameter.
   */
  readonly path: string;
  /** The name of the rule, the same in every language: `required`, `max-length` and so on. */
  readonly rule: string;
  /** What the rule requires. */
  readonly message: string;
  /** The value, unless it is missing or secret. */
  readonly value?: unknown;
}

const FORM = new Set(["type", "unknown-field", "fixed"]);
const FATAL = new Set([
  "type",
  "unknown-field",
  "fixed",
  "timestamp",
  "xml-characters",
  "path-segment",
  "object-key",
  "element-name",
  "query-name",
  "header-value",
  "list-item",
]);

/** The problems of one request. */
export class Problems {
  readonly #found = new Map<string, Problem>();
  readonly #fatal = new Set<string>();

  add(path: string, rule: string, message: string, value?: unknown): void {
    const key = `${rule} ${path}`;
    if (!this.#found.has(key)) {
      this.#found.set(
        key,
        value === undefined ? { path, rule, message } : { path, rule, message, value },
      );
    }
  }

  /** Reports that a value is required even without validation. */
  insistOn(path: string): void {
    this.#fatal.add(`required ${path}`);
  }

  /** Drops the problems with a rule that does not apply here. */
  drop(rule: string): void {
    for (const [key, problem] of this.#found) if (problem.rule === rule) this.#found.delete(key);
  }

  get hasForm(): boolean {
    return [...this.#found.values()].some((problem) => FORM.has(problem.rule));
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  /**
   * The problems to report: only those of form if there are any; without validation, only the fatal
   * ones.
   */
  that(validate: boolean): Problem[] {
    let found = [...this.#found];
    if (this.hasForm) found = found.filter(([, problem]) => FORM.has(problem.rule));
    if (!validate)
      found = found.filter(([key, { rule }]) => FATAL.has(rule) || this.#fatal.has(key));
    return found.map(([, problem]) => problem);
  }
}

const LONGEST = 100;

/** Formats a value for a message. */
export function shown(value: unknown): string {
  let text: string;
  if (typeof value === "string") text = `'${printable(value)}'`;
  else if (value instanceof Date)
    text = Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  else if (typeof value === "object" && value !== null)
    text = Array.isArray(value) ? "an array" : "an object";
  else text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Formats a problem as a sentence. */
export function describe({ path, rule, message, value }: Problem): string {
  const got = value === undefined ? "" : ` (got ${shown(value)})`;
  return `${path === "" ? "the value" : printable(path)} ${message}${got} [${rule}]`;
}
