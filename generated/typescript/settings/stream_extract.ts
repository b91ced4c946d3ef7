// Generated from spec/settings/stream_extract.xsd (b3884f7218019138).
// Do not edit: change the spec and run `make generate`.

/** `StreamExtractOutput`, and its parts. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The output location of an extracted stream. */
export interface StreamExtract {
  /**
   * The index of the stream, as given in the media information. From an mxf file, only video
   * streams can be extracted.
   */
  index?: string;
  /** The key of the output file. Not empty. */
  object?: string;
  /**
   * The key of the output file, under the name that most responses use; returned in responses only.
   */
  output?: string;
}

/** The output location of an extracted stream. */
export interface StreamExtractInput {
  /**
   * The index of the stream, as given in the media information. From an mxf file, only video
   * streams can be extracted.
   */
  index: string;
  /** The key of the output file. Not empty. */
  object: string;
  /**
   * The key of the output file, under the name that most responses use; returned in responses only.
   */
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

/** The output location of extracted streams. */
export interface StreamExtractOutput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
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
