/** MD5, SHA-1 and HMAC, which Node, Deno and Bun all provide. */

import { createHmac, hash } from "node:crypto";

const BLOCK = 64;
const SHA1 = 20;

/** Returns the SHA-1 of a text, in hex. */
export function sha1Hex(text: string): string {
  return hash("sha1", text, "hex");
}

/** Returns the HMAC-SHA1 of a text, in hex. */
export function hmacHex(key: string, text: string): string {
  return createHmac("sha1", key).update(text).digest("hex");
}

/** Returns a function that does the same faster, for many texts and one key. Both must be ASCII. */
export function hmacWith(key: string): (text: string) => string {
  if (key.length > BLOCK) return (text) => hmacHex(key, text);
  const units = Array.from({ length: BLOCK }, (_, at) => key.charCodeAt(at) || 0);
  const inner = String.fromCharCode(...units.map((unit) => unit ^ 0x36));
  const outer = new Uint8Array(BLOCK + SHA1);
  outer.set(units.map((unit) => unit ^ 0x5c));
  return (text) => {
    const digest = hash("sha1", inner + text, "latin1");
    for (let at = 0; at < SHA1; at++) outer[BLOCK + at] = digest.charCodeAt(at);
    return hash("sha1", outer, "hex");
  };
}

/** Returns the MD5 of bytes, as Base64. */
export function md5Base64(bytes: Uint8Array): string {
  return hash("md5", bytes, "base64");
}

/** Returns bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
