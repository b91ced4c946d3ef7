/** The base of clients. */

import { headersOf, idOf, refusal, withMetadata } from "./answer.ts";
import { dispatch, readWhole, type Run } from "./dispatch.ts";
import { checkHeaders, checkQuery } from "./extras.ts";
import { ConfigurationError } from "./errors.ts";
import type { Answer, BinaryAnswer } from "./http.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { bytesOf } from "./payload.ts";
import { prepare } from "./prepare.ts";
import type { Service } from "./service.ts";
import { type Session, sessionOf, withOptions } from "./session.ts";
import type { Body } from "./types.ts";

/** A request that the spec lacks. */
export interface RawRequest {
  readonly method: string;
  /** The path, decoded, with its leading slash and without its query. */
  readonly path: string;
  /** Query parameters, decoded; a value of null makes a flag. */
  readonly query?: Readonly<Record<string, string | null>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** The kind of host to send it to; the first kind by default. */
  readonly host?: string;
  /** Whether sending it twice is harmless; by default, only for GET and HEAD. */
  readonly safe?: boolean;
}

const SESSIONS = new WeakMap<BaseClient, Session>();

/** The settings of a client. */
export function sessionFor(client: BaseClient, options: RequestOptions = {}): Session {
  return withOptions(SESSIONS.get(client) as Session, options);
}

/** What all clients have in common: their settings. */
export abstract class BaseClient {
  readonly #service: Service;
  readonly #options: ClientOptions;

  protected constructor(service: Service, options: ClientOptions) {
    this.#service = service;
    this.#options = options;
    SESSIONS.set(this, sessionOf(service, options));
  }

  /** A client with other settings; what is not given stays as it is. */
  abstract with(options: ClientOptions): BaseClient;

  protected merged(options: ClientOptions): ClientOptions {
    return { ...this.#options, ...options };
  }

  /** By how many milliseconds the service's clock is taken to be ahead. */
  get clockOffset(): number {
    return sessionFor(this).shared.ahead * 1000;
  }

  /**
   * Sends a request that the spec lacks; it is signed and retried like any call.
   *
   * @throws ServiceError if the service refuses it.
   */
  async request(
    { method, path, query = {}, headers = {}, body, host, safe }: RawRequest,
    options: RequestOptions = {},
  ): Promise<Answer<BinaryAnswer>> {
    const session = sessionFor(this, options);
    const service = this.#service;
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
}
