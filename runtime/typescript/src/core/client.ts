/** The base of clients. */

import type { ClientOptions, RequestOptions } from "./options.ts";
import type { Service } from "./service.ts";
import { type Session, sessionOf, withOptions } from "./session.ts";

const SESSIONS = new WeakMap<BaseClient, Session>();

/** The settings of a client. */
export function sessionFor(client: BaseClient, options: RequestOptions = {}): Session {
  return withOptions(SESSIONS.get(client) as Session, options);
}

/** What all clients have in common: their settings. */
export abstract class BaseClient {
  readonly #options: ClientOptions;

  protected constructor(service: Service, options: ClientOptions) {
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
}
