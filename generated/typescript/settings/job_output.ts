// Generated from spec/settings/job_output.xsd (c56d6338b18382bb).
// Do not edit: change the spec and run `make generate`.

/** `JobOutput` and `JobOutputBucket`. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/**
 * The output location of a job that writes one file, or several files with a common key pattern.
 */
export interface JobOutput {
  /** The region of the bucket, such as ap-beijing. */
  region?: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
  bucket?: string;
  /**
   * The key of the output file. For several files, include variables such as `${Number}`, which the
   * job replaces with numbers. Not empty.
   */
  object?: string;
}

/**
 * The output location of a job that writes one file, or several files with a common key pattern.
 */
export interface JobOutputInput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
  bucket: string;
  /**
   * The key of the output file. For several files, include variables such as `${Number}`, which the
   * job replaces with numbers. Not empty.
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

/** The output bucket of a job; other settings give the keys. */
export interface JobOutputBucket {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
  bucket: string;
}

export const $JobOutputBucket: RecordTable = {
  name: "JobOutputBucket",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
  ],
};
