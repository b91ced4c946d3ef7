/** Verdicts on content: what to do with it, and why. */

import type { Field, RecordTable, Suggestion } from "./table.ts";
import { fieldsOf } from "./table.ts";

/** What to do with content. */
export interface ContentVerdict {
  readonly suggestion: Suggestion;
  readonly label: string | undefined;
  readonly score: bigint | number | undefined;
}

type Values = Readonly<Record<string, unknown>>;
type Above = readonly (readonly [record: RecordTable, values: Values])[];

function valueIn(values: Values, field: Field | undefined): unknown {
  return field !== undefined && Object.hasOwn(values, field.key) ? values[field.key] : undefined;
}

function roleOf(record: RecordTable, role: Field["verdict"]): Field | undefined {
  return fieldsOf(record).all.find((field) => field.verdict === role);
}

/** Returns the verdict in a record; undefined as long as there is none. */
export function verdictOn(
  record: RecordTable,
  values: Values,
  above: Above = [],
): ContentVerdict | undefined {
  const whole = roleOf(record, "whole");
  if (whole?.record !== undefined) {
    const held = valueIn(values, whole) as Values | undefined;
    return held && verdictOn(whole.record, held, [[record, values], ...above]);
  }
  const suggestion = suggestionOf(record, values, above);
  return suggestion && completed(record, values, suggestion, above);
}

function suggestionOf(record: RecordTable, values: Values, above: Above): Suggestion | undefined {
  const field = roleOf(record, "suggestion");
  const value = valueIn(values, field);
  if (field === undefined || value === undefined || value === "") return undefined;
  const text = String(value);
  const { suggests = {} } = field.scalar;
  const found = (Object.hasOwn(suggests, text) ? suggests[text] : undefined) ?? "review";
  if (field.final === undefined) return found;
  const [name, ...wanted] = field.final;
  for (const [holder, held] of [[record, values], ...above] as Above) {
    const final = fieldsOf(holder).byName.get(name);
    if (final === undefined) continue;
    const state = valueIn(held, final);
    return found === "pass" && state !== undefined && !wanted.includes(String(state))
      ? undefined
      : found;
  }
  return found;
}

function completed(
  record: RecordTable,
  values: Values,
  suggestion: Suggestion,
  above: Above,
): ContentVerdict {
  let label = (valueIn(values, roleOf(record, "label")) as string | undefined) || undefined;
  let score = valueIn(values, roleOf(record, "score")) as ContentVerdict["score"];
  if (suggestion === "pass") return { suggestion, label, score };
  const known = label;
  const parts = partsOf(record, values, suggestion, [[record, values], ...above]).filter(
    (part) =>
      part.suggestion === suggestion &&
      (known === undefined || part.label === undefined || part.label === known),
  );
  const rank = (part: ContentVerdict): number => Number(part.score ?? -1);
  let best: ContentVerdict | undefined;
  for (const part of parts) {
    const isBetter =
      best === undefined ||
      rank(part) > rank(best) ||
      (rank(part) === rank(best) && best.label === undefined && part.label !== undefined);
    if (isBetter) best = part;
  }
  label ??= best?.label;
  score ??= best?.score;
  return { suggestion, label, score };
}

function partsOf(
  record: RecordTable,
  values: Values,
  found: Suggestion,
  above: Above,
): ContentVerdict[] {
  const parts: ContentVerdict[] = [];
  for (const field of fieldsOf(record).all) {
    if (field.verdict !== "part" || field.record === undefined) continue;
    const value = valueIn(values, field);
    const inner = field.record;
    const held = (
      field.many ? (value ?? []) : value === undefined ? [] : [value]
    ) as readonly Values[];
    for (const part of held) {
      let own: Suggestion | undefined = found;
      if (roleOf(inner, "suggestion") !== undefined) own = suggestionOf(inner, part, above);
      else parts.push(...partsOf(inner, part, found, [[inner, part], ...above]));
      if (own === undefined) continue;
      const verdict = completed(inner, part, own, above);
      parts.push(field.label === undefined ? verdict : { ...verdict, label: field.label });
    }
  }
  return parts;
}

const PROTOTYPES = new WeakMap<RecordTable, object>();

/** The property `verdict`, which answers with a verdict have besides their fields. */
export function withVerdict(record: RecordTable): object {
  let prototype = PROTOTYPES.get(record);
  if (prototype === undefined) {
    prototype = Object.create(Object.prototype, {
      verdict: {
        get(this: Values): ContentVerdict | undefined {
          return verdictOn(record, this);
        },
      },
    }) as object;
    PROTOTYPES.set(record, prototype);
  }
  return prototype;
}
