// Generated from spec/metainsight/dataset_binding.xsd (1e492767316ed98d).
// Do not edit: change the spec and run `make generate`.

/** `DatasetBindingResponse`, and its parts. */

import { $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";

/**
 * How far the files that were there already are indexed.
 *
 *
 * - `NoIndexing`: They are not.
 * - `Indexing`: They are being indexed.
 * - `Success`: All are.
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
  /** Whether it works, such as Running. */
  state?: string;
  /**
   * How far the files that were there already are indexed. One of `NoIndexing`, `Indexing`,
   * `Success`.
   */
  stockState?: Open<StockState>;
  /** When it was created. */
  createTime?: Timestamp;
  /** When it was last changed. */
  updateTime?: Timestamp;
  /** The name of the dataset. */
  datasetName?: string;
  /** More about its state. */
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
