// Generated from spec/metainsight/create_dataset.xsd (37dd35f412bc417b).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDataset and its types. */

import { $BinaryFlag } from "../common/scalar.ts";
import { BIG_INTEGER } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { DatasetResponse } from "./dataset.ts";
import {
  $DatasetDescription,
  $DatasetName,
  $DatasetResponse,
  $DatasetTemplate,
  $JsonAnswer,
  $ResourceUri,
} from "./dataset.ts";

/**
 * A version of datasets.
 *
 *
 * - `basic`: For up to 500,000 files.
 * - `standard`: For up to 5 million files, unless Volume specifies another limit.
 */
export type DatasetVersion = "basic" | "standard";

export const $DatasetVersion: Scalar = {
  kind: textKind,
  values: ["basic", "standard"],
};

export const $DatasetVolume: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "10000",
};

/**
 * The subject of the files in a dataset.
 *
 *
 * - `general`: Any subject.
 * - `E-commercial`: Products for sale.
 * - `iDrive`: Road traffic.
 */
export type DatasetScene = "general" | "E-commercial" | "iDrive";

export const $DatasetScene: Scalar = {
  kind: textKind,
  values: ["general", "E-commercial", "iDrive"],
};

export const $CreateDatasetRequest: RecordTable = {
  name: "CreateDatasetRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["Description", $DatasetDescription],
    ["TemplateId", $DatasetTemplate],
    ["DatasetType", BIG_INTEGER],
    ["Version", $DatasetVersion],
    ["Volume", $DatasetVolume],
    ["TrainingMode", $BinaryFlag],
    ["TrainingDataset", $DatasetName],
    ["TrainingURI", $ResourceUri, { key: "trainingUri" }],
    ["SceneType", $DatasetScene],
  ],
};

export const CREATE_DATASET: OperationTable = {
  name: "CreateDataset",
  method: "POST",
  path: "/dataset",
  host: "account",
  params: () => $JsonAnswer,
  request: () => $CreateDatasetRequest,
  response: () => $DatasetResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `createDataset`. */
export interface CreateDatasetArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The purpose of the dataset. 1 to 256 characters. */
  description?: string;
  /** The template, which determines the metadata that is extracted from each file. Not empty. */
  templateId?: string;
  /** The type of the dataset. Its values are undocumented. */
  datasetType?: number | bigint;
  /** The version of the dataset. One of `basic`, `standard`. Default: `basic`. */
  version?: DatasetVersion;
  /**
   * The maximum number of files in the dataset, in units of 10,000; 0 for the default. Only for the
   * version `standard`. 0 to 10000.
   */
  volume?: number;
  /**
   * The source of the training data: 0 for a dataset, 1 for a folder in a bucket. Only for the
   * version `standard`. 0 to 1. Default: `0`.
   */
  trainingMode?: number;
  /**
   * The dataset with the training data, if TrainingMode is 0. 1 to 32 characters: small letters,
   * digits and '-'.
   */
  trainingDataset?: string;
  /** The folder with the training data, if TrainingMode is 1. Not empty. */
  trainingUri?: string;
  /** The subject of the files. One of `general`, `E-commercial`, `iDrive`. Default: `general`. */
  sceneType?: DatasetScene;
}

/**
 * Create a dataset.
 *
 * A dataset holds metadata about files. Its template determines the metadata that is extracted from
 * each file.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106020 (zh)
 */
export function createDataset(
  client: BaseClient,
  args: CreateDatasetArgs,
  options?: CallOptions,
): Promise<Answer<DatasetResponse>> {
  return makeCall(client, CREATE_DATASET, args, options);
}
