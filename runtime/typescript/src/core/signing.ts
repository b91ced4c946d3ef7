/** Signatures. */

import { hmacHex, sha1Hex } from "./hash.ts";
import { compare, encodeUrl, lower } from "./text.ts";

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
  /** What goes into a header, or in parts into a query. */
  readonly authorization: string;
}

/** The key of a span of time, as hexadecimal text, which is the key of the next step as it stands. */
export function signKeyOf(secretKey: string, keyTime: string): string {
  return hmacHex(secretKey, keyTime);
}

const NOTHING = ["", ""] as const;

/** Names and values, sorted and joined; and the names alone. */
function listed(pairs: readonly Pair[]): readonly [joined: string, names: string] {
  if (pairs.length === 0) return NOTHING;
  const sorted = pairs
    .map(([name, value]): [string, string] => [lower(encodeUrl(name)), value ?? ""])
    .sort((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]));
  let [joined, names] = ["", ""];
  for (const [name, value] of sorted) {
    const between = joined === "" ? "" : "&";
    joined += `${between}${name}=${encodeUrl(value)}`;
    names += names === "" ? name : `;${name}`;
  }
  return [joined, names];
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
  const httpStringSha1 = sha1Hex(httpString);
  const signature = hmacHex(signKey, `sha1\n${keyTime}\n${httpStringSha1}\n`);
  const authorization =
    `q-sign-algorithm=sha1&q-ak=${secretId}&q-sign-time=${keyTime}&q-key-time=${keyTime}` +
    `&q-header-list=${headerList}&q-url-param-list=${paramList}&q-signature=${signature}`;
  return { httpString, httpStringSha1, headerList, paramList, signature, authorization };
}
