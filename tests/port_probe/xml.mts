/** A small XML parser that knows nothing it does not need, and refuses the rest. */

export class Unreadable extends Error {}

const BLANK_TEXT = /^[ \t\r\n]*$/;

export class Element {
  readonly name: string;
  readonly uri: string;
  parts: (string | Element)[] = [];

  constructor(name: string, uri: string) {
    this.name = name;
    this.uri = uri;
  }

  get children(): Element[] {
    return this.parts.filter((part) => part instanceof Element);
  }

  /** The text before the first element within. */
  get text(): string {
    const end = this.parts.findIndex((part) => part instanceof Element);
    return this.parts.slice(0, end < 0 ? undefined : end).join("");
  }

  get hasStrayText(): boolean {
    return this.parts.some((part) => typeof part === "string" && !BLANK_TEXT.test(part));
  }

  add(part: string | Element): void {
    const last = this.parts.at(-1);
    if (typeof part === "string" && typeof last === "string") this.parts.splice(-1, 1, last + part);
    else this.parts.push(part);
  }

  /** White space beside elements is nothing. */
  close(): void {
    if (this.children.length === 0) return;
    this.parts = this.parts.filter((part) => part instanceof Element || !BLANK_TEXT.test(part));
  }

  toString(): string {
    const inside = this.parts.map((part) => (part instanceof Element ? `${part}` : escape(part)));
    const text = inside.join("");
    return text === "" ? `<${this.name}/>` : `<${this.name}>${text}</${this.name}>`;
  }
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

export function escape(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => ESCAPES[c]!);
}

export const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const MAX_DEPTH = 256;
const START =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c" +
  "\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd" +
  "\\u{10000}-\\u{effff}";
const PART = `${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
const NAME = `(?:[${START}][${PART}]*:)?[${START}][${PART}]*`;
const SPACE = "[ \\t\\n]";
const sticky = (source: string): RegExp => new RegExp(source, "uy");

const DECLARATION = sticky(
  `<\\?xml${SPACE}+version${SPACE}*=${SPACE}*["']1\\.[0-9]+["']` +
    `(?:${SPACE}+encoding${SPACE}*=${SPACE}*["']([A-Za-z][A-Za-z0-9._-]*)["'])?` +
    `(?:${SPACE}+standalone${SPACE}*=${SPACE}*["'](?:yes|no)["'])?${SPACE}*\\?>`,
);
const BLANK = sticky(`${SPACE}+`);
const COMMENT = sticky("<!--(?:(?!--)[^])*-->");
const INSTRUCTION = sticky(`<\\?(?!xml[ \\t\\n?])(${NAME})(?:${SPACE}(?:(?!\\?>)[^])*)?\\?>`);
const SECTION = sticky("<!\\[CDATA\\[((?:(?!\\]\\]>)[^])*)\\]\\]>");
const OPEN = sticky(`<(${NAME})`);
const ATTRIBUTE = sticky(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*("[^<"]*"|'[^<']*')`);
const OPEN_END = sticky(`${SPACE}*(/?)>`);
const CLOSE = sticky(`</(${NAME})${SPACE}*>`);
const TEXT = sticky("[^<]+");
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|(lt|gt|amp|apos|quot));|&/g;
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** Bytes to text, by mark, by the first four bytes, by declaration, or as UTF-8. */
function decode(body: Uint8Array): string {
  const hex = Buffer.from(body.subarray(0, 4)).toString("hex");
  const strict = (label: string) => new TextDecoder(label, { fatal: true }).decode(body);
  try {
    if (hex.startsWith("fffe") || hex === "3c003f00") return strict("utf-16le");
    if (hex.startsWith("feff") || hex === "003c003f") return strict("utf-16be");
    if (hex.startsWith("efbbbf")) return strict("utf-8");
    const plain = Buffer.from(body).toString("latin1");
    DECLARATION.lastIndex = 0;
    const declared = DECLARATION.exec(plain.slice(0, 200))?.[1]?.toLowerCase() ?? "utf-8";
    if (declared === "utf-8") return strict("utf-8");
    // The labels of TextDecoder mean another encoding by these names.
    if (declared === "iso-8859-1") return plain;
    if (declared === "us-ascii" && /^[\x00-\x7f]*$/.test(plain)) return plain;
  } catch {
    throw new Unreadable("not of its encoding");
  }
  throw new Unreadable("not of its encoding, or of an unknown one");
}

function resolve(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name]!;
    const point = hex !== undefined ? parseInt(hex, 16) : parseInt(decimal ?? "0", 10);
    const character = point > 0x10ffff ? "\0" : String.fromCodePoint(point);
    if (NOT_XML.test(character)) throw new Unreadable("an unknown reference");
    return character;
  });
}

class Parser {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  /** Comments, instructions and white space around the root. */
  private skip(): void {
    while (this.take(BLANK) ?? this.take(COMMENT) ?? this.take(INSTRUCTION)) continue;
  }

  parse(): Element {
    this.take(DECLARATION);
    this.skip();
    const root = this.element();
    this.skip();
    if (this.at !== this.source.length) throw new Unreadable("something behind the root");
    return root;
  }

  private element(): Element {
    const open: { element: Element; tag: string; spaces: Map<string, string> }[] = [];
    for (;;) {
      const above = open.at(-1);
      const start = this.take(OPEN);
      if (start !== null) {
        if (open.length === MAX_DEPTH) throw new Unreadable("too deep");
        const spaces = this.attributes(above?.spaces ?? new Map([["xml", "xml"]]));
        const [uri, name] = this.qualify(start[1]!, spaces);
        const element = new Element(name, uri);
        above?.element.add(element);
        const end = this.take(OPEN_END);
        if (end === null) throw new Unreadable("a tag that does not end");
        if (end[1] === "") open.push({ element, tag: start[1]!, spaces });
        else if (above === undefined) return element;
        continue;
      }
      if (above === undefined) throw new Unreadable("no root, or a DOCTYPE before it");
      const close = this.take(CLOSE);
      if (close !== null) {
        if (close[1] !== above.tag) throw new Unreadable("tags that do not match");
        above.element.close();
        open.pop();
        if (open.length === 0) return above.element;
        continue;
      }
      if (this.take(COMMENT) ?? this.take(INSTRUCTION)) continue;
      const section = this.take(SECTION);
      const text = section ?? this.take(TEXT);
      if (text === null) throw new Unreadable("it ends too early, or has no such markup");
      if (section === null && text[0].includes("]]>")) throw new Unreadable("a stray ]]>");
      above.element.add(section === null ? resolve(text[0]) : section[1]!);
    }
  }

  /** Reads attributes, which mean nothing but for the namespaces that they declare. */
  private attributes(above: Map<string, string>): Map<string, string> {
    const names = new Set<string>();
    const spaces = new Map(above);
    for (let found = this.take(ATTRIBUTE); found !== null; found = this.take(ATTRIBUTE)) {
      const name = found[1]!;
      const value = resolve(found[2]!.slice(1, -1));
      if (names.has(name)) throw new Unreadable("an attribute twice");
      names.add(name);
      if (name === "xmlns") spaces.set("", value);
      if (name.startsWith("xmlns:")) spaces.set(name.slice(6), value);
    }
    for (const name of names) {
      if (name.includes(":") && !name.startsWith("xmlns:")) this.qualify(name, spaces);
    }
    return spaces;
  }

  private qualify(tag: string, spaces: Map<string, string>): [uri: string, name: string] {
    const [prefix, local] = tag.includes(":") ? tag.split(":") : ["", tag];
    const uri = spaces.get(prefix!);
    if (uri === undefined && prefix !== "") throw new Unreadable("a prefix without a namespace");
    return [uri ?? "", local!];
  }
}

/** The root of a body; throws Unreadable for anything else than a well-formed document. */
export function parseXml(body: Uint8Array): Element {
  const text = decode(body).replace(/\r\n?/g, "\n");
  if (NOT_XML.test(text)) throw new Unreadable("a character that XML cannot have");
  return new Parser(text).parse();
}
