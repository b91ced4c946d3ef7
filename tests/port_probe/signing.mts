/** The signature of a request, as pure functions. */

import { createHash, createHmac } from "node:crypto";

export type Pair = [name: string, value: string | null];

export interface Key {
  key_time: string;
  secret_id?: string;
  secret_key?: string;
  sign_key?: string;
}

/** Percent-encodes all but letters, digits and `-._~`; the language's own leaves `!'()*` alone. */
export function encodeUrl(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Orders by code points; the language's own order is that of UTF-16 units. */
export function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
}

function hmac(key: string, text: string): string {
  return createHmac("sha1", key).update(text, "utf8").digest("hex");
}

function prepare(pairs: Pair[]): { joined: string; names: string } {
  const sorted = pairs
    .map(([name, value]): [string, string] => [encodeUrl(name).toLowerCase(), value ?? ""])
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return {
    joined: sorted.map(([name, value]) => `${name}=${encodeUrl(value)}`).join("&"),
    names: sorted.map(([name]) => name).join(";"),
  };
}

/** Every step of a signature. */
export function sign(method: string, path: string, params: Pair[], headers: Pair[], key: Key) {
  const query = prepare(params);
  const fields = prepare(headers);
  const httpString = `${method.toLowerCase()}\n${path}\n${query.joined}\n${fields.joined}\n`;
  const digest = createHash("sha1").update(httpString, "utf8").digest("hex");
  const signKey = key.sign_key ?? hmac(key.secret_key ?? "", key.key_time);
  const signature = hmac(signKey, `sha1\n${key.key_time}\n${digest}\n`);
  return {
    sign_key: signKey,
    http_string: httpString,
    http_string_sha1: digest,
    param_list: query.names,
    header_list: fields.names,
    signature,
    authorization:
      `q-sign-algorithm=sha1&q-ak=${key.secret_id}&q-sign-time=${key.key_time}` +
      `&q-key-time=${key.key_time}&q-header-list=${fields.names}` +
      `&q-url-param-list=${query.names}&q-signature=${signature}`,
  };
}
