// Generated from spec/metainsight/search_images.xsd (ab4afc2730b2d04b).
// Do not edit: change the spec and run `make generate`.

/** The operation SearchImages and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $JsonAnswer, $ResourceUri } from "./dataset.ts";
import type { ImageMatch, SearchMode } from "./match.ts";
import { $ImageMatch, $MatchLimit, $MatchThreshold, $SearchMode, $SearchText } from "./match.ts";

export const $SearchImagesRequest: RecordTable = {
  name: "SearchImagesRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["Mode", $SearchMode],
    ["URI", $ResourceUri, { key: "uri", need: when(["Mode", "pic"]) }],
    ["Text", $SearchText, { need: when(["Mode", "text"]) }],
    ["Limit", $MatchLimit],
    ["MatchThreshold", $MatchThreshold],
  ],
};

/** The images that were found. */
export interface SearchImagesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The images. */
  images: ImageMatch[];
}

export const $SearchImagesResponse: RecordTable = {
  name: "SearchImagesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["ImageResult", $ImageMatch, { key: "images", many: true }],
  ],
};

export const SEARCH_IMAGES: OperationTable = {
  name: "SearchImages",
  method: "POST",
  path: "/datasetquery/imagesearch",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $SearchImagesRequest,
  response: () => $SearchImagesResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `searchImages`. */
export interface SearchImagesArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The search method. One of `pic`, `text`. Default: `pic`. */
  mode?: SearchMode;
  /** The image to search by, for the mode `pic`. Not empty. Required if `mode` is `pic`. */
  uri?: string;
  /** The text to search by. 1 to 60 characters. Required if `mode` is `text`. */
  text?: string;
  /** The maximum number of matches to return. 1 to 100. Default: `10`. */
  limit?: number;
  /** The score that a match must exceed. The recommended value is 80. 0 to 100. Default: `0`. */
  matchThreshold?: number;
}

/**
 * Find the images in a dataset that are similar to an image or match a description.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106376 (zh)
 */
export function searchImages(
  client: BaseClient,
  args: SearchImagesArgs,
  options?: CallOptions,
): Promise<Answer<SearchImagesResponse>> {
  return makeCall(client, SEARCH_IMAGES, args, options);
}
