/** What texts are made of: the white space, letter case and characters of the wire. */

const OUTER_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;
const NOT_ASCII = /[^\0-\x7f]/;
const NOT_BLANK = /[^ \t\r\n]/;

/** What the value of a header field cannot have. */
export const NOT_IN_A_HEADER = /[^\t -~]|^[ \t]|[ \t]$/;

/** A character that XML cannot carry. */
export const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NOT_PRINTABLE = /[^\t\n\r -~]/;
const EVERY_NOT_XML = new RegExp(NOT_XML.source, "gu");

/** Whether there is a character that XML cannot carry. */
export function hasNotXml(text: string): boolean {
  return NOT_PRINTABLE.test(text) && NOT_XML.test(text);
}

/** Whether a text is white space alone, or empty. */
export function isBlank(text: string): boolean {
  return !NOT_BLANK.test(text);
}

/** Cuts white space from both ends; JavaScript's own `trim` cuts more than the wire's four characters. */
export function trim(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 ? text.replace(OUTER_SPACE, "") : text;
}

/** Lowers ASCII letters alone. */
export function lower(text: string): string {
  // Of letters beyond ASCII, some would become others.
  return NOT_ASCII.test(text)
    ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    : text.toLowerCase();
}

/** The number of code points. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0xdc00 && next < 0xe000) {
        length--;
        at++;
      }
    }
  }
  return length;
}

/** Orders texts by code points, not by units of UTF-16. */
export function compare(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a !== b) {
      // Surrogates stand for what lies behind all other units.
      const rank = (unit: number): number =>
        unit >= 0xd800 && unit < 0xe000 ? unit + 65536 : unit;
      return rank(a) - rank(b);
    }
  }
  return one.length - other.length;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

/** Writes a text as it stands in XML. */
export function escapeXml(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (each) => ESCAPES[each] as string) : text;
}

/** Replaces what XML cannot carry by U+FFFD. */
export function replaceNotXml(text: string): string {
  return hasNotXml(text) ? text.replace(EVERY_NOT_XML, "\ufffd") : text;
}

/** Encodes a text for a URL: every byte but ASCII letters, digits and `-._~`. */
export function encodeUrl(text: string): string {
  if (!/[^A-Za-z0-9._~-]/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Encodes a path for a URL, its slashes as they are. */
export function encodePath(path: string): string {
  if (!/[^A-Za-z0-9._~/-]/.test(path)) return path;
  return encodeUrl(path).replaceAll("%2F", "/");
}

const UTF8 = new TextEncoder();

/** The bytes of a text in UTF-8. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return UTF8.encode(text);
}

/** The text of bytes in UTF-8; undefined if they are none. */
export function fromBytes(
  bytes: Uint8Array,
  keepMark = true,
  encoding = "utf-8",
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of bytes in UTF-16 without its mark; undefined if they are none. */
export function fromUtf16(bytes: Uint8Array, isSwapped = false): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const ours = isSwapped ? bytes.map((_, at) => bytes[at ^ 1] as number) : bytes;
  return fromBytes(ours, false, "utf-16le");
}

/** Decodes the bytes of JSON: UTF-8, or UTF-16 with or without a mark. */
export function decodeJson(body: Uint8Array): string | undefined {
  const [a, b, c] = body;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return fromUtf16(body);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return fromUtf16(body, true);
  return fromBytes(body, !(a === 0xef && b === 0xbb && c === 0xbf));
}

/** A text of visible characters of ASCII, as logs and messages show it. */
export function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a1-\ud7ff\ue000-\uffff]/g, (unit) => {
    const hex = unit.charCodeAt(0).toString(16);
    return `\\u${hex.padStart(4, "0")}`;
  });
}
