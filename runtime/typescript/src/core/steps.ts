/** Texts that are made of steps, such as image rules. */

import { Encoder } from "./writer.ts";
import { ValidationError } from "./errors.ts";
import { base64 } from "./hash.ts";
import { BuiltText } from "./scalars.ts";
import type { Given, RecordTable } from "./table.ts";
import { toBytes } from "./text.ts";

/** Adds a step to a text; throws a ValidationError if the step is invalid. */
export function addStep(text: string, record: RecordTable, given: Given, wire = false): string {
  const step = record.step;
  if (step === undefined) return text;
  const encoder = new Encoder({ wire });
  const texts = new Map<string, string>();
  encoder.fields(record, given, ({ name, base64url }, one) => {
    texts.set(name, base64url ? base64(toBytes(one)).replace(/[+/=]/g, urlSafe) : one);
  });
  const problems = encoder.problems.that(true);
  if (problems.length > 0) throw new ValidationError(problems, step.name);
  let written: string | undefined;
  for (const [template, name, value] of step.forms) {
    const isMeant = name === undefined || texts.get(name) === value;
    written ??= isMeant ? fill(template, texts, name) : undefined;
  }
  if (written === undefined) {
    const message = "must be given in another combination; no form of the step takes these fields";
    throw new ValidationError([{ path: "", rule: "form", message }], step.name);
  }
  const parts = text === "" ? [] : text.split("|");
  const [begin, ...others] = (parts.at(-1) ?? "").split("/");
  const goesOn =
    step.within !== undefined &&
    begin === step.within &&
    !others.includes(written.split("/")[0] as string);
  if (goesOn) return `${text}/${written}`;
  const part = step.within === undefined ? written : `${step.within}/${written}`;
  return text === "" ? part : `${text}|${part}`;
}

function urlSafe(character: string): string {
  return character === "+" ? "-" : character === "/" ? "_" : "";
}

/** Writes a step with a form, if exactly the fields of the form are given. */
function fill(
  template: string,
  texts: ReadonlyMap<string, string>,
  condition: string | undefined,
): string | undefined {
  const places = new Set([...template.matchAll(/\{(.+?)\}/g)].map((found) => found[1] as string));
  if (condition !== undefined) places.add(condition);
  const open = template.replace(
    /\[([^\]]*\{(.+?)\}[^\]]*)\]/g,
    (_, inside: string, name: string) => (texts.has(name) ? inside : ""),
  );
  const needed = [...open.matchAll(/\{(.+?)\}/g)].map((found) => found[1] as string);
  if (needed.some((name) => !texts.has(name))) return undefined;
  if ([...texts.keys()].some((name) => !places.has(name))) return undefined;
  return open.replace(/\{(.+?)\}/g, (_, name: string) => texts.get(name) as string);
}

/** A text that is built step by step; each step returns a new text. */
export abstract class StepsText extends BuiltText {
  readonly #text: string;

  constructor(text = "") {
    super();
    this.#text = text;
  }

  protected with(step: RecordTable, given: object): this {
    const made = addStep(this.#text, step, given as Given);
    return new (this.constructor as new (text: string) => this)(made);
  }

  override toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}
