// Generated from spec/shop_floor/import.xsd (724880b90acef8c9).
// Do not edit: change the spec and run `make generate`.

/** The operation Import and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** A response without fields. */
export type ImportResponse = Record<never, never>;

export const $ImportResponse: RecordTable = {
  name: "ImportResponse",
  fields: () => [],
};

export const IMPORT: OperationTable = {
  name: "Import",
  method: "PUT",
  path: "/",
  host: "street",
  response: () => $ImportResponse,
};

/**
 * Fetch new toys.
 *
 * Pages:
 *
 * - https://example.com/import (en)
 */
export function import_(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<ImportResponse>> {
  return makeCall(client, IMPORT, {}, options);
}
