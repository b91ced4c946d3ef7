// Generated from spec/settings/job_output.xsd (96ccc3083ef2a477).
// Do not edit: change the spec and run `make generate`.

/** `JobOutput` and `JobOutputBucket`. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Where a job writes its file, or several files whose keys follow one pattern. */
export interface JobOutput {
  /** The region of the bucket, such as ap-beijing. */
  region?: string;
  /** The bucket's full name, BucketName-APPID. */
  bucket?: string;
  /**
   * The key to write to. For several files, it contains variables such as `${Number}`, which the
   * job replaces by numbers. Not empty.
   */
  object?: string;
}

/** Where a job writes its file, or several files whose keys follow one pattern. */
export interface JobOutputInput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The bucket's full name, BucketName-APPID. */
  bucket: string;
  /**
   * The key to write to. For several files, it contains variables such as `${Number}`, which the
   * job replaces by numbers. Not empty.
   */
  object: string;
}

export const $JobOutput: RecordTable = {
  name: "JobOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["Object", $ObjectKey, { required: true }],
  ],
};

/** The bucket that a job writes to; other settings give the keys. */
export interface JobOutputBucket {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The bucket's full name, BucketName-APPID. */
  bucket: string;
}

export const $JobOutputBucket: RecordTable = {
  name: "JobOutputBucket",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
  ],
};
