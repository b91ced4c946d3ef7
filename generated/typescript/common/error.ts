// Generated from spec/common/error.xsd (db8d11e1396a1244).
// Do not edit: change the spec and run `make generate`.

/** `ErrorAnswer`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** An error response from the service. */
export interface ErrorAnswer {
  /** The error code, as listed in errors.xml. */
  code?: string;
  /** The error message. */
  message?: string;
  /** The bucket or object that was requested. */
  resource?: string;
  /** The ID of the request; include it when you contact the vendor's support. */
  requestId?: string;
  /** A second ID, sent only with failures. */
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
