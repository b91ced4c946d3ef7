/** Conditions on fields that depend on the fields around them. */

import type { DepthLimit, Field, Need, OneOf } from "./table.ts";

/** Whether a field of the same record has one of the given values. */
function holds([name, ...values]: OneOf, ...[known, get]: Parameters<Need>): boolean {
  const other = known.byName.get(name) as Field;
  const value = get(other) ?? other.fixed;
  if (value === undefined) return false;
  return values.includes(
    (typeof value === "string" ? value : other.scalar.kind.write(value)) as string,
  );
}

function described([name, ...values]: OneOf): string {
  return `${name} is ${values.join(" or ")}`;
}

/** Required if all conditions hold. */
export function when(...conditions: readonly OneOf[]): Need {
  return (known, get) =>
    conditions.every((each) => holds(each, known, get))
      ? `is required if ${conditions.map(described).join(" and ")}`
      : undefined;
}

/** Required unless a condition holds. */
export function unless(...condition: OneOf): Need {
  return (known, get) =>
    holds(condition, known, get) ? undefined : `is required unless ${described(condition)}`;
}

/** Limits how deep lists of one name may nest. */
export function deepest(most: number): DepthLimit {
  return (path) => {
    const names = path.filter((step) => typeof step === "string");
    const name = names.at(-1);
    const depth = names.length - 1 - names.findLastIndex((each) => each !== name);
    return depth < most ? undefined : `must not be more than ${most} levels deep`;
  };
}
