// Generated from spec/metainsight/search_hybrid.xsd (b18e7e6e3994d69f).
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
 * What to find.
 *
 *
 * - `ImageSearch`: Images.
 * - `DocSearch`: Documents, by a text.
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

/** What was found. */
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
  /** The page that the text is on. */
  textPage?: bigint;
  /** How well it matches, to 100. */
  score?: bigint;
  /** The text that matches, with a mark in braces for each image. */
  text?: string;
  /** The addresses of the images in the text, by their marks. */
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
  /** What to search by. One of `pic`, `text`. Default: `pic`. */
  mode?: SearchMode;
  /** What to find. One of `ImageSearch`, `DocSearch`. */
  templates: SearchTemplate;
  /** The text to search by. 1 to 60 characters. Required if `mode` is `text`. */
  searchText?: string;
  /** The images to search by. Not empty. Required if `mode` is `pic`. */
  searchUris?: readonly string[];
  /** The most matches in the answer. 1 to 100. Default: `10`. */
  limit?: number;
  /** The score that a match must exceed; 80 is recommended. 0 to 100. Default: `0`. */
  matchThreshold?: number;
}

/**
 * Find images or documents in a dataset by images or by a text.
 *
 * A filter goes into `Filter`, an object of JSON that is no field of this call: add it as an extra
 * field.
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
