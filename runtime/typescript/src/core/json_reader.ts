/** A reader of JSON that keeps numbers as they are written, and members of the same name. */

import { UnreadableError } from "./document.ts";
import { fromBytes } from "./text.ts";

const MARKS = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 32, 9, 13, 10]);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const TEXT = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const PLAIN = /"([^"\\\x00-\x1f]*)"/y;
const WORD = /true|false|null/y;

/** A value of JSON: members in their order, numbers as texts. */
export type Json = string | boolean | null | JsonNumber | Json[] | JsonObject;

/** A number as it is written. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An object with all its members, those of one name too. */
export class JsonObject {
  readonly members: [name: string, value: Json][] = [];
}

/** Decodes the bytes of JSON: UTF-8, or UTF-16 with or without a mark. */
function decode(body: Uint8Array): string | undefined {
  const [a, b, c] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return fromBytes(body, false);
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return utf16(body);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) {
    return body.length % 2 === 0
      ? utf16(Uint8Array.from(body, (_, at) => body[at ^ 1] as number))
      : undefined;
  }
  return fromBytes(body);
}

function utf16(body: Uint8Array): string | undefined {
  try {
    return body.length % 2 === 0
      ? new TextDecoder("utf-16le", { fatal: true }).decode(body)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Reads JSON; UnreadableError for anything else. */
export function readJson(body: Uint8Array, depth: number): Json {
  const text = decode(body);
  if (text === undefined) throw new UnreadableError("it is not in an encoding of JSON");
  const reader = new Reader(text, depth);
  return reader.read();
}

class Reader {
  readonly #text: string;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  read(): Json {
    const value = this.#value(0);
    this.#space();
    if (this.#at !== this.#text.length) throw new UnreadableError("something follows its value");
    return value;
  }

  #space(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13) return;
      this.#at++;
    }
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #string(): string | undefined {
    const plain = this.#take(PLAIN);
    if (plain !== undefined) return plain.slice(1, -1);
    const text = this.#take(TEXT);
    return text === undefined ? undefined : (JSON.parse(text) as string);
  }

  #eat(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #value(depth: number): Json {
    this.#space();
    const first = this.#text[this.#at];
    if (first === "{" || first === "[") {
      if (depth === this.#depth) throw new UnreadableError("it is too deep");
      this.#at++;
      return first === "{" ? this.#object(depth + 1) : this.#list(depth + 1);
    }
    const text = this.#string();
    if (text !== undefined) return text;
    const word = this.#take(WORD);
    if (word !== undefined) return word === "null" ? null : word === "true";
    const number = this.#take(NUMBER);
    if (number !== undefined) return new JsonNumber(number);
    throw new UnreadableError("it is no JSON");
  }

  #object(depth: number): JsonObject {
    const object = new JsonObject();
    if (this.#eat("}")) return object;
    do {
      this.#space();
      const name = this.#string();
      if (name === undefined || !this.#eat(":")) throw new UnreadableError("it is no JSON");
      object.members.push([name, this.#value(depth)]);
    } while (this.#eat(","));
    if (!this.#eat("}")) throw new UnreadableError("it is no JSON");
    return object;
  }

  #list(depth: number): Json[] {
    const list: Json[] = [];
    if (this.#eat("]")) return list;
    do list.push(this.#value(depth));
    while (this.#eat(","));
    if (!this.#eat("]")) throw new UnreadableError("it is no JSON");
    return list;
  }
}

/** The first byte that is no mark of an encoding and no white space; 0 if there is none. */
export function firstByte(body: Uint8Array): number {
  return body.find((byte) => !MARKS.has(byte)) ?? 0;
}
