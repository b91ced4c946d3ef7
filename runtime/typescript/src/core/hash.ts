/** MD5, SHA-1 and HMAC, which Node, Deno and Bun have alike. */

import { createHmac, hash } from "node:crypto";

/** The SHA-1 of a text, in hexadecimal digits. */
export function sha1Hex(text: string): string {
  return hash("sha1", text, "hex");
}

/** The HMAC of a text with SHA-1, in hexadecimal digits. */
export function hmacHex(key: string, text: string): string {
  return createHmac("sha1", key).update(text).digest("hex");
}

/** The MD5 of bytes, as Base64. */
export function md5Base64(bytes: Uint8Array): string {
  return hash("md5", bytes, "base64");
}

/** Bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
