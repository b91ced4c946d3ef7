/** Signatures. */

import { hmacHex, hmacWith, sha1Hex } from "./hash.ts";
import { compare, encodeUrl, lower } from "./text.ts";

/** A name and its value; null for a flag. */
export type Pair = readonly [name: string, value: string | null];

/** The steps of a signature. */
export interface Signature {
  readonly httpString: string;
  readonly httpStringSha1: string;
  readonly headerList: string;
  readonly paramList: string;
  readonly signature: string;
  /** The value of the header, or in parts, the query parameters. */
  readonly authorization: string;
}

/** A key that signs the requests of a period. */
export interface SigningKey {
  readonly secretId: string;
  /** Beginning and end in Unix seconds. */
  readonly keyTime: string;
  /** The HMAC whose key is the hex text of the signing key. */
  readonly hmac: (text: string) => string;
}

/** Returns the signing key of a period, in hex. */
export function signKeyOf(secretKey: string, keyTime: string): string {
  return hmacHex(secretKey, keyTime);
}

let last: (SigningKey & { readonly secretKey: string }) | undefined;

/** Returns the key of a period; calls in the same second share it. */
export function signingKey(secretId: string, secretKey: string, keyTime: string): SigningKey {
  if (last?.keyTime === keyTime && last.secretKey === secretKey && last.secretId === secretId) {
    return last;
  }
  last = { secretId, secretKey, keyTime, hmac: hmacWith(signKeyOf(secretKey, keyTime)) };
  return last;
}

/** Returns names and values, sorted and joined, and the names alone. */
function listed(pairs: readonly Pair[]): readonly [joined: string, names: string] {
  const sorted = pairs
    .map(([name, value]) => [lower(encodeUrl(name)), value ?? ""] as const)
    .sort((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]));
  let [joined, names] = ["", ""];
  for (const [name, value] of sorted) {
    const between = joined === "" ? "" : "&";
    joined += `${between}${name}=${encodeUrl(value)}`;
    names += names === "" ? name : `;${name}`;
  }
  return [joined, names];
}

/** Signs a request: its method, decoded path, query and signed headers. */
export function sign(
  method: string,
  path: string,
  query: readonly Pair[],
  headers: readonly Pair[],
  { secretId, keyTime, hmac }: SigningKey,
): Signature {
  const [params, paramList] = listed(query);
  const [fields, headerList] = listed(headers);
  const httpString = `${method.toLowerCase()}\n${path}\n${params}\n${fields}\n`;
  const httpStringSha1 = sha1Hex(httpString);
  const signature = hmac(`sha1\n${keyTime}\n${httpStringSha1}\n`);
  const authorization =
    `q-sign-algorithm=sha1&q-ak=${secretId}&q-sign-time=${keyTime}&q-key-time=${keyTime}` +
    `&q-header-list=${headerList}&q-url-param-list=${paramList}&q-signature=${signature}`;
  return { httpString, httpStringSha1, headerList, paramList, signature, authorization };
}
