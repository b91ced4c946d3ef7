/** A small, strict XML parser. */

import { Element, UnreadableError } from "./document.ts";
import { fromBytes, fromUtf16, hasNotXml, isBlank } from "./text.ts";

const START =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c" +
  "\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd" +
  "\\u{10000}-\\u{effff}";
const PART = `${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
const PLAIN = `[${START}][${PART}]*`;
const NAME = new RegExp(`^(?:(${PLAIN}):)?(${PLAIN})$`, "u");
const TARGET = new RegExp(`^${PLAIN}$`, "u");
const SIMPLE = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const SPACE = "[ \\t\\n]";
const DECLARATION = new RegExp(
  `^<\\?xml${SPACE}+version${SPACE}*=${SPACE}*(?:"1\\.[0-9]+"|'1\\.[0-9]+')` +
    `(?:${SPACE}+encoding${SPACE}*=${SPACE}*(?:"([A-Za-z][A-Za-z0-9._-]*)"|'([A-Za-z][A-Za-z0-9._-]*)'))?` +
    `(?:${SPACE}+standalone${SPACE}*=${SPACE}*(?:"(?:yes|no)"|'(?:yes|no)'))?${SPACE}*\\?>`,
);
const ATTRIBUTE = /[ \t\n]+([^ \t\n=<>"'/&]+)[ \t\n]*=[ \t\n]*(?:"([^<"]*)"|'([^<']*)')/y;
const REFERENCE = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(lt|gt|amp|apos|quot));|&/g;
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };
const DOCTYPE = "it has a DOCTYPE, or markup outside its root";
const XML_SPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

type Spaces = ReadonlyMap<string, string>;
const NO_SPACES: Spaces = new Map([["xml", XML_SPACE]]);

/** How deep and how large a document may be. */
export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

/** The result of parsing: the root, and the first element of each namespace. */
export interface XmlDocument {
  readonly root: Element;
  readonly namespaces: readonly (readonly [uri: string, first: Element])[];
}

/** Refuses the document. */
function refuse(why: string): never {
  throw new UnreadableError(why);
}

/** Parses a body; throws an UnreadableError for anything but a well-formed document. */
export function readXml(body: Uint8Array, limits: XmlLimits): XmlDocument {
  let text = decode(body) ?? refuse("it does not fit its encoding");
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (hasNotXml(text)) refuse("it has a character that XML does not allow");
  if (isBlank(text)) refuse("it is empty");
  return parse(text, limits);
}

/**
 * Decodes bytes: by their byte order mark, the first four bytes or the declaration, or as UTF-8.
 */
function decode(body: Uint8Array): string | undefined {
  const [a, b, c, d] = body;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) {
    return fromUtf16(body);
  }
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) {
    return fromUtf16(body, true);
  }
  if (a === 0x3c && b === 0x3f) {
    const latin = latin1(body.subarray(0, 1024)).replace(/\r\n?/g, "\n");
    const found = DECLARATION.exec(latin);
    const declared = (found?.[1] ?? found?.[2] ?? "utf-8").toLowerCase();
    if (declared === "iso-8859-1") return latin1(body);
    if (declared === "us-ascii") {
      if (body.some((byte) => byte > 127)) return undefined;
    } else if (declared !== "utf-8") {
      refuse(`its encoding is ${declared}`);
    }
  }
  return fromBytes(body, false);
}

/** `TextDecoder` decodes another encoding for ISO-8859-1. */
function latin1(body: Uint8Array): string {
  let text = "";
  for (let at = 0; at < body.length; at += 8192) {
    text += String.fromCharCode(...body.subarray(at, at + 8192));
  }
  return text;
}

/** Replaces the references in a text. */
function resolve(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] as string;
    const point = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    const character = point > 0x10ffff ? "\0" : String.fromCodePoint(point);
    return hasNotXml(character) ? refuse("it has an unknown reference") : character;
  });
}

/** An open element, and the namespaces in scope. */
interface Open {
  readonly element: Element;
  readonly tag: string;
  readonly spaces: Spaces;
}

function parse(text: string, limits: XmlLimits): XmlDocument {
  const names = new Map<string, readonly [prefix: string | undefined, local: string]>();
  const namespaces = new Map<string, Element>();
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  let elements = 0;

  const malformed: () => never = () => refuse(`its markup is malformed at character ${at}`);

  /** The parts of each name, cached since most names repeat. */
  const split = (name: string): readonly [prefix: string | undefined, local: string] => {
    let parts = names.get(name);
    if (parts === undefined) {
      const found = SIMPLE.test(name) ? ["", undefined, name] : NAME.exec(name);
      parts = [found?.[1], found?.[2] ?? malformed()];
      names.set(name, parts);
    }
    return parts;
  };

  const uriOf = (prefix: string | undefined, spaces: Spaces): string => {
    const uri = spaces.get(prefix ?? "");
    if (uri === undefined && prefix !== undefined) malformed();
    return uri ?? "";
  };

  /** Continues after a mark; returns the text before it. */
  const upTo = (mark: string, begin: number): string => {
    const end = text.indexOf(mark, begin);
    if (end < 0) refuse("it is truncated");
    at = end + mark.length;
    return text.slice(begin, end);
  };

  /** Skips a comment or an instruction; returns false if there is neither. */
  const skips = (): boolean => {
    if (text.startsWith("<!--", at)) {
      upTo("--", at + 4);
      if (text[at++] !== ">") malformed();
      return true;
    }
    if (!text.startsWith("<?", at)) return false;
    const [target = ""] = upTo("?>", at + 2).split(/[ \t\n]/, 1);
    if (!TARGET.test(target) || target.toLowerCase() === "xml") malformed();
    return true;
  };

  /** Skips comments, instructions and white space outside the root. */
  const skip = (): void => {
    for (;;) {
      if (isSpace(text.charCodeAt(at))) at++;
      else if (!skips()) return;
    }
  };

  /** Parses attributes, which matter only if they declare namespaces. */
  const attributes = (above: Spaces): Spaces => {
    const seen = new Set<string>();
    let spaces: Map<string, string> | undefined;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(text);
      if (found === null) break;
      at = ATTRIBUTE.lastIndex;
      const [, name = "", double, single] = found;
      split(name);
      const value = resolve((double ?? single ?? "").replace(/[\t\n]/g, " "));
      if (seen.has(name)) malformed();
      seen.add(name);
      if (name === "xmlns" || name.startsWith("xmlns:")) {
        const prefix = name.slice(6);
        const isReserved =
          prefix === "xmlns" || value === XMLNS || (prefix === "xml") !== (value === XML_SPACE);
        if (isReserved || (prefix !== "" && value === "")) malformed();
        spaces ??= new Map(above);
        spaces.set(prefix, value);
      }
    }
    while (isSpace(text.charCodeAt(at))) at++;
    const known = spaces ?? above;
    const expanded = new Set<string>();
    for (const name of seen) {
      const [prefix, local] = split(name);
      if (prefix === undefined || prefix === "xmlns") continue;
      const whole = `${uriOf(prefix, known)} ${local}`;
      if (expanded.has(whole)) malformed();
      expanded.add(whole);
    }
    return known;
  };

  const tree = (): Element => {
    const open: Open[] = [];
    let current: Element | undefined;
    let tag = "";
    let spaces: Spaces = NO_SPACES;
    for (;;) {
      if (text.charCodeAt(at) !== 60) {
        if (current === undefined) refuse("it is not XML");
        const piece = upTo("<", at);
        at--;
        if (piece.includes("]]>")) malformed();
        current.addText(resolve(piece));
      }
      const next = text.charCodeAt(at + 1);
      if (next === 47) {
        const name = upTo(">", at + 2);
        if (current === undefined) malformed();
        if (name !== tag && name.replace(/[ \t\n]+$/, "") !== tag) malformed();
        current.close();
        open.pop();
        const above = open.at(-1);
        if (above === undefined) return current;
        ({ element: current, tag, spaces } = above);
      } else if (next === 33 || next === 63) {
        if (current === undefined) refuse(DOCTYPE);
        if (text.startsWith("<![CDATA[", at)) current.addText(upTo("]]>", at + 9));
        else if (!skips()) refuse(DOCTYPE);
      } else {
        if (open.length === limits.depth) refuse("it is nested too deeply");
        if (++elements > limits.elements) refuse("it has too many elements");
        let end = at + 1;
        for (; end < text.length; end++) {
          const unit = text.charCodeAt(end);
          if (unit === 62 || unit === 47 || isSpace(unit)) break;
        }
        const name = text.slice(at + 1, end);
        const [prefix, local] = split(name);
        at = end;
        const inside = isSpace(text.charCodeAt(end)) ? attributes(spaces) : spaces;
        const isOpen = text.charCodeAt(at) === 62;
        if (!isOpen && !text.startsWith("/>", at)) malformed();
        at += isOpen ? 1 : 2;
        const uri = uriOf(prefix, inside);
        const element = new Element(local, uri);
        if (uri !== "" && !namespaces.has(uri)) namespaces.set(uri, element);
        current?.add(element);
        if (isOpen) {
          open.push({ element, tag: name, spaces: inside });
          [current, tag, spaces] = [element, name, inside];
        } else if (current === undefined) return element;
      }
    }
  };

  skip();
  const root = tree();
  skip();
  if (at !== text.length) refuse("it has content after its root");
  return { root, namespaces: [...namespaces] };
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9;
}
