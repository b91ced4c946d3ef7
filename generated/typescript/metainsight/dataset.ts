// Generated from spec/metainsight/dataset.xsd (101f18c71483e8e6).
// Do not edit: change the spec and run `make generate`.

/** `JsonAnswer` and `DatasetResponse`, and their parts. */

import { $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { inHeader } from "../core/places.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Timestamp } from "../core/types.ts";

export const $DatasetName: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 32,
  except: /[^a-z0-9\-]/u,
  says: "small letters, digits and '-'",
};

export const $DatasetDescription: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 256,
};

export const $DatasetTemplate: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $ResourceUri: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $MetaPageSize: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "200",
};

export const $JsonAnswer: RecordTable = {
  name: "JsonAnswer",
  fields: () => [["Accept", STRING, { in: inHeader, required: true, fixed: "application/json" }]],
};

/** The dataset. */
export interface DatasetResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The dataset. */
  dataset?: Dataset;
}

export const $DatasetResponse: RecordTable = {
  name: "DatasetResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Dataset", $Dataset],
  ],
};

/** A dataset. */
export interface Dataset {
  /** The name. */
  datasetName?: string;
  /** The purpose of the dataset. */
  description?: string;
  /** The template, which determines the metadata that is extracted from each file. */
  templateId?: string;
  /** The creation time. */
  createTime?: Timestamp;
  /** The time of the last change. */
  updateTime?: Timestamp;
  /** The number of buckets that are bound to the dataset. */
  bindCount?: bigint;
  /** The number of files in the dataset. */
  fileCount?: bigint;
  /** The total size of the files, in bytes. */
  totalFileSize?: bigint;
}

export const $Dataset: RecordTable = {
  name: "Dataset",
  fields: () => [
    ["DatasetName", STRING],
    ["Description", STRING],
    ["TemplateId", STRING],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
    ["BindCount", BIG_INTEGER],
    ["FileCount", BIG_INTEGER],
    ["TotalFileSize", BIG_INTEGER],
  ],
};
