/** The profiles of the vendor's tools, in files. */

import { readFileSync } from "node:fs";
import { homedir } from "node:os";

import {
  type CredentialProvider,
  type Credentials,
  keyOf,
  NoCredentialsError,
} from "../core/credentials.ts";
import { environment } from "../core/environment.ts";
import { CredentialsError } from "../core/errors.ts";

const FILES = ["~/.tencentcloud/credentials", "/etc/tencentcloud/credentials"];
const PARTS = ["secret_id", "secret_key", "token"];
const USUAL = "default";

/**
 * Reads a profile of the vendor's tools: a section of an INI file with `secret_id`, `secret_key`
 * and perhaps `token`. The file is read for each attempt of a call.
 *
 * @param profile The section; `default` by default. @param file The file. The default is the value
 * of `TENCENTCLOUD_CREDENTIALS_FILE`, or else the first that exists of
 * `~/.tencentcloud/credentials` and `/etc/tencentcloud/credentials`.
 */
export function fromProfile(profile?: string, file?: string): CredentialProvider {
  return () => {
    const named = file || environment().TENCENTCLOUD_CREDENTIALS_FILE;
    const isNamed = Boolean(named || profile);
    for (const each of named ? [named] : FILES) {
      const path = each.replace(/^~(?=\/)/, homedir());
      const data = contentOf(path);
      if (data === undefined) continue;
      const section = profile || USUAL;
      const found = sectionOf(textOf(data, path), section, path);
      const parts = PARTS.map((part) => found.get(part));
      return unless(isNamed, () => keyOf(parts, PARTS, `[${section}] in ${path}`));
    }
    throw missing(isNamed, `there is no profile file ${named ?? FILES.join(" or ")}`);
  };
}

/**
 * Reads a profile of the vendor's command line: the file that `tccli configure` writes. A key from
 * `tccli auth login` expires; any `tccli` command renews it.
 *
 * @param profile The name of the profile. The default is the value of `TCCLI_PROFILE`, or else
 * `default`.
 */
export function fromTccli(profile?: string): CredentialProvider {
  return () => {
    const named = profile || environment().TCCLI_PROFILE;
    const isNamed = Boolean(named);
    const name = named || USUAL;
    if (/[/\\]/.test(name)) {
      throw new CredentialsError(`a tccli profile is a name, not a path: ${JSON.stringify(name)}`);
    }
    const path = `${homedir()}/.tccli/${name}.credential`;
    const data = contentOf(path);
    if (data === undefined) throw missing(isNamed, `there is no ${path}`);
    const found = objectOf(textOf(data, path), path);
    // tccli would sign as the role, so the key in the profile is not the one to sign with.
    if (found["role-arn"] || found.type === "cvm-role") {
      throw new CredentialsError(`${path} names a role and has no key to sign with`);
    }
    const text = (member: string): string | undefined => {
      const value = found[member];
      return typeof value === "string" ? value : undefined;
    };
    const names = ["secretId", "secretKey", "token"];
    const key = unless(isNamed, () => keyOf(names.map(text), names, path));
    const { expiresAt } = found;
    if (expiresAt === undefined || expiresAt === null) return key;
    const expires = new Date(Number(expiresAt) * 1000);
    if (Number.isNaN(expires.getTime())) {
      throw new CredentialsError(`${path}: expiresAt is not a Unix time`);
    }
    return { ...key, expires };
  };
}

/** Reads a key; if a profile is named, its absence ends the search. */
function unless(isNamed: boolean, read: () => Credentials): Credentials {
  try {
    return read();
  } catch (error) {
    if (error instanceof NoCredentialsError && isNamed) throw new CredentialsError(error.message);
    throw error;
  }
}

function missing(isNamed: boolean, message: string): CredentialsError {
  return isNamed ? new CredentialsError(message) : new NoCredentialsError(message);
}

/** Returns the content of a file; undefined if it does not exist. */
function contentOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new CredentialsError(`cannot read the profile file ${path} (${code ?? "unknown"})`);
  }
}

function textOf(data: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    throw new CredentialsError(`${path} is not a profile file: it is not UTF-8`);
  }
}

function objectOf(text: string, path: string): Readonly<Record<string, unknown>> {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Reported below, without the content of the file.
  }
  if (typeof found === "object" && found !== null) return found as Record<string, unknown>;
  throw new CredentialsError(`${path} is not a tccli profile: it is not a JSON object`);
}

/** Returns the members of a section of an INI file. */
function sectionOf(text: string, section: string, path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let isOurs = false;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#") || trimmed.startsWith(";")) return;
    const head = /^\[(.*)\]$/.exec(trimmed);
    if (head !== null) {
      isOurs = head[1] === section;
      return;
    }
    const [, name, value = ""] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(trimmed) ?? [];
    if (name === undefined) {
      // The line may contain a key, so no message shows it.
      throw new CredentialsError(`${path} is not a profile file: line ${index + 1} is invalid`);
    }
    if (isOurs) found.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, "$2"));
  });
  return found;
}
