/** Signatures. */

import { hex, hmacSha1, sha1 } from "./hash.ts";
import { compare, encodeUrl, lower, toBytes } from "./text.ts";

/** A name and its value; null for a flag. */
export type Pair = readonly [name: string, value: string | null];

/** What a signature is made with. */
export interface SigningKey {
  readonly secretId: string;
  readonly secretKey: string;
}

/** The steps of a signature. */
export interface Signature {
  readonly httpString: string;
  readonly httpStringSha1: string;
  readonly headerList: string;
  readonly paramList: string;
  readonly signature: string;
  /** Names and values of what goes into a header or a query. */
  readonly parts: readonly (readonly [name: string, value: string])[];
}

/** The key of a span of time, as hexadecimal text, which is the key of the next step as it stands. */
export function signKeyOf(secretKey: string, keyTime: string): string {
  return hmac(secretKey, keyTime);
}

function hmac(key: string, text: string): string {
  return hex(hmacSha1(toBytes(key), toBytes(text)));
}

/** Names and values, sorted and joined; and the names alone. */
function listed(pairs: readonly Pair[]): [joined: string, names: string] {
  const sorted = pairs
    .map(([name, value]): [string, string] => [lower(encodeUrl(name)), value ?? ""])
    .sort((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]));
  const joined = sorted.map(([name, value]) => `${name}=${encodeUrl(value)}`).join("&");
  return [joined, sorted.map(([name]) => name).join(";")];
}

/** Signs a request: its method, decoded path, query and those headers that are signed. */
export function sign(
  method: string,
  path: string,
  query: readonly Pair[],
  headers: readonly Pair[],
  keyTime: string,
  secretId: string,
  signKey: string,
): Signature {
  const [params, paramList] = listed(query);
  const [fields, headerList] = listed(headers);
  const httpString = `${method.toLowerCase()}\n${path}\n${params}\n${fields}\n`;
  const httpStringSha1 = hex(sha1(toBytes(httpString)));
  const signature = hmac(signKey, `sha1\n${keyTime}\n${httpStringSha1}\n`);
  const parts = [
    ["q-sign-algorithm", "sha1"],
    ["q-ak", secretId],
    ["q-sign-time", keyTime],
    ["q-key-time", keyTime],
    ["q-header-list", headerList],
    ["q-url-param-list", paramList],
    ["q-signature", signature],
  ] as const;
  return { httpString, httpStringSha1, headerList, paramList, signature, parts };
}
