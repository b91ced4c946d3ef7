/** Requests that the spec lacks. */

import { headersOf, idOf, refusal, withMetadata } from "./answer.ts";
import { type BaseClient, sessionFor } from "./client.ts";
import { dispatch, readWhole, type Run } from "./dispatch.ts";
import { ConfigurationError } from "./errors.ts";
import { checkHeaders, checkQuery } from "./extras.ts";
import type { Answer, BinaryAnswer } from "./http.ts";
import type { RequestOptions } from "./options.ts";
import { bytesOf } from "./payload.ts";
import { prepare } from "./prepare.ts";
import type { Body } from "./types.ts";

/** A request that the spec lacks. */
export interface RawRequest {
  readonly method: string;
  /** The decoded path, with a leading slash and without the query. */
  readonly path: string;
  /** Query parameters, decoded; null as a value makes a flag. */
  readonly query?: Readonly<Record<string, string | null>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** The kind of host to send it to; the first kind by default. */
  readonly host?: string;
  /** Whether sending it twice is harmless; by default, only for GET and HEAD. */
  readonly safe?: boolean;
}

/**
 * Sends a request that the spec lacks; it is signed and retried like any call.
 *
 * @throws ServiceError if the service refuses it.
 */
export async function sendRequest(
  client: BaseClient,
  { method, path, query = {}, headers = {}, body, host, safe }: RawRequest,
  options: RequestOptions = {},
): Promise<Answer<BinaryAnswer>> {
  const session = sessionFor(client, options);
  const { service } = session;
  if (!path.startsWith("/")) throw new ConfigurationError("`path` must begin with a slash");
  checkHeaders(headers);
  checkQuery(query);
  const request = { method, path, query: Object.entries(query), headers, body: "" };
  const kind = host ?? (service.hosts[0]?.kind as string);
  const prepared = prepare(service, kind, request, bytesOf(body ?? ""));
  const run: Run = {
    name: `${method} ${path}`,
    safe: safe ?? (method === "GET" || method === "HEAD"),
    deadline: session.clock.now() + session.total,
    validity: service.signing.after,
  };
  return dispatch(session, prepared, run, async (opened, attempts) => {
    const received = await readWhole(session, run, opened, service.limits.body);
    const { status } = received;
    if (status < 200 || status > 299) {
      throw refusal(service, { name: run.name, method, path, host: kind }, received);
    }
    const fields = headersOf(Object.entries(received.headers));
    const requestId = idOf(service, "request-id", fields);
    const traceId = idOf(service, "trace-id", fields);
    const answer = { content: received.body, contentType: fields["content-type"] };
    return withMetadata(answer, { ...received, requestId, traceId, anomalies: [], attempts });
  });
}
