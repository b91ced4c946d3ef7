// Generated from spec/metainsight/search_faces.xsd (51a4d4520ef0ec63).
// Do not edit: change the spec and run `make generate`.

/** The operation SearchFaces and its types. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $JsonAnswer, $ResourceUri } from "./dataset.ts";
import { $MatchLimit, $MatchThreshold } from "./match.ts";

export const $SearchedFaces: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "10",
};

export const $SearchFacesRequest: RecordTable = {
  name: "SearchFacesRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["URI", $ResourceUri, { key: "uri", required: true }],
    ["MaxFaceNum", $SearchedFaces],
    ["Limit", $MatchLimit],
    ["MatchThreshold", $MatchThreshold],
  ],
};

/** What was found for each face. */
export interface SearchFacesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The faces of the image. */
  faces: FoundFace[];
}

export const $SearchFacesResponse: RecordTable = {
  name: "SearchFacesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["FaceResult", $FoundFace, { key: "faces", many: true }],
  ],
};

/** What was found for one face. */
export interface FoundFace {
  /** The matching faces. */
  matches: FaceMatch[];
  /** Where the face is in the image. */
  inputFaceBoundary?: FaceBoundary;
}

export const $FoundFace: RecordTable = {
  name: "FoundFace",
  fields: () => [
    ["FaceInfos", $FaceMatch, { key: "matches", many: true }],
    ["InputFaceBoundary", $FaceBoundary],
  ],
};

/** A matching face. */
export interface FaceMatch {
  /** The id of the person. */
  personId?: string;
  /** Where the face is. */
  faceBoundary?: FaceBoundary;
  /** The id of the face. */
  faceId?: string;
  /** How well it matches, to 100. */
  score?: bigint;
  /** The file with the face. */
  uri?: string;
}

export const $FaceMatch: RecordTable = {
  name: "FaceMatch",
  fields: () => [
    ["PersonId", STRING],
    ["FaceBoundary", $FaceBoundary],
    ["FaceId", STRING],
    ["Score", BIG_INTEGER],
    ["URI", STRING, { key: "uri" }],
  ],
};

/** Where a face is, in pixels. */
export interface FaceBoundary {
  /** The height. */
  height?: bigint;
  /** The width. */
  width?: bigint;
  /** The left edge. */
  left?: bigint;
  /** The top edge. */
  top?: bigint;
}

export const $FaceBoundary: RecordTable = {
  name: "FaceBoundary",
  fields: () => [
    ["Height", BIG_INTEGER],
    ["Width", BIG_INTEGER],
    ["Left", BIG_INTEGER],
    ["Top", BIG_INTEGER],
  ],
};

export const SEARCH_FACES: OperationTable = {
  name: "SearchFaces",
  method: "POST",
  path: "/datasetquery/facesearch",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $SearchFacesRequest,
  response: () => $SearchFacesResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `searchFaces`. */
export interface SearchFacesArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The image with the faces. Not empty. */
  uri: string;
  /** The most faces of the image to search for; 0 for the default. 0 to 10. Default: `1`. */
  maxFaceNum?: number;
  /** The most matches in the answer. 1 to 100. Default: `10`. */
  limit?: number;
  /** The score that a match must exceed; 80 is recommended. 0 to 100. Default: `0`. */
  matchThreshold?: number;
}

/**
 * Find the files in a dataset that show the same faces as an image.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106166 (zh)
 */
export function searchFaces(
  client: BaseClient,
  args: SearchFacesArgs,
  options?: CallOptions,
): Promise<Answer<SearchFacesResponse>> {
  return makeCall(client, SEARCH_FACES, args, options);
}
