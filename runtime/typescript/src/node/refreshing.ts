/** Caches credentials until shortly before they expire. */

import type { CredentialProvider, Credentials } from "../core/credentials.ts";

const BEFORE = 300_000;
const RETRY = 10_000;

/**
 * Asks a provider for new credentials shortly before the old ones expire, once for all calls.
 *
 * If the provider fails, the old ones are used as long as they are valid, and the provider is asked
 * again after 10 seconds. Credentials without an expiry are not cached.
 *
 * @param provider The provider to ask.
 * @param before How long before the expiry to ask it, in milliseconds; 5 minutes by default.
 * @param now The current time, in milliseconds since 1970.
 */
export function refreshing(
  provider: CredentialProvider,
  before = BEFORE,
  now: () => number = Date.now,
): CredentialProvider {
  let kept: Credentials | undefined;
  let asking: Promise<Credentials> | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  const renew = async (): Promise<Credentials> => {
    try {
      const found = await provider();
      kept = found.expires === undefined ? undefined : found;
      return found;
    } finally {
      asking = undefined;
    }
  };
  return async () => {
    const left = (kept?.expires?.getTime() ?? 0) - now();
    const isUsable = kept !== undefined && left > 0;
    if (isUsable && (left > before || now() - asked < RETRY)) return kept as Credentials;
    if (asking === undefined) {
      asked = now();
      asking = renew();
      // Calls that need the new credentials get the error below.
      asking.catch(() => undefined);
    }
    return isUsable ? (kept as Credentials) : asking;
  };
}
