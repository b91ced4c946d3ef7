// Generated from spec/images/describe_poster_template.xsd (d30ef73969ebf8dc).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribePosterTemplate and its types. */

import { $Identifier } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PosterTemplateResponse } from "./poster_template.ts";
import { $PosterTemplateResponse } from "./poster_template.ts";

export const $DescribePosterTemplateParams: RecordTable = {
  name: "DescribePosterTemplateParams",
  fields: () => [["templateId", $Identifier, { in: inPath, required: true }]],
};

export const DESCRIBE_POSTER_TEMPLATE: OperationTable = {
  name: "DescribePosterTemplate",
  method: "GET",
  path: "/posterproduction/template/{templateId}",
  host: "bucket",
  safe: true,
  params: () => $DescribePosterTemplateParams,
  response: () => $PosterTemplateResponse,
};

/** The arguments of `describePosterTemplate`. */
export interface DescribePosterTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
}

/**
 * Look up a poster template.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/82387 (zh)
 */
export function describePosterTemplate(
  client: BaseClient,
  args: DescribePosterTemplateArgs,
  options?: CallOptions,
): Promise<Answer<PosterTemplateResponse>> {
  return makeCall(client, DESCRIBE_POSTER_TEMPLATE, args, options);
}
