// Generated from spec/metainsight/search_hybrid.xsd (6fd980b02472610c).
// Do not edit: change the spec and run `make generate`.

/** The operation SearchHybrid and its types. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { mapCodec } from "../core/map.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $JsonAnswer, $ResourceUri } from "./dataset.ts";
import type { ImageMatch, SearchMode } from "./match.ts";
import { $ImageMatch, $MatchLimit, $MatchThreshold, $SearchMode, $SearchText } from "./match.ts";

/**
 * A kind of content to find.
 *
 *
 * - `ImageSearch`: Search by images.
 * - `DocSearch`: Search for documents by text.
 */
export type SearchTemplate = "ImageSearch" | "DocSearch";

export const $SearchTemplate: Scalar = {
  kind: textKind,
  values: ["ImageSearch", "DocSearch"],
};

export const $SearchHybridRequest: RecordTable = {
  name: "SearchHybridRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["Mode", $SearchMode],
    ["Templates", $SearchTemplate, { required: true }],
    ["SearchText", $SearchText, { need: when(["Mode", "text"]) }],
    ["SearchURIs", $ResourceUri, { key: "searchUris", many: true, need: when(["Mode", "pic"]) }],
    ["Limit", $MatchLimit],
    ["MatchThreshold", $MatchThreshold],
  ],
};

/** The results of the search. */
export interface SearchHybridResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The images. */
  images: ImageMatch[];
  /** The documents. */
  documents: DocumentMatch[];
}

export const $SearchHybridResponse: RecordTable = {
  name: "SearchHybridResponse",
  fields: () => [
    ["RequestId", STRING],
    ["ImageResult", $ImageMatch, { key: "images", many: true }],
    ["DocResult", $DocumentMatch, { key: "documents", many: true }],
  ],
};

/** A matching document. */
export interface DocumentMatch {
  /** The document. */
  uri?: string;
  /** The page that contains the text. */
  textPage?: bigint;
  /** The score, up to 100. A higher score means a better match. */
  score?: bigint;
  /** The matching text, with a mark in braces for each image. */
  text?: string;
  /** The addresses of the images in the text, by mark. */
  imageUrls?: Record<string, string>;
}

export const $DocumentMatch: RecordTable = {
  name: "DocumentMatch",
  fields: () => [
    ["URI", STRING, { key: "uri" }],
    ["TextPage", BIG_INTEGER],
    ["Score", BIG_INTEGER],
    ["Text", STRING],
    ["ImageUrls", STRING, { names: STRING, map: mapCodec }],
  ],
};

export const SEARCH_HYBRID: OperationTable = {
  name: "SearchHybrid",
  method: "POST",
  path: "/datasetquery/hybridsearch",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $SearchHybridRequest,
  response: () => $SearchHybridResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `search`. */
export interface SearchHybridArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The search method. One of `pic`, `text`. Default: `pic`. */
  mode?: SearchMode;
  /** The kind of content to find. One of `ImageSearch`, `DocSearch`. */
  templates: SearchTemplate;
  /** The text to search by. 1 to 60 characters. Required if `mode` is `text`. */
  searchText?: string;
  /** The images to search by. Not empty. Required if `mode` is `pic`. */
  searchUris?: readonly string[];
  /** The maximum number of matches to return. 1 to 100. Default: `10`. */
  limit?: number;
  /** The score that a match must exceed. The recommended value is 80. 0 to 100. Default: `0`. */
  matchThreshold?: number;
}

/**
 * Find images or documents in a dataset by image or by text.
 *
 * To filter the results, add `Filter` as an extra field. It is a JSON object that this call does
 * not declare.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106376 (zh)
 */
export function search(
  client: BaseClient,
  args: SearchHybridArgs,
  options?: CallOptions,
): Promise<Answer<SearchHybridResponse>> {
  return makeCall(client, SEARCH_HYBRID, args, options);
}
