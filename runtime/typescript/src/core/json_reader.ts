/** A JSON parser that keeps numbers as written, and all members that share a name. */

import { UnreadableError } from "./document.ts";
import { decodeJson } from "./text.ts";

const MARKS = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 32, 9, 13, 10]);
/** White space and a token: a mark, a string, a number or a word. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|"([^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*)*)"|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(true|false|null))/y;
const END = /[ \t\n\r]*$/y;

/** A JSON value, with members in order and numbers as text. */
export type Json = string | boolean | null | JsonNumber | Json[] | JsonObject;

/** A number as written. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An object with all its members, including those that share a name. */
export class JsonObject {
  readonly members: [name: string, value: Json][] = [];
}

/** Parses JSON; throws an UnreadableError for anything else. */
export function readJson(body: Uint8Array, deepest: number): Json {
  const text = decodeJson(body);
  if (text === undefined) throw new UnreadableError("it does not fit its encoding");
  let at = 0;
  let found: RegExpExecArray;
  const next = (): string | undefined => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (token === null) throw new UnreadableError("it is not JSON");
    at = TOKEN.lastIndex;
    found = token;
    return token[1];
  };
  const string = (): string => {
    const raw = found[2];
    if (raw === undefined) throw new UnreadableError("it is not JSON");
    return raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
  };
  /** Reads items up to a closing mark; `read` begins at the first token of each. */
  const items = (end: string, read: () => void): void => {
    if (next() === end) return;
    for (;;) {
      read();
      const mark = next();
      if (mark === end) return;
      if (mark !== ",") throw new UnreadableError("it is not JSON");
      next();
    }
  };
  const value = (depth: number): Json => {
    const [, mark, , number, word] = found;
    if (word !== undefined) return word === "null" ? null : word === "true";
    if (number !== undefined) return new JsonNumber(number);
    if (mark !== "{" && mark !== "[") return string();
    if (depth === deepest) throw new UnreadableError("it is nested too deeply");
    if (mark === "[") {
      const list: Json[] = [];
      items("]", () => list.push(value(depth + 1)));
      return list;
    }
    const object = new JsonObject();
    items("}", () => {
      const name = string();
      if (next() !== ":") throw new UnreadableError("it is not JSON");
      next();
      object.members.push([name, value(depth + 1)]);
    });
    return object;
  };
  next();
  const read = value(0);
  END.lastIndex = at;
  if (!END.test(text)) throw new UnreadableError("it has content after its value");
  return read;
}

/** The first byte after byte order marks and white space; 0 if there is none. */
export function firstByte(body: Uint8Array): number {
  return body.find((byte) => !MARKS.has(byte)) ?? 0;
}
