/** What fields may or must be, going by what stands around them. */

import type { DepthLimit, Field, Need, OneOf } from "./table.ts";

/** Whether a field of the same record has one of some values. */
function holds([name, ...values]: OneOf, ...[known, get]: Parameters<Need>): boolean {
  const other = known.byName.get(name) as Field;
  const value = get(other) ?? other.fixed;
  if (value === undefined) return false;
  return values.includes(
    (typeof value === "string" ? value : other.scalar.kind.write(value)) as string,
  );
}

function said([name, ...values]: OneOf): string {
  return `${name} is ${values.join(" or ")}`;
}

/** Where all conditions hold. */
export function when(...conditions: readonly OneOf[]): Need {
  return (known, get) =>
    conditions.every((each) => holds(each, known, get))
      ? `is required if ${conditions.map(said).join(" and ")}`
      : undefined;
}

/** Where a condition does not hold. */
export function unless(...condition: OneOf): Need {
  return (known, get) =>
    holds(condition, known, get) ? undefined : `is required unless ${said(condition)}`;
}

/** Lets no more than some lists of one name stand in each other. */
export function deepest(most: number): DepthLimit {
  return (path) => {
    const names = path.filter((step) => typeof step === "string");
    const name = names.at(-1);
    const depth = names.length - 1 - names.findLastIndex((each) => each !== name);
    return depth < most ? undefined : `must not be more than ${most} levels deep`;
  };
}
