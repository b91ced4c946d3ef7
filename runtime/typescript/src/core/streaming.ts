/** Calls whose answers are read as they arrive. */

import { idOf, readAnswer, withMetadata } from "./answer.ts";
import { prepared, runOf } from "./call.ts";
import { type BaseClient, sessionFor } from "./client.ts";
import { dispatch, failure, type Opened, readWhole, type Run } from "./dispatch.ts";
import type { Attempt } from "./http.ts";
import type { CallOptions } from "./options.ts";
import { after, type Session } from "./session.ts";
import type { StreamedAnswer } from "./stream.ts";
import type { OperationTable } from "./table.ts";

/** Calls an operation whose answer consists of bytes, and returns it before they are read. */
export async function makeStream(
  client: BaseClient,
  operation: OperationTable,
  args: object,
  options: CallOptions = {},
): Promise<StreamedAnswer> {
  const session = sessionFor(client, options);
  const run = runOf(session, operation);
  const request = prepared(session, operation, args, options);
  return dispatch(session, request, run, async (opened, attempts) => {
    if (opened.status >= 200 && opened.status < 300)
      return streamed(session, run, opened, attempts);
    const received = await readWhole(session, run, opened, session.service.limits.body);
    return readAnswer(session.service, operation, received, attempts) as never;
  });
}

function streamed(
  session: Session,
  run: Run,
  { status, headers, body: source, controller, finish }: Opened,
  attempts: readonly Attempt[],
): StreamedAnswer {
  const close = (): void => {
    controller.abort();
    finish();
    source.return().catch(() => undefined);
  };
  async function* parts(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) {
        const late = (): void =>
          controller.abort(new Error("the response did not continue in time"));
        const timer = after(session.read, late);
        try {
          const part = await source.next();
          if (part.done) return;
          clearTimeout(timer);
          yield part.value;
        } catch (error) {
          if (session.signal?.aborted) throw session.signal.reason;
          throw failure(error, run.name);
        } finally {
          clearTimeout(timer);
        }
      }
    } finally {
      close();
    }
  }
  const iterator = parts();
  const requestId = idOf(session.service, "request-id", headers);
  const traceId = idOf(session.service, "trace-id", headers);
  const answer = {
    contentType: headers["content-type"],
    [Symbol.asyncIterator]: () => iterator,
    close,
    stream: () =>
      new ReadableStream<Uint8Array>({
        async pull(target) {
          const part = await iterator.next();
          if (part.done) target.close();
          else target.enqueue(part.value);
        },
        cancel: close,
      }),
  };
  const body = new Uint8Array();
  return withMetadata(answer, {
    status,
    headers,
    body,
    requestId,
    traceId,
    anomalies: [],
    attempts,
  });
}
