/** Credentials, and the providers that return them. */

import { CredentialsError } from "./errors.ts";
import { environment } from "./environment.ts";

/** A key, with a token if it is temporary. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string | undefined;
  /** When it expires, if known. */
  readonly expires?: Date | undefined;
}

/** Returns the credentials to sign with. It is called before every attempt of every call. */
export type CredentialProvider = () => Credentials | Promise<Credentials>;

/** A provider has no credentials, so the next one may be tried. */
export class NoCredentialsError extends CredentialsError {}

const VISIBLE = /^[!-~]+$/;
const VARIABLES = [
  "TENCENTCLOUD_SECRET_ID",
  "TENCENTCLOUD_SECRET_KEY",
  "TENCENTCLOUD_TOKEN",
] as const;

/** Checks that credentials are usable. */
export function checked(found: Credentials, now = Date.now()): Credentials {
  const { secretId, secretKey, token, expires } = found ?? {};
  for (const [name, value] of Object.entries({ secretId, secretKey, token: token ?? "-" })) {
    if (typeof value !== "string" || !VISIBLE.test(value)) {
      throw new CredentialsError(`${name} must be visible ASCII characters without spaces`);
    }
  }
  if (expires !== undefined && expires.getTime() <= now) {
    throw new CredentialsError(
      `the credentials expired at ${expires.toISOString()}; pass a function that gets new ones`,
    );
  }
  return found;
}

/** Makes credentials of parts that may be missing. */
export function keyOf(
  [secretId, secretKey, token]: readonly (string | undefined)[],
  names: readonly string[],
  where: string,
): Credentials {
  const lacking = [secretId ? "" : names[0], secretKey ? "" : names[1]].filter((name) => name);
  if (!secretId || !secretKey) {
    const Kind = secretId || secretKey || token ? CredentialsError : NoCredentialsError;
    throw new Kind(`${lacking.join(" and ")} not set in ${where}`);
  }
  return checked({ secretId, secretKey, token: token || undefined });
}

/** Reads the variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, `TENCENTCLOUD_TOKEN`. */
export function fromEnvironment(): CredentialProvider {
  return () => {
    const variables = environment();
    return keyOf(
      VARIABLES.map((name) => variables[name]),
      VARIABLES,
      "the environment",
    );
  };
}

/** Tries one provider after another, and keeps using the first that has credentials. */
export function firstOf(...providers: readonly CredentialProvider[]): CredentialProvider {
  let chosen: CredentialProvider | undefined;
  return async () => {
    if (chosen !== undefined) return chosen();
    const tried: string[] = [];
    for (const provider of providers) {
      try {
        const found = await provider();
        chosen ??= provider;
        return found;
      } catch (error) {
        if (!(error instanceof NoCredentialsError)) throw error;
        tried.push(error.message);
      }
    }
    throw new NoCredentialsError(
      `there are no credentials: ${tried.join("; ")}; set them, or pass \`credentials\` to the client`,
    );
  };
}
