// Generated from spec/templates/delete_media_template.xsd (a52eac4e343c5ebb).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteMediaTemplate and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $TemplateParams } from "./template.ts";

/** The template that was deleted. */
export interface DeleteMediaTemplateResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The ID of the template. Not empty. */
  templateId: string;
}

export const $DeleteMediaTemplateResponse: RecordTable = {
  name: "DeleteMediaTemplateResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TemplateId", $Identifier, { always: true }],
  ],
};

export const DELETE_MEDIA_TEMPLATE: OperationTable = {
  name: "DeleteMediaTemplate",
  method: "DELETE",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  response: () => $DeleteMediaTemplateResponse,
  actions: ["ci:DeleteMediaTemplate"],
};

/** The arguments of `deleteTemplate`. */
export interface DeleteMediaTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
}

/**
 * Delete a template.
 *
 * Service errors:
 *
 * - TemplateNotFound: The bucket has no template with this ID.
 *
 * CAM actions:
 *
 * - ci:DeleteMediaTemplate
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49918 (en)
 */
export function deleteTemplate(
  client: BaseClient,
  args: DeleteMediaTemplateArgs,
  options?: CallOptions,
): Promise<Answer<DeleteMediaTemplateResponse>> {
  return makeCall(client, DELETE_MEDIA_TEMPLATE, args, options);
}
