/** The base of clients. */

import type { ClientOptions, RequestOptions } from "./options.ts";
import type { Service } from "./service.ts";
import { type Session, sessionOf, withOptions } from "./session.ts";

const SESSIONS = new WeakMap<BaseClient, Session>();

/** The settings of a client. */
export function sessionFor(client: BaseClient, options: RequestOptions = {}): Session {
  return withOptions(SESSIONS.get(client) as Session, options);
}

/** The part that all clients share: their settings. */
export abstract class BaseClient {
  readonly #options: ClientOptions;

  protected constructor(service: Service, options: ClientOptions) {
    this.#options = options;
    SESSIONS.set(this, sessionOf(service, options));
  }

  /** Returns a client with some settings changed. */
  abstract with(options: ClientOptions): BaseClient;

  protected merged(options: ClientOptions): ClientOptions {
    return { ...this.#options, ...options };
  }

  /** How many milliseconds the service's clock is ahead, as far as it is known. */
  get clockOffset(): number {
    return sessionFor(this).shared.ahead * 1000;
  }
}
