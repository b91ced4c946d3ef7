/** Collects the rules that values break, so that one error can list them all. */

import { printable } from "./text.ts";

/** One rule that one value breaks. */
export interface Problem {
  /** The path of the value in names of the wire: `Request.Ids[0]` in a body, or that of a parameter. */
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

  /** Says that a value is needed even where limits do not count. */
  insistOn(path: string): void {
    this.#fatal.add(`required ${path}`);
  }

  /** Forgets what breaks a rule that does not hold here. */
  drop(rule: string): void {
    for (const [key, problem] of this.#found) if (problem.rule === rule) this.#found.delete(key);
  }

  get hasForm(): boolean {
    return [...this.#found.values()].some((problem) => FORM.has(problem.rule));
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  /** Those that count: wrong forms alone if there are any, and without validation the fatal ones. */
  that(validate: boolean): Problem[] {
    let found = [...this.#found];
    if (this.hasForm) found = found.filter(([, problem]) => FORM.has(problem.rule));
    if (!validate)
      found = found.filter(([key, { rule }]) => FATAL.has(rule) || this.#fatal.has(key));
    return found.map(([, problem]) => problem);
  }
}

const LONGEST = 100;

/** A value as a message shows it. */
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

/** A problem as a sentence. */
export function describe({ path, rule, message, value }: Problem): string {
  const got = value === undefined ? "" : ` (got ${shown(value)})`;
  return `${path === "" ? "the value" : printable(path)} ${message}${got} [${rule}]`;
}
