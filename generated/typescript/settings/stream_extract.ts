// Generated from spec/settings/stream_extract.xsd (83a5c3f7d4fd6496).
// Do not edit: change the spec and run `make generate`.

/** `StreamExtractOutput`, and its parts. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Where to write one extracted stream. */
export interface StreamExtract {
  /**
   * The index of the stream, as in the media information. From an mxf file, only video streams can
   * be extracted.
   */
  index?: string;
  /** The key to write it to. Not empty. */
  object?: string;
  /** The key that it was written to, as most answers name it; in answers only. */
  output?: string;
}

/** Where to write one extracted stream. */
export interface StreamExtractInput {
  /**
   * The index of the stream, as in the media information. From an mxf file, only video streams can
   * be extracted.
   */
  index: string;
  /** The key to write it to. Not empty. */
  object: string;
  /** The key that it was written to, as most answers name it; in answers only. */
  output?: string;
}

export const $StreamExtract: RecordTable = {
  name: "StreamExtract",
  fields: () => [
    ["Index", STRING, { required: true }],
    ["Object", $ObjectKey, { required: true }],
    ["Output", STRING],
  ],
};

/** Where to write extracted streams. */
export interface StreamExtractOutput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The bucket's full name, BucketName-APPID. */
  bucket: string;
  /** The streams to extract. At most 10 items. */
  streamExtract: readonly StreamExtractInput[];
}

export const $StreamExtractOutput: RecordTable = {
  name: "StreamExtractOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["StreamExtract", $StreamExtract, { required: true, many: true, maxItems: 10 }],
  ],
};
