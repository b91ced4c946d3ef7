/** Addresses and signs requests. */

import type { Credentials } from "./credentials.ts";
import type { EncodedRequest } from "./encode.ts";
import { type Address, type Endpoint, resolve, tokenName } from "./endpoint.ts";
import { ConfigurationError } from "./errors.ts";
import { base64, md5Base64 } from "./hash.ts";
import type { BodySource } from "./http.ts";
import type { Service } from "./service.ts";
import { type Pair, sign, signingKey } from "./signing.ts";
import { encodePath, encodeUrl, lower, toBytes } from "./text.ts";

/** A request before it is signed, with its body as bytes. */
export interface Prepared {
  readonly service: Service;
  readonly host: string;
  readonly request: EncodedRequest;
  readonly body: Uint8Array<ArrayBuffer> | BodySource;
  /** The MD5 of the body, as in the header. */
  readonly md5: string | undefined;
}

/** The inputs of a signature. */
export interface Signer {
  readonly address: Address;
  readonly credentials: Credentials;
  /** Start and end, in Unix seconds. */
  readonly keyTime: string;
}

/** Whether a body is read while it is sent. */
export function isSource(body: Uint8Array | BodySource): body is BodySource {
  return !(body instanceof Uint8Array);
}

/** Prepares a request, which can then be signed any number of times. */
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

/** Whether a header field is signed. */
function isSigned(service: Service, name: string): boolean {
  const lowered = lower(name);
  return service.headers.some(
    (row) => row.signed && (row.prefix ? lowered.startsWith(row.name) : lowered === row.name),
  );
}

function addressOf(
  { scheme, host, prefix }: Endpoint,
  path: string,
  query: readonly Pair[],
): string {
  let url = `${scheme}://${host}${prefix}${encodePath(path)}`;
  let between = "?";
  for (const [name, value] of query) {
    url += between + encodeUrl(name);
    if (value !== null) url += `=${encodeUrl(value)}`;
    between = "&";
  }
  return url;
}

/** Returns the URL and the signed header fields of a request. */
export function authorize(
  prepared: Prepared,
  { address, credentials, keyTime }: Signer,
): { url: string; headers: Record<string, string> } {
  const { service, request, body } = prepared;
  const endpoint = resolve(service, prepared.host, address);
  const headers: Record<string, string> = {};
  const { length } = body;
  // In signature order, so that the list of signed headers need not be sorted.
  if (length > 0 || request.method === "POST" || request.method === "PUT") {
    headers["Content-Length"] = String(length);
  }
  if (prepared.md5 !== undefined) headers["Content-MD5"] = prepared.md5;
  const type = request.headers["Content-Type"];
  if (type !== undefined) headers["Content-Type"] = type;
  headers.Host = endpoint.host;
  if (credentials.token) headers[tokenName(service, prepared.host)] = credentials.token;
  for (const name in request.headers) headers[name] = request.headers[name] as string;
  const signed: Pair[] = [];
  for (const name in headers) {
    if (isSigned(service, name)) signed.push([name, headers[name] as string]);
  }
  const { method, path, query } = request;
  const key = signingKey(credentials.secretId, credentials.secretKey, keyTime);
  headers.Authorization = sign(method, path, query, signed, key).authorization;
  return { url: addressOf(endpoint, path, query), headers };
}

/** Returns the presigned URL of a call, with signature and token in its query. */
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
  const key = signingKey(credentials.secretId, credentials.secretKey, keyTime);
  const fields: Pair[] = [["Host", endpoint.host]];
  const { method, path } = request;
  const { authorization } = sign(method, path, query, fields, key);
  const parts = authorization.split("&").map((part): Pair => {
    const [name = "", ...value] = part.split("=");
    return [name, value.join("=")];
  });
  return addressOf(endpoint, path, [...query, ...parts]);
}
