/** The types of the runtime that generated code uses. */

import type { BodySource } from "./http.ts";

export type { Answer, BinaryAnswer, EmptyAnswer, TextAnswer } from "./http.ts";
export type { CallOptions, LookUpOptions, UrlOptions, WaitOptions } from "./options.ts";
export type { StreamedAnswer } from "./stream.ts";
export type { Timestamp } from "./timestamp.ts";
export type { Tree } from "./tree.ts";
export type { ContentVerdict } from "./verdict.ts";

/** A decimal number as text, with all its digits; `Number` converts it. */
export type Decimal = `${number}`;

/** A decimal number as a call takes it. */
export type DecimalInput = number | bigint | Decimal;

/** A value in an answer: one that the spec lists, or a newer one of the service. */
export type Open<T extends string> = T | (string & Record<never, never>);

/** A job: its id, the job itself, or the answer that created it. */
export type JobReference = string | object;

/** The bytes that a call sends: in memory, as a text or a blob, or read while they are sent. */
export type Body = Uint8Array | ArrayBuffer | Blob | string | BodySource;
