/** The part of the runtime that every package exports. */

export { BaseClient } from "./client.ts";
export type { CredentialProvider, Credentials } from "./credentials.ts";
export { firstOf, fromEnvironment, NoCredentialsError } from "./credentials.ts";
export type { Anomaly } from "./document.ts";
export type { EncodedRequest } from "./encode.ts";
export * from "./errors.ts";
export type { Fetch } from "./fetch_transport.ts";
export { fetchTransport } from "./fetch_transport.ts";
export type {
  Answer,
  Attempt,
  AttemptHook,
  BinaryAnswer,
  BodySource,
  EmptyAnswer,
  Metadata,
  TextAnswer,
  Transport,
  TransportRequest,
  TransportResponse,
} from "./http.ts";
export { BodyError, NotSentError } from "./http.ts";
export type {
  CallOptions,
  ClientOptions,
  Clock,
  LookUpOptions,
  OnceOptions,
  RequestOptions,
  RetryOptions,
  Timeouts,
  UrlOptions,
  WaitOptions,
} from "./options.ts";
export { Pager } from "./paging.ts";
export type { Problem } from "./problems.ts";
export type { RawRequest } from "./raw.ts";
export { sendRequest } from "./raw.ts";
export { VERSION } from "./session.ts";
export type { StreamedAnswer } from "./stream.ts";
export { Timestamp } from "./timestamp.ts";
export type { Tree } from "./tree.ts";
export type { Body, Decimal, DecimalInput, JobReference, Open } from "./types.ts";
export type { ContentVerdict } from "./verdict.ts";
export { fromWire, toWire } from "./wire_form.ts";
