/** How one page leads to the next. */

import { PagingError } from "./errors.ts";
import type { Field, Given, OperationTable, RecordTable } from "./table.ts";
import { fieldsOf } from "./table.ts";

/** Yields the answers of a list, page by page. */
export async function* pagesOf<A extends Given>(
  operation: OperationTable,
  args: Given,
  ask: (args: Given) => Promise<A>,
): AsyncGenerator<A, void, undefined> {
  const { paging } = operation;
  if (paging === undefined) return;
  const params = operation.params?.();
  const answer = operation.response?.();
  const keyOf = (record: RecordTable | undefined, name: string | undefined): string =>
    (record && name !== undefined && (fieldsOf(record).byName.get(name) as Field).key) || "";
  const given: Record<string, unknown> = { ...args };
  if (paging.size !== undefined) {
    const [parameter, most] = paging.size;
    given[keyOf(params, parameter)] ??= most;
  }
  if (paging.page !== undefined) {
    const [page, total] = [keyOf(params, paging.page), keyOf(answer, paging.total)];
    const items = keyOf(answer, paging.items);
    let number = BigInt((given[page] as number | bigint | string | undefined) ?? 1);
    let count = 0n;
    let before = "";
    for (;;) {
      const found = await ask(given);
      const list = found[items] as readonly unknown[];
      const now = textOf(list);
      if (list.length > 0 && now === before) throw new PagingError("repeated-page", operation.name);
      yield found;
      count += BigInt(list.length);
      before = now;
      const whole = found[total] as number | bigint | undefined;
      if (list.length === 0 || whole === undefined || count >= BigInt(whole)) return;
      number++;
      given[page] = number;
    }
  }
  const [token, next] = [keyOf(params, paging.token), keyOf(answer, paging.next)];
  const seen = new Set<unknown>([given[token]]);
  for (;;) {
    const found = await ask(given);
    const following = found[next];
    if (following && seen.has(following)) throw new PagingError("repeated-token", operation.name);
    yield found;
    if (!following) return;
    seen.add(following);
    given[token] = following;
  }
}

/** Returns a text that is equal exactly for equal values. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "bigint" ? `${each}n` : each,
  );
}
