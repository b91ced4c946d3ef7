// Generated from spec/images/create_poster_template.xsd (98d56beb746bf5dd).
// Do not edit: change the spec and run `make generate`.

/** The operation CreatePosterTemplate and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PosterTemplateResponse } from "./poster_template.ts";
import { $PosterTemplateResponse } from "./poster_template.ts";

export const $PosterTemplateName: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $CreatePosterTemplateRequest: RecordTable = {
  name: "CreatePosterTemplateRequest",
  fields: () => [
    ["Input", $PosterTemplateInput, { required: true, flatten: true }],
    ["Name", $PosterTemplateName, { required: true }],
    ["CategoryIds", STRING, { many: true, comma: true }],
  ],
};

export const $PosterTemplateInput: RecordTable = {
  name: "PosterTemplateInput",
  fields: () => [["Object", $ObjectKey, { required: true }]],
};

export const CREATE_POSTER_TEMPLATE: OperationTable = {
  name: "CreatePosterTemplate",
  method: "POST",
  path: "/posterproduction/template",
  host: "bucket",
  request: () => $CreatePosterTemplateRequest,
  response: () => $PosterTemplateResponse,
};

/** The arguments of `createPosterTemplate`. */
export interface CreatePosterTemplateArgs {
  /** The key of a PSD file in the bucket. Not empty. */
  object: string;
  /** The name of the template. Not empty. */
  name: string;
  /** The IDs of the template's categories. */
  categoryIds?: readonly string[];
}

/**
 * Create a poster template from a layered image.
 *
 * Jobs with the Tag PosterProduction create posters from the template.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/82387 (zh)
 */
export function createPosterTemplate(
  client: BaseClient,
  args: CreatePosterTemplateArgs,
  options?: CallOptions,
): Promise<Answer<PosterTemplateResponse>> {
  return makeCall(client, CREATE_POSTER_TEMPLATE, args, options);
}
