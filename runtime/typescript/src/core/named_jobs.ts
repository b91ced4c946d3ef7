/** The jobs that callbacks name. */

import type { Given, OperationTable } from "./table.ts";

/** How to look up the jobs of a callback. All names are JavaScript names. */
export interface NamedJob {
  /** The members that lead to a job's id. */
  readonly path: readonly string[];
  readonly operation: () => OperationTable;
  /** Only for jobs with one of these values in a sibling of the id. */
  readonly only?: readonly [key: string, ...values: string[]];
}

/** How to confirm callbacks of one type. */
export interface Confirmation {
  readonly jobs: readonly NamedJob[];
  /** Whether a callback can name several jobs. */
  readonly many?: boolean;
}

/** A job that a callback names, with the calls that may know it, in the order to try. */
type Named = readonly [id: string, operations: readonly OperationTable[]];

/** Returns the jobs that a callback names, each once. */
export function namedJobs({ jobs }: Confirmation, event: object): readonly Named[] {
  const found = new Map<string, Named>();
  for (const path of new Set(jobs.map((job) => job.path.join(".")))) {
    const way = path.split(".");
    const name = way.pop() as string;
    const rows = jobs.filter((job) => job.path.join(".") === path);
    for (const holder of holdersOf(event as Given, way)) {
      const fitting = rows.filter(({ only }) => {
        if (only === undefined) return true;
        const [key, ...values] = only;
        return values.includes(String(holder[key]));
      });
      const operations = fitting.map((row) => row.operation());
      const id = String(holder[name] ?? "");
      const key = [id, ...operations.map((each) => each.name)].join(" ");
      if (id !== "" && operations.length > 0 && !found.has(key)) found.set(key, [id, operations]);
    }
  }
  return [...found.values()];
}

/** Returns the objects at the end of a path, going through each item of the lists on it. */
function holdersOf(event: Given, way: readonly string[]): Given[] {
  let holders = [event];
  for (const name of way) {
    holders = holders.flatMap<Given>((holder) => (holder[name] ?? []) as Given | Given[]);
  }
  return holders;
}
