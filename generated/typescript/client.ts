// Generated from spec/service.xml (3a1428f9ac53b263).
// Do not edit: change the spec and run `make generate`.

/** The client. */

import { BaseClient } from "./core/client.ts";
import type { ClientOptions } from "./core/options.ts";
import { SERVICE } from "./service.ts";

/**
 * Makes calls to Cloud Infinite.
 *
 * Pass it to the functions of a family. It holds what all calls share: bucket, region, credentials
 * and settings. Any number of calls may use one client at once.
 */
export class Client extends BaseClient {
  /** @throws ConfigurationError if an option is invalid. */
  constructor(options: ClientOptions = {}) {
    super(SERVICE, options);
  }

  /** Return a client with other settings. Omitted options stay the same. */
  override with(options: ClientOptions): Client {
    return new Client(this.merged(options));
  }
}
