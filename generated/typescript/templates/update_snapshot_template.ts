// Generated from spec/templates/update_snapshot_template.xsd (09417b6bb76fbe51).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateSnapshotTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SnapshotInput } from "../settings/snapshot.ts";
import { $SnapshotTemplateRequest } from "./snapshot_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_SNAPSHOT_TEMPLATE: OperationTable = {
  name: "UpdateSnapshotTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $SnapshotTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateSnapshotTemplate`. */
export interface UpdateSnapshotTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The frames to capture, and the image settings. */
  snapshot: SnapshotInput;
}

/**
 * Update a template for snapshots.
 *
 * Takes the same fields as the call that creates the template. It is undocumented whether omitted
 * fields keep their values, so send all fields.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 * - TemplateNameDuplicate: Another template of the bucket has this name.
 * - TemplateNotFound: The bucket has no template with this ID.
 *
 * CAM actions:
 *
 * - ci:UpdateMediaTemplate
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72959 (en)
 */
export function updateSnapshotTemplate(
  client: BaseClient,
  args: UpdateSnapshotTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_SNAPSHOT_TEMPLATE, args, options);
}
