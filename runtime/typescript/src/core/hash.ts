/**
 * MD5, SHA-1 and HMAC: those of Node where they are, and otherwise in plain JavaScript, since other
 * platforms have none that answer at once.
 */

import { builtIn } from "./platform.ts";
import { toBytes } from "./text.ts";

interface NodeCrypto {
  hash?(algorithm: string, data: string | Uint8Array, encoding: string): string;
  createHmac(algorithm: string, key: string): Hmac;
}

interface Hmac {
  update(data: string): Hmac;
  digest(encoding: string): string;
}

const NODE = builtIn("node:crypto") as NodeCrypto | undefined;

/** The SHA-1 of a text, in hexadecimal digits. */
export function sha1Hex(text: string): string {
  return NODE?.hash?.("sha1", text, "hex") ?? hex(sha1(toBytes(text)));
}

/** The HMAC of a text with SHA-1, in hexadecimal digits. */
export function hmacHex(key: string, text: string): string {
  if (NODE !== undefined) return NODE.createHmac("sha1", key).update(text).digest("hex");
  return hex(hmacSha1(toBytes(key), toBytes(text)));
}

/** The MD5 of bytes, as Base64. */
export function md5Base64(bytes: Uint8Array): string {
  return NODE?.hash?.("md5", bytes, "base64") ?? base64(md5(bytes));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Bytes as hexadecimal digits in lower case. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** Bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8190) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 8190)));
  }
  return text;
}

/** Pads to whole blocks, with the length in bits at the end. */
function padded(bytes: Uint8Array, littleEnd: boolean): DataView {
  const size = ((bytes.length + 72) >> 6) << 6;
  const all = new Uint8Array(size);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  const high = Math.floor(bytes.length / 0x20000000);
  const low = (bytes.length << 3) >>> 0;
  view.setUint32(size - 8, littleEnd ? low : high, littleEnd);
  view.setUint32(size - 4, littleEnd ? high : low, littleEnd);
  return view;
}

const W = new Int32Array(80);

/** The SHA-1 of bytes. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, false);
  let h0 = 0x67452301;
  let h1 = 0xefcdab89 | 0;
  let h2 = 0x98badcfe | 0;
  let h3 = 0x10325476;
  let h4 = 0xc3d2e1f0 | 0;
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) W[t] = view.getInt32(block + t * 4);
    for (let t = 16; t < 80; t++) {
      const x =
        (W[t - 3] as number) ^ (W[t - 8] as number) ^ (W[t - 14] as number) ^ (W[t - 16] as number);
      W[t] = (x << 1) | (x >>> 31);
    }
    let [a, b, c, d, e] = [h0, h1, h2, h3, h4];
    for (let t = 0; t < 80; t++) {
      let f: number;
      if (t < 20) f = ((b & c) | (~b & d)) + 0x5a827999;
      else if (t < 40) f = (b ^ c ^ d) + 0x6ed9eba1;
      else if (t < 60) f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
      else f = (b ^ c ^ d) + 0xca62c1d6;
      const next = (((a << 5) | (a >>> 27)) + f + e + (W[t] as number)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [index, word] of [h0, h1, h2, h3, h4].entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** The HMAC of a message with SHA-1. */
export function hmacSha1(key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > 64 ? sha1(key) : key;
  const inner = new Uint8Array(64 + message.length).fill(0x36, 0, 64);
  const outer = new Uint8Array(84).fill(0x5c, 0, 64);
  short.forEach((byte, at) => {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  });
  inner.set(message, 64);
  outer.set(sha1(inner), 64);
  return sha1(outer);
}

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Int32Array.from({ length: 64 }, (_, i) =>
  Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32),
);

/** The MD5 of bytes. */
export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, true);
  let [h0, h1, h2, h3] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = [h0, h1, h2, h3];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      let f: number;
      let g: number;
      if (round === 0) {
        f = (b & c) | (~b & d);
        g = i;
      } else if (round === 1) {
        f = (d & b) | (~d & c);
        g = (5 * i + 1) & 15;
      } else if (round === 2) {
        f = b ^ c ^ d;
        g = (3 * i + 5) & 15;
      } else {
        f = c ^ (b | ~d);
        g = (7 * i) & 15;
      }
      const sum = (f + a + (SINES[i] as number) + view.getInt32(block + g * 4, true)) | 0;
      const shift = SHIFTS[round * 4 + (i & 3)] as number;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
  }
  const digest = new DataView(new ArrayBuffer(16));
  for (const [index, word] of [h0, h1, h2, h3].entries()) digest.setInt32(index * 4, word, true);
  return new Uint8Array(digest.buffer);
}
