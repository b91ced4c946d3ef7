// Generated from spec/moderation/report_badcase.xsd (330bc92a83c6adb3).
// Do not edit: change the spec and run `make generate`.

/** The operation ReportBadcase and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $Base64Text, $HttpAddress } from "../settings/moderation_settings.ts";

/**
 * The kind of content with the wrong verdict.
 *
 *
 * - `1`: A text.
 * - `2`: An image.
 */
export type BadcaseContent = "1" | "2";

export const $BadcaseContent: Scalar = {
  kind: textKind,
  values: ["1", "2"],
};

export const $ModerationLabel: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $ModerationTime: Scalar = {
  kind: textKind,
  minLength: 1,
  except: /[^0-9A-Za-z+:.\-]/u,
  says: "digits, letters and - + : .",
};

export const $ReportBadcaseRequest: RecordTable = {
  name: "ReportBadcaseRequest",
  fields: () => [
    ["ContentType", $BadcaseContent, { required: true }],
    ["Text", $Base64Text, { need: when(["ContentType", "1"]) }],
    ["Url", $HttpAddress, { need: when(["ContentType", "2"]) }],
    ["Label", $ModerationLabel, { required: true }],
    ["SuggestedLabel", $ModerationLabel, { required: true }],
    ["JobId", $Identifier],
    ["ModerationTime", $ModerationTime],
  ],
};

/** The acknowledgement of the report. */
export interface ReportBadcaseResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
}

export const $ReportBadcaseResponse: RecordTable = {
  name: "ReportBadcaseResponse",
  fields: () => [["RequestId", STRING]],
};

export const REPORT_BADCASE: OperationTable = {
  name: "ReportBadcase",
  method: "POST",
  path: "/report/badcase",
  host: "bucket",
  request: () => $ReportBadcaseRequest,
  response: () => $ReportBadcaseResponse,
  actions: ["ci:ReportBadCase"],
};

/** The arguments of `reportBadCase`. */
export interface ReportBadcaseArgs {
  /** The kind of content with the wrong verdict. One of `1`, `2`. */
  contentType: BadcaseContent;
  /**
   * The text, in Base64. Not empty: Base64 characters (encode the content first). Required if
   * `contentType` is `1`.
   */
  text?: string;
  /** The address of the image. Required if `contentType` is `2`. */
  url?: string;
  /** The label that the service returned. Not empty. */
  label: string;
  /** The label that you expect. Not empty. */
  suggestedLabel: string;
  /** The ID of the job, which helps the service find it. Not empty. */
  jobId?: string;
  /**
   * The time of the moderation, which helps the service find the job. Not empty: digits, letters
   * and - + : ..
   */
  moderationTime?: string;
}

/**
 * Report a wrong verdict on an image or a text.
 *
 * A report does not change any verdict. The service reviews it, and applies the outcome to later
 * jobs.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:ReportBadCase
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49324 (en)
 * - https://www.tencentcloud.com/document/product/1045/48480 (en)
 * - https://www.tencentcloud.com/document/product/436/48541 (zh, 2026-01)
 * - https://cloud.tencent.com/document/product/1235/108928 (zh, 2025-10)
 */
export function reportBadCase(
  client: BaseClient,
  args: ReportBadcaseArgs,
  options?: CallOptions,
): Promise<Answer<ReportBadcaseResponse>> {
  return makeCall(client, REPORT_BADCASE, args, options);
}
