/** A small parser of XML: closed tight, and in favour of refusing. */

import { Element, UnreadableError } from "./document.ts";
import { fromBytes, isBlank, NOT_XML } from "./text.ts";

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
const XML_SPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

type Spaces = ReadonlyMap<string, string>;
const NO_SPACES: Spaces = new Map([["xml", XML_SPACE]]);

/** How deep and how large a document may be. */
export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

/** What came of reading: the root, and the first element of each namespace. */
export interface XmlDocument {
  readonly root: Element;
  readonly namespaces: readonly (readonly [uri: string, first: Element])[];
}

/** Reads a body; UnreadableError for anything but a well-formed document. */
export function readXml(body: Uint8Array, limits: XmlLimits): XmlDocument {
  let text = decode(body);
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (NOT_XML.test(text)) throw new UnreadableError("it has a character that XML cannot have");
  if (isBlank(text)) throw new UnreadableError("it is empty");
  return new Parser(text, limits).parse();
}

/** Bytes to text: by their mark, by the first four bytes, by the declaration, or as UTF-8. */
function decode(body: Uint8Array): string {
  const [a, b, c, d] = body;
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0);
  if (isUtf16) return strict("utf-16le", body);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) {
    return strict("utf-16le", swapped(body));
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict("utf-8", body);
  if (a === 0x3c && b === 0x3f) {
    const latin = latin1(body.subarray(0, 1024)).replace(/\r\n?/g, "\n");
    const found = DECLARATION.exec(latin);
    const declared = (found?.[1] ?? found?.[2] ?? "utf-8").toLowerCase();
    if (declared === "iso-8859-1") return latin1(body);
    if (declared === "us-ascii") {
      if (body.some((byte) => byte > 127)) throw new UnreadableError("it is not in its encoding");
    } else if (declared !== "utf-8") {
      throw new UnreadableError(`its encoding is ${declared}`);
    }
  }
  return strict("utf-8", body);
}

function strict(label: string, body: Uint8Array): string {
  try {
    if (label === "utf-8") {
      const text = fromBytes(body, false);
      if (text !== undefined) return text;
    } else if (body.length % 2 === 0) {
      return new TextDecoder(label, { fatal: true }).decode(body);
    }
  } catch {
    // Told below, as for the others.
  }
  throw new UnreadableError("it is not in its encoding");
}

function swapped(body: Uint8Array): Uint8Array {
  const other = new Uint8Array(body.length + (body.length % 2));
  for (let at = 0; at < body.length; at++) other[at ^ 1] = body[at] as number;
  return body.length % 2 === 0 ? other : other.subarray(0, body.length);
}

/** What `TextDecoder` calls ISO-8859-1 is another encoding. */
function latin1(body: Uint8Array): string {
  let text = "";
  for (let at = 0; at < body.length; at += 8192) {
    text += String.fromCharCode(...body.subarray(at, at + 8192));
  }
  return text;
}

function resolve(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] as string;
    const point =
      hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? "0", 10);
    const character = point > 0x10ffff ? "\0" : String.fromCodePoint(point);
    if (NOT_XML.test(character)) throw new UnreadableError("it has an unknown reference");
    return character;
  });
}

class Parser {
  readonly #text: string;
  readonly #limits: XmlLimits;
  readonly #namespaces = new Map<string, Element>();
  readonly #known = new Map<string, readonly [prefix: string | undefined, local: string]>();
  #at = 0;
  #elements = 0;

  constructor(text: string, limits: XmlLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  parse(): XmlDocument {
    const declaration = DECLARATION.exec(this.#text);
    if (declaration !== null) this.#at = declaration[0].length;
    this.#skip();
    const root = this.#tree();
    this.#skip();
    if (this.#at !== this.#text.length) throw new UnreadableError("something follows its root");
    return { root, namespaces: [...this.#namespaces] };
  }

  /** Comments, instructions and white space around the root. */
  #skip(): void {
    const text = this.#text;
    for (;;) {
      const unit = text.charCodeAt(this.#at);
      if (unit === 32 || unit === 10 || unit === 9) this.#at++;
      else if (text.startsWith("<!--", this.#at)) this.#comment();
      else if (text.startsWith("<?", this.#at)) this.#instruction();
      else return;
    }
  }

  #comment(): void {
    const end = this.#text.indexOf("--", this.#at + 4);
    if (end < 0 || this.#text[end + 2] !== ">") throw new UnreadableError("a comment is malformed");
    this.#at = end + 3;
  }

  #instruction(): void {
    const end = this.#text.indexOf("?>", this.#at);
    if (end < 0) throw new UnreadableError("an instruction does not end");
    const inside = this.#text.slice(this.#at + 2, end);
    const target = inside.split(/[ \t\n]/, 1)[0] as string;
    if (!TARGET.test(target) || target.toLowerCase() === "xml") {
      throw new UnreadableError("an instruction is malformed");
    }
    this.#at = end + 2;
  }

  #tree(): Element {
    const text = this.#text;
    const open: Element[] = [];
    const tags: string[] = [];
    const spaces: Spaces[] = [];
    let current: Element | undefined;
    let known: Spaces = NO_SPACES;
    for (;;) {
      if (text.charCodeAt(this.#at) !== 60) {
        if (current === undefined) throw new UnreadableError("it has no root");
        let end = text.indexOf("<", this.#at);
        if (end < 0) end = text.length;
        const piece = text.slice(this.#at, end);
        if (end === text.length) throw new UnreadableError("it is cut short");
        if (piece.includes("]]>")) throw new UnreadableError("it has a stray ]]>");
        current.addText(resolve(piece));
        this.#at = end;
      }
      const next = text.charCodeAt(this.#at + 1);
      if (next === 47) {
        const end = text.indexOf(">", this.#at);
        if (end < 0 || current === undefined) throw new UnreadableError("a tag is malformed");
        const tag = text.slice(this.#at + 2, end);
        if (
          tag !== tags[tags.length - 1] &&
          tag.replace(/[ \t\n]+$/, "") !== tags[tags.length - 1]
        ) {
          throw new UnreadableError("its tags do not match");
        }
        this.#at = end + 1;
        current.close();
        const done = current;
        open.pop();
        tags.pop();
        known = spaces.pop() as Spaces;
        current = open[open.length - 1];
        if (current === undefined) return done;
      } else if (next === 33) {
        if (current === undefined) throw new UnreadableError("it has a DOCTYPE, or no root");
        if (text.startsWith("<!--", this.#at)) this.#comment();
        else if (text.startsWith("<![CDATA[", this.#at)) {
          const end = text.indexOf("]]>", this.#at + 9);
          if (end < 0) throw new UnreadableError("a CDATA section does not end");
          current.addText(text.slice(this.#at + 9, end));
          this.#at = end + 3;
        } else throw new UnreadableError("it has a DOCTYPE, or markup of its own");
      } else if (next === 63) {
        if (current === undefined) throw new UnreadableError("it has no root");
        this.#instruction();
      } else {
        if (open.length === this.#limits.depth) throw new UnreadableError("it is too deep");
        if (++this.#elements > this.#limits.elements)
          throw new UnreadableError("it has too many elements");
        const above = known;
        const [element, tag, isOpen, own] = this.#start(known);
        current?.add(element);
        if (isOpen) {
          open.push(element);
          tags.push(tag);
          spaces.push(above);
          known = own;
          current = element;
        } else if (current === undefined) return element;
      }
    }
  }

  #start(above: Spaces): [element: Element, tag: string, isOpen: boolean, spaces: Spaces] {
    const text = this.#text;
    let end = this.#at + 1;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (unit === 62 || unit === 47 || unit === 32 || unit === 10 || unit === 9) break;
    }
    const tag = text.slice(this.#at + 1, end);
    const [prefix, local] = this.#split(tag);
    this.#at = end;
    let spaces = above;
    const unit = text.charCodeAt(end);
    if (unit === 32 || unit === 10 || unit === 9) spaces = this.#attributes(above);
    const isOpen = text.charCodeAt(this.#at) === 62;
    if (!isOpen && !text.startsWith("/>", this.#at))
      throw new UnreadableError("a tag does not end");
    this.#at += isOpen ? 1 : 2;
    const uri = this.#uri(prefix, spaces);
    const element = new Element(local, uri);
    if (uri !== "" && !this.#namespaces.has(uri)) this.#namespaces.set(uri, element);
    return [element, tag, isOpen, spaces];
  }

  #uri(prefix: string | undefined, spaces: Spaces): string {
    const uri = spaces.get(prefix ?? "");
    if (uri === undefined && prefix !== undefined) {
      throw new UnreadableError("a prefix has no namespace");
    }
    return uri ?? "";
  }

  /** The parts of a name; most names come often. */
  #split(tag: string): readonly [prefix: string | undefined, local: string] {
    const known = this.#known.get(tag);
    if (known !== undefined) return known;
    const found = SIMPLE.test(tag) ? [tag, undefined, tag] : NAME.exec(tag);
    if (found === null) throw new UnreadableError("a name is malformed");
    const parts = [found[1], found[2] as string] as const;
    this.#known.set(tag, parts);
    return parts;
  }

  /** Reads attributes, which mean nothing but for the namespaces that they declare. */
  #attributes(above: Spaces): Spaces {
    const names = new Set<string>();
    let spaces: Map<string, string> | undefined;
    for (;;) {
      ATTRIBUTE.lastIndex = this.#at;
      const found = ATTRIBUTE.exec(this.#text);
      if (found === null) break;
      this.#at = ATTRIBUTE.lastIndex;
      const name = found[1] as string;
      this.#split(name);
      const value = resolve((found[2] ?? found[3] ?? "").replace(/[\t\n]/g, " "));
      if (names.has(name)) throw new UnreadableError("an attribute is there twice");
      names.add(name);
      if (name === "xmlns" || name.startsWith("xmlns:")) {
        const prefix = name.slice(6);
        checkNamespace(prefix, value);
        spaces ??= new Map(above);
        spaces.set(prefix, value);
      }
    }
    while (/[ \t\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
    const known = spaces ?? above;
    const expanded = new Set<string>();
    for (const name of names) {
      const [prefix, local] = this.#split(name);
      if (prefix === undefined || prefix === "xmlns") continue;
      const whole = `${this.#uri(prefix, known)} ${local}`;
      if (expanded.has(whole)) throw new UnreadableError("an attribute is there twice");
      expanded.add(whole);
    }
    return known;
  }
}

function checkNamespace(prefix: string, uri: string): void {
  const isReserved =
    prefix === "xmlns" || uri === XMLNS || (prefix === "xml") !== (uri === XML_SPACE);
  if (isReserved || (prefix !== "" && uri === "")) {
    throw new UnreadableError("a namespace is declared that cannot be");
  }
}
