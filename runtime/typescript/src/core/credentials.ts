/** The keys that requests are signed with, and where they come from. */

import { readFileSync } from "node:fs";
import { homedir } from "node:os";

import { CredentialsError } from "./errors.ts";
import { environment } from "./environment.ts";

/** A key, with a token if it is temporary. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string | undefined;
  /** When it expires, if that is known. */
  readonly expires?: Date | undefined;
}

/** Gives the credentials to sign with now. It is asked before every attempt of every call. */
export type CredentialProvider = () => Credentials | Promise<Credentials>;

/** A place has no credentials at all, so that the next one may be asked. */
export class NoCredentialsError extends CredentialsError {}

const VISIBLE = /^[!-~]+$/;
const VARIABLES = [
  "TENCENTCLOUD_SECRET_ID",
  "TENCENTCLOUD_SECRET_KEY",
  "TENCENTCLOUD_TOKEN",
] as const;
const FILES = ["~/.tencentcloud/credentials", "/etc/tencentcloud/credentials"];

/** Checks that credentials can be used. */
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

function keyOf(
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

/**
 * Reads a profile of the vendor's tools: a section of an INI file with `secret_id`, `secret_key`
 * and perhaps `token`.
 *
 * @param profile The section; `default` if absent.
 * @param file The file. If absent, that of the variable `TENCENTCLOUD_CREDENTIALS_FILE`, or else the
 *   first that exists of `~/.tencentcloud/credentials` and `/etc/tencentcloud/credentials`.
 */
export function fromProfile(profile?: string, file?: string): CredentialProvider {
  return () => {
    const variables = environment();
    const named = file ?? variables.TENCENTCLOUD_CREDENTIALS_FILE;
    for (const each of named ? [named] : FILES) {
      const path = each.replace(/^~(?=\/)/, homedir());
      let data: Uint8Array;
      try {
        data = readFileSync(path);
      } catch (error) {
        const { code } = error as { code?: string };
        if (code === "ENOENT" || code === "ENOTDIR") continue;
        throw new CredentialsError(`cannot read the profile file ${path} (${code ?? "unknown"})`);
      }
      const name = profile ?? "default";
      const found = section(data, name, path);
      const parts = ["secret_id", "secret_key", "token"];
      try {
        return keyOf(
          parts.map((part) => found.get(part)),
          parts,
          `[${name}] in ${path}`,
        );
      } catch (error) {
        const isNamed = named !== undefined || profile !== undefined;
        if (error instanceof NoCredentialsError && isNamed)
          throw new CredentialsError(error.message);
        throw error;
      }
    }
    const message = `there is no profile file ${named ?? FILES.join(" or ")}`;
    throw named || profile ? new CredentialsError(message) : new NoCredentialsError(message);
  };
}

function section(data: Uint8Array, profile: string, path: string): Map<string, string> {
  const found = new Map<string, string>();
  let isOurs = false;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    throw new CredentialsError(`${path} is not a profile file: it is not UTF-8`);
  }
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const said = line.trim();
    if (said === "" || said.startsWith("#") || said.startsWith(";")) return;
    const head = /^\[(.*)\]$/.exec(said);
    if (head !== null) {
      isOurs = head[1] === profile;
      return;
    }
    const member = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(said);
    // The line may hold a key, so that no message shows it.
    if (member === null)
      throw new CredentialsError(`${path} is not a profile file: line ${index + 1} is invalid`);
    if (isOurs)
      found.set(
        (member[1] as string).toLowerCase(),
        (member[2] as string).replace(/^(["'])(.*)\1$/, "$2"),
      );
  });
  return found;
}

/** Asks one provider after another, and keeps to the first that has credentials. */
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
