// Generated from spec/images/refresh_tdc.xsd (7330f795a973d120).
// Do not edit: change the spec and run `make generate`.

/** The operation RefreshTdc and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag, inKey } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $RefreshTdcParams: RecordTable = {
  name: "RefreshTdcParams",
  fields: () => [
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["TDCRefresh", BOOLEAN, { key: "tdcRefresh", in: asFlag, required: true, fixed: "true" }],
  ],
};

export const REFRESH_TDC: OperationTable = {
  name: "RefreshTdc",
  method: "POST",
  path: "/{ObjectKey}",
  host: "bucket",
  safe: true,
  params: () => $RefreshTdcParams,
};

/** The arguments of `refreshTdc`. */
export interface RefreshTdcArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Refresh the TDC of an image.
 *
 * Undocumented; the name suggests that the call refreshes a cache of the service.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (en)
 */
export function refreshTdc(
  client: BaseClient,
  args: RefreshTdcArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, REFRESH_TDC, args, options);
}
