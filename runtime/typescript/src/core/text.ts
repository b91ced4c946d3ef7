/** White space, letter case and characters on the wire. */

const OUTER_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;
const NOT_ASCII = /[^\0-\x7f]/;
const NOT_BLANK = /[^ \t\r\n]/;

/** A character that a header value cannot have. */
export const NOT_IN_A_HEADER = /[^\t -~]|^[ \t]|[ \t]$/;

/** A character that XML cannot represent. */
export const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NOT_PRINTABLE = /[^\t\n\r -~]/;
const EVERY_NOT_XML = new RegExp(NOT_XML.source, "gu");

/** Whether a text has a character that XML cannot represent. */
export function hasNotXml(text: string): boolean {
  return NOT_PRINTABLE.test(text) && NOT_XML.test(text);
}

/** Whether a text is empty or only white space. */
export function isBlank(text: string): boolean {
  return !NOT_BLANK.test(text);
}

/**
 * Trims the four white space characters of the wire from both ends; JavaScript's `trim` removes
 * more.
 */
export function trim(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 ? text.replace(OUTER_SPACE, "") : text;
}

/** Converts only ASCII letters to lower case. */
export function lower(text: string): string {
  // Some letters beyond ASCII would become ASCII letters.
  return NOT_ASCII.test(text)
    ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    : text.toLowerCase();
}

/** Returns the number of code points. */
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

/** Compares texts by code points, not by UTF-16 units. */
export function compare(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a !== b) {
      // Surrogates sort after all other units.
      const rank = (unit: number): number =>
        unit >= 0xd800 && unit < 0xe000 ? unit + 65536 : unit;
      return rank(a) - rank(b);
    }
  }
  return one.length - other.length;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

/** Escapes a text for XML. */
export function escapeXml(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (each) => ESCAPES[each] as string) : text;
}

/** Replaces characters that XML cannot represent by U+FFFD. */
export function replaceNotXml(text: string): string {
  return hasNotXml(text) ? text.replace(EVERY_NOT_XML, "\ufffd") : text;
}

/** Percent-encodes a text: every byte except ASCII letters, digits and `-._~`. */
export function encodeUrl(text: string): string {
  if (!/[^A-Za-z0-9._~-]/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Percent-encodes a path, except its slashes. */
export function encodePath(path: string): string {
  if (!/[^A-Za-z0-9._~/-]/.test(path)) return path;
  return encodeUrl(path).replaceAll("%2F", "/");
}

const UTF8 = new TextEncoder();

/** Encodes a text as UTF-8. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return UTF8.encode(text);
}

/** Decodes UTF-8; undefined if the bytes are invalid. */
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

/** Decodes UTF-16 without its byte order mark; undefined if the bytes are invalid. */
export function fromUtf16(bytes: Uint8Array, isSwapped = false): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const ours = isSwapped ? bytes.map((_, at) => bytes[at ^ 1] as number) : bytes;
  return fromBytes(ours, false, "utf-16le");
}

/** Decodes the bytes of JSON: UTF-8, or UTF-16 with or without a byte order mark. */
export function decodeJson(body: Uint8Array): string | undefined {
  const [a, b, c] = body;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return fromUtf16(body);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return fromUtf16(body, true);
  return fromBytes(body, !(a === 0xef && b === 0xbb && c === 0xbf));
}

/** Returns a text in printable ASCII, for logs and messages. */
export function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a1-\ud7ff\ue000-\uffff]/g, (unit) => {
    const hex = unit.charCodeAt(0).toString(16);
    return `\\u${hex.padStart(4, "0")}`;
  });
}
