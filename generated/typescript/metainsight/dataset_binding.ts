// Generated from spec/metainsight/dataset_binding.xsd (53195db235653056).
// Do not edit: change the spec and run `make generate`.

/** `DatasetBindingResponse`, and its parts. */

import { $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";

/**
 * The indexing state of the existing files.
 *
 *
 * - `NoIndexing`: The files are not being indexed.
 * - `Indexing`: The files are being indexed.
 * - `Success`: All files are indexed.
 */
export type StockState = "NoIndexing" | "Indexing" | "Success";

export const $StockState: Scalar = {
  kind: textKind,
  values: ["NoIndexing", "Indexing", "Success"],
};

/** The binding. */
export interface DatasetBindingResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The binding. */
  binding?: DatasetBinding;
}

export const $DatasetBindingResponse: RecordTable = {
  name: "DatasetBindingResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Binding", $DatasetBinding],
  ],
};

/** A bucket that is bound to a dataset. */
export interface DatasetBinding {
  /**
   * The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
   * cos://examplebucket-1250000000/a/.
   */
  uri?: string;
  /** The state of the binding, such as Running. */
  state?: string;
  /** The indexing state of the existing files. One of `NoIndexing`, `Indexing`, `Success`. */
  stockState?: Open<StockState>;
  /** The creation time. */
  createTime?: Timestamp;
  /** The time of the last change. */
  updateTime?: Timestamp;
  /** The name of the dataset. */
  datasetName?: string;
  /** Details about the state. */
  detail?: string;
}

export const $DatasetBinding: RecordTable = {
  name: "DatasetBinding",
  fields: () => [
    ["URI", STRING, { key: "uri" }],
    ["State", STRING],
    ["StockState", $StockState],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
    ["DatasetName", STRING],
    ["Detail", STRING],
  ],
};
