/**
 * Sources of credentials for Node, Deno and Bun: files, and the roles of machines and containers.
 *
 * Pass one of these as `credentials` to the client.
 */

import { type CredentialProvider, firstOf, fromEnvironment } from "../core/credentials.ts";
import { fromProfile, fromTccli } from "./profile.ts";

export { fromProfile, fromTccli } from "./profile.ts";
export { refreshing } from "./refreshing.ts";
export type { RoleOptions } from "./roles.ts";
export { fromContainerRole, fromInstanceRole } from "./roles.ts";

/**
 * Looks in the environment, then in the profile of the vendor's tools, then in that of the vendor's
 * command line, and keeps using the first that has credentials.
 */
export function fromDefaults(): CredentialProvider {
  return firstOf(fromEnvironment(), fromProfile(), fromTccli());
}
