// Generated from spec/common/error.xsd (b63d449d40046916).
// Do not edit: change the spec and run `make generate`.

/** `ErrorAnswer`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Why the service refused a request. */
export interface ErrorAnswer {
  /** The error code, as listed in errors.xml. */
  code?: string;
  /** The reason, in words. */
  message?: string;
  /** The bucket or object that was requested. */
  resource?: string;
  /** The id of the request; include it when you contact the vendor's support. */
  requestId?: string;
  /** A second id, sent with failures only. */
  traceId?: string;
}

export const $ErrorAnswer: RecordTable = {
  name: "ErrorAnswer",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["Resource", STRING],
    ["RequestId", STRING],
    ["TraceId", STRING],
  ],
};
