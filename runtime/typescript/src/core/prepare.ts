/** A request that is addressed and signed. */

import type { Credentials } from "./credentials.ts";
import type { EncodedRequest } from "./encode.ts";
import { type Address, resolve, tokenName } from "./endpoint.ts";
import { ConfigurationError } from "./errors.ts";
import { base64, md5Base64 } from "./hash.ts";
import type { BodySource } from "./http.ts";
import type { Service } from "./service.ts";
import { type Pair, sign, signKeyOf } from "./signing.ts";
import { encodePath, encodeUrl, lower, toBytes } from "./text.ts";

/** A request before it is signed, with its body as bytes. */
export interface Prepared {
  readonly service: Service;
  readonly host: string;
  readonly request: EncodedRequest;
  readonly body: Uint8Array<ArrayBuffer> | BodySource;
  /** The MD5 of the body, as a header has it. */
  readonly md5: string | undefined;
}

/** What a signature is made with. */
export interface Signer {
  readonly address: Address;
  readonly credentials: Credentials;
  /** Beginning and end in Unix seconds. */
  readonly keyTime: string;
}

/** Whether a body is read while it is sent. */
export function isSource(body: Uint8Array | BodySource): body is BodySource {
  return !(body instanceof Uint8Array);
}

/** Makes a request ready to be signed, any number of times. */
export function prepare(
  service: Service,
  host: string,
  request: EncodedRequest,
  body: Uint8Array<ArrayBuffer> | BodySource = toBytes(request.body),
): Prepared {
  let digest: string | undefined;
  if (isSource(body)) digest = body.md5 && base64(body.md5);
  else if (body.length > 0) digest = md5Base64(body);
  return { service, host, request, body, md5: digest };
}

let lastKey: readonly [secretKey: string, keyTime: string, signKey: string] | undefined;

/** The key of a span of time; calls of the same second share it. */
function signKey(secretKey: string, keyTime: string): string {
  if (lastKey?.[0] === secretKey && lastKey[1] === keyTime) return lastKey[2];
  const key = signKeyOf(secretKey, keyTime);
  lastKey = [secretKey, keyTime, key];
  return key;
}

interface SignedHeaders {
  readonly names: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

const SIGNED = new WeakMap<Service, SignedHeaders>();

function signedHeaders(service: Service): SignedHeaders {
  let found = SIGNED.get(service);
  if (found === undefined) {
    const rows = service.headers.filter((row) => row.signed);
    const names = new Set(rows.filter((row) => !row.prefix).map((row) => row.name));
    found = { names, prefixes: rows.filter((row) => row.prefix).map((row) => row.name) };
    SIGNED.set(service, found);
  }
  return found;
}

function isSigned({ names, prefixes }: SignedHeaders, name: string): boolean {
  return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

function targetOf(path: string, query: readonly Pair[]): string {
  if (query.length === 0) return encodePath(path);
  const pairs = query.map(([name, value]) =>
    value === null ? encodeUrl(name) : `${encodeUrl(name)}=${encodeUrl(value)}`,
  );
  return `${encodePath(path)}?${pairs.join("&")}`;
}

/** URL and header fields of a request. */
export function authorize(
  prepared: Prepared,
  { address, credentials, keyTime }: Signer,
): { url: string; headers: Record<string, string> } {
  const { service, request, body } = prepared;
  const endpoint = resolve(service, prepared.host, address);
  const headers: Record<string, string> = { Host: endpoint.host };
  const { length } = body;
  if (length > 0 || request.method === "POST" || request.method === "PUT") {
    headers["Content-Length"] = String(length);
  }
  if (prepared.md5 !== undefined) headers["Content-MD5"] = prepared.md5;
  if (credentials.token) headers[tokenName(service, prepared.host)] = credentials.token;
  Object.assign(headers, request.headers);
  const known = signedHeaders(service);
  const signed: Pair[] = [];
  for (const name of Object.keys(headers)) {
    if (isSigned(known, lower(name))) signed.push([name, headers[name] as string]);
  }
  const key = signKey(credentials.secretKey, keyTime);
  const { method, path, query } = request;
  const made = sign(method, path, query, signed, keyTime, credentials.secretId, key);
  headers.Authorization = made.authorization;
  const url = `${endpoint.scheme}://${endpoint.host}${endpoint.prefix}${targetOf(path, query)}`;
  return { url, headers };
}

/** The URL that makes a call, with signature and token in its query. */
export function presignedUrl(
  service: Service,
  host: string,
  request: EncodedRequest,
  { address, credentials, keyTime }: Signer,
): string {
  if (Object.keys(request.headers).length > 0 || request.body !== "") {
    throw new ConfigurationError("a URL can carry neither header fields nor a body");
  }
  const endpoint = resolve(service, host, address);
  const token: Pair[] = credentials.token ? [[tokenName(service, host), credentials.token]] : [];
  const query = [...request.query, ...token];
  const key = signKey(credentials.secretKey, keyTime);
  const fields: Pair[] = [["Host", endpoint.host]];
  const { method, path } = request;
  const made = sign(method, path, query, fields, keyTime, credentials.secretId, key);
  const parts = made.authorization.split("&").map((part): Pair => {
    const [name = "", ...value] = part.split("=");
    return [name, value.join("=")];
  });
  const target = targetOf(path, [...query, ...parts]);
  return `${endpoint.scheme}://${endpoint.host}${endpoint.prefix}${target}`;
}
