/** Lists, page by page. */

import { makeCall } from "./call.ts";
import type { BaseClient } from "./client.ts";
import type { CallOptions } from "./options.ts";
import { pagesOf } from "./pages.ts";
import type { Given, OperationTable } from "./table.ts";
import { fieldsOf } from "./table.ts";

/**
 * All items of a list, fetched page by page as you iterate.
 *
 * Each page is a separate call, with its own attempts and time limit.
 */
export class Pager<T, A = unknown> implements AsyncIterable<T> {
  readonly #client: BaseClient;
  readonly #operation: OperationTable;
  readonly #args: Given;
  readonly #options: CallOptions;

  constructor(
    client: BaseClient,
    operation: OperationTable,
    args: object,
    options: CallOptions = {},
  ) {
    this.#client = client;
    this.#operation = operation;
    this.#args = args as Given;
    this.#options = options;
  }

  /** The answers, page by page. */
  async *pages(): AsyncGenerator<A, void, undefined> {
    const operation = this.#operation;
    const ask = (args: Given): Promise<Given> =>
      makeCall(this.#client, operation, args, this.#options);
    for await (const page of pagesOf(operation, this.#args, ask)) yield page as A;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const record = this.#operation.response?.();
    const name = this.#operation.paging?.items ?? "";
    const key = record && fieldsOf(record).byName.get(name)?.key;
    for await (const page of this.pages()) yield* (page as Given)[key ?? ""] as T[];
  }

  /** Returns all items. */
  async all(): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) items.push(item);
    return items;
  }
}
