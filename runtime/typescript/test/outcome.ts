/** Decodes responses to results in the form of the vectors. */

import type * as Answer from "../src/core/answer.ts";
import type * as Errors from "../src/core/errors.ts";
import type * as Wire from "../src/core/wire_form.ts";
import type { Api } from "./api.ts";
import { type Case, plain } from "./cases.ts";

/** Decodes a status, header fields and bytes. */
export type Outcome = (
  operation: string,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
) => Case;

/** Returns a function that decodes responses with a package. */
export async function outcomes(api: Api): Promise<Outcome> {
  const answer = await api.load<typeof Answer>("core/answer.js");
  const errors = await api.load<typeof Errors>("core/errors.js");
  const wire = await api.load<typeof Wire>("core/wire_form.js");

  return (name, status, given, body) => {
    const operation = api.operations.get(name);
    if (operation === undefined) throw new Error(`no operation ${name}`);
    const received = { status, headers: answer.headersOf(Object.entries(given)), body };
    try {
      const got = answer.readAnswer(api.service, operation, received) as Record<string, any>;
      const { requestId, traceId, anomalies } = got.$metadata;
      const record = operation.response?.();
      const content = {
        ...(got.content && !record && { content: Buffer.from(got.content).toString("base64") }),
        ...("text" in got && !record && { text: got.text }),
        ...(!record && operation.answer && { content_type: got.contentType ?? null }),
      };
      const ids = { request_id: requestId ?? null, trace_id: traceId ?? null };
      const fields = record ? wire.toWire(record, got) : {};
      return plain({ kind: "answer", fields, ...ids, anomalies, ...content });
    } catch (error) {
      if (error instanceof errors.ServiceError) {
        const details = {
          code: error.code ?? null,
          message: error.reason ?? null,
          resource: error.resource ?? null,
          request_id: error.requestId ?? null,
          trace_id: error.traceId ?? null,
        };
        return { kind: "service", error: { ...details, status: error.status } };
      }
      if (!(error instanceof errors.DecodeError)) throw error;
      const { requestId } = error;
      return { kind: "decode", error: { status: error.status, request_id: requestId ?? null } };
    }
  };
}
