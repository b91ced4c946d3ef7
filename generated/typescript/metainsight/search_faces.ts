// Generated from spec/metainsight/search_faces.xsd (cbfaa1ace8a7c264).
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

/** The matches for each face. */
export interface SearchFacesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The faces in the image. */
  faces: FoundFace[];
}

export const $SearchFacesResponse: RecordTable = {
  name: "SearchFacesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["FaceResult", $FoundFace, { key: "faces", many: true }],
  ],
};

/** The matches for one face. */
export interface FoundFace {
  /** The matching faces. */
  matches: FaceMatch[];
  /** The position of the face in the image. */
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
  /** The ID of the person. */
  personId?: string;
  /** The position of the face. */
  faceBoundary?: FaceBoundary;
  /** The ID of the face. */
  faceId?: string;
  /** The score, up to 100. A higher score means a better match. */
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

/** The position of a face, in pixels. */
export interface FaceBoundary {
  /** The height of the face. */
  height?: bigint;
  /** The width of the face. */
  width?: bigint;
  /** The position of the left edge. */
  left?: bigint;
  /** The position of the top edge. */
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
  /**
   * The maximum number of faces in the image to search for; 0 for the default. 0 to 10. Default:
   * `1`.
   */
  maxFaceNum?: number;
  /** The maximum number of matches to return. 1 to 100. Default: `10`. */
  limit?: number;
  /** The score that a match must exceed. The recommended value is 80. 0 to 100. Default: `0`. */
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
