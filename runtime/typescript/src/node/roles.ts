/** Temporary keys of roles, which the platform assigns to machines and containers. */

import { readFileSync } from "node:fs";

import {
  checked,
  type CredentialProvider,
  type Credentials,
  NoCredentialsError,
} from "../core/credentials.ts";
import { environment } from "../core/environment.ts";
import { CredentialsError } from "../core/errors.ts";
import { type Fetch, messageOf } from "../core/fetch_transport.ts";
import { refreshing } from "./refreshing.ts";

const METADATA = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
const SECURITY_TOKENS = "https://sts.tencentcloudapi.com/";
const TKE = [
  "TKE_REGION",
  "TKE_PROVIDER_ID",
  "TKE_WEB_IDENTITY_TOKEN_FILE",
  "TKE_ROLE_ARN",
] as const;
const TIMEOUT = 5000;

/** How to request the keys of a role. */
export interface RoleOptions {
  /** Another `fetch`, such as one with a proxy. */
  readonly fetch?: Fetch | undefined;
  /** The longest wait for a response in milliseconds; 5 seconds by default. */
  readonly timeout?: number | undefined;
}

/** The parts of temporary keys, as all sources name them. */
interface TemporaryKey {
  readonly TmpSecretId?: string;
  readonly TmpSecretKey?: string;
  readonly Token?: string;
}

/**
 * Gets the keys of the role of a virtual machine from its metadata service, and renews them in
 * time.
 *
 * @param role The name of the role; the machine's own by default.
 */
export function fromInstanceRole(role?: string, options: RoleOptions = {}): CredentialProvider {
  return refreshing(async () => {
    const name = role ?? (await ask(METADATA, options)).trim();
    if (name === "") throw new NoCredentialsError("this machine has no role");
    const text = await ask(METADATA + encodeURIComponent(name), options);
    const reply = objectIn<TemporaryKey & { Code?: string; ExpiredTime?: number }>(text);
    if (reply.Code !== "Success") {
      throw new CredentialsError(
        `the metadata service has no key for ${name} (${codeIn(reply.Code)})`,
      );
    }
    return keyOf(reply, reply.ExpiredTime);
  });
}

/**
 * Gets the keys of the role of a container in a TKE cluster, and renews them in time.
 *
 * The platform sets the variables `TKE_REGION`, `TKE_PROVIDER_ID`, `TKE_ROLE_ARN` and
 * `TKE_WEB_IDENTITY_TOKEN_FILE` in such a container.
 */
export function fromContainerRole(options: RoleOptions = {}): CredentialProvider {
  return refreshing(async () => {
    const variables = environment();
    const lacking = TKE.filter((name) => !variables[name]);
    if (lacking.length > 0) {
      const Kind = lacking.length === TKE.length ? NoCredentialsError : CredentialsError;
      throw new Kind(`${lacking.join(" and ")} not set in the environment`);
    }
    const [region, provider, file, role] = TKE.map((name) => variables[name] as string);
    let identity: string;
    try {
      identity = readFileSync(file as string, "utf8");
    } catch (error) {
      const { code } = error as { code?: string };
      throw new CredentialsError(`cannot read the identity token ${file} (${code ?? "unknown"})`);
    }
    const text = await ask(SECURITY_TOKENS, options, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: "SKIP",
        "X-TC-Action": "AssumeRoleWithWebIdentity",
        "X-TC-Version": "2018-08-13",
        "X-TC-Region": region as string,
        "X-TC-Timestamp": String(Math.floor(Date.now() / 1000)),
      },
      body: JSON.stringify({
        ProviderId: provider,
        WebIdentityToken: identity,
        RoleArn: role,
        RoleSessionName: `cloudinfinite-js-${Date.now()}`,
        DurationSeconds: 7200,
      }),
    });
    const { Response: reply = {} } = objectIn<{
      Response?: {
        Credentials?: TemporaryKey;
        ExpiredTime?: number;
        Error?: { Code?: string };
      };
    }>(text);
    if (reply.Error !== undefined || reply.Credentials === undefined) {
      throw new CredentialsError(`the role could not be assumed (${codeIn(reply.Error?.Code)})`);
    }
    return keyOf(reply.Credentials, reply.ExpiredTime);
  });
}

async function ask(url: string, options: RoleOptions, init: RequestInit = {}): Promise<string> {
  const { fetch = (address, more) => globalThis.fetch(address, more), timeout = TIMEOUT } = options;
  let status: number;
  let text: string;
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { ...init, redirect: "manual", signal });
    ({ status } = response);
    text = await response.text();
  } catch (error) {
    throw new CredentialsError(`${new URL(url).host} cannot be reached: ${messageOf(error)}`);
  }
  // A machine without a role has no such page.
  if (status === 404) throw new NoCredentialsError(`${new URL(url).host} has no role`);
  if (status !== 200) throw new CredentialsError(`${new URL(url).host} answered ${status}`);
  return text;
}

function objectIn<T extends object>(text: string): T {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === "object" && found !== null) return found as T;
  } catch {
    // Reported below. The text may contain a key, so no message shows it.
  }
  throw new CredentialsError("the response with the key of the role could not be parsed");
}

/** Returns an error code of the vendor; nothing else is shown. */
function codeIn(code: unknown): string {
  return typeof code === "string" && /^[A-Za-z.]{1,80}$/.test(code) ? code : "no code";
}

function keyOf(
  { TmpSecretId: secretId = "", TmpSecretKey: secretKey = "", Token: token }: TemporaryKey,
  seconds: number | undefined,
): Credentials {
  const expires = seconds === undefined ? undefined : new Date(seconds * 1000);
  return checked({ secretId, secretKey, token, expires });
}
