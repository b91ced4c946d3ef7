/** Properties, compared with the platform's own functions. */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import type * as Documents from "../src/core/document.ts";
import type * as Json from "../src/core/json.ts";
import type * as JsonReader from "../src/core/json_reader.ts";
import type * as Scalars from "../src/core/scalars.ts";
import type * as Table from "../src/core/table.ts";
import type * as Text from "../src/core/text.ts";
import type * as Timestamps from "../src/core/timestamp.ts";
import type * as Xml from "../src/core/xml.ts";
import { REAL } from "./api.ts";

const { Element } = await REAL.load<typeof Documents>("core/document.js");
const { jsonBody, quoteJson } = await REAL.load<typeof Json>("core/json.js");
const json = await REAL.load<typeof JsonReader>("core/json_reader.js");
const { Misfit } = await REAL.load<typeof Table>("core/table.js");
const scalars = await REAL.load<typeof Scalars>("core/scalars.js");
const text = await REAL.load<typeof Text>("core/text.js");
const { Timestamp, writeTimestamp } = await REAL.load<typeof Timestamps>("core/timestamp.js");
const xml = await REAL.load<typeof Xml>("core/xml.js");

const LIMITS = { depth: 256, elements: 1000 };
const anyText = fc.string({ unit: "binary", maxLength: 40 });

test("texts that XML can represent survive a round trip", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const body = text.toBytes(`<a>${text.escapeXml(value)}</a>`);
      if (text.NOT_XML.test(value)) assert.throws(() => xml.readXml(body, LIMITS));
      else assert.equal(xml.readXml(body, LIMITS).root.text, value);
    }),
  );
});

test("any bytes are parsed or refused", () => {
  const markup = fc.constantFrom(
    "<a>",
    "</a>",
    "<b x='1'/>",
    "&lt;",
    "&#9;",
    "<!--",
    "-->",
    "]]>",
    "<?x ?>",
    "<![CDATA[",
    " ",
    "é",
    "<a:b xmlns:a='u'>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(markup, anyText), { maxLength: 12 }), (parts) => {
      const body = text.toBytes(parts.join(""));
      try {
        const { root } = xml.readXml(body, LIMITS);
        const again = xml.readXml(text.toBytes(root.write()), LIMITS).root;
        assert.equal(again.write(), root.write());
      } catch (error) {
        assert.equal((error as Error).constructor.name, "UnreadableError");
      }
    }),
    { numRuns: 2000 },
  );
});

test("JSON is parsed like by the platform, and quoted in ASCII", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = JSON.stringify(value);
      const plain = (read: JsonReader.Json): unknown => {
        if (read instanceof json.JsonNumber) return Number(read.text);
        if (read instanceof json.JsonObject) {
          return Object.fromEntries(read.members.map(([name, each]) => [name, plain(each)]));
        }
        return Array.isArray(read) ? read.map(plain) : read;
      };
      assert.deepEqual(plain(json.readJson(text.toBytes(written), 64)), JSON.parse(written));
    }),
  );
  fc.assert(
    fc.property(anyText, (value) => {
      const quoted = quoteJson(value);
      assert.match(quoted, /^[ -~]*$/);
      assert.equal(JSON.parse(quoted), value);
    }),
  );
});

test("broken JSON is refused, like by the platform", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12, unit: fc.constantFrom(...'{}[]",:0-1.eE+truefalsn \\u') }),
      (value) => {
        let expected: unknown = "refused";
        try {
          expected = typeof JSON.parse(value);
        } catch {}
        let outcome: unknown = "refused";
        try {
          json.readJson(text.toBytes(value), 64);
          outcome = "read";
        } catch {}
        assert.equal(outcome === "refused", expected === "refused", value);
      },
    ),
    { numRuns: 3000 },
  );
});

test("numbers are compared exactly", () => {
  const number = fc.tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.integer({ min: 0, max: 8 }),
  );
  const written = (digits: bigint, places: number): string => {
    const all = String(digits < 0 ? -digits : digits).padStart(places + 1, "0");
    const point = all.length - places;
    return `${digits < 0 ? "-" : ""}${all.slice(0, point)}${places > 0 ? `.${all.slice(point)}` : ""}`;
  };
  fc.assert(
    fc.property(number, number, ([a, p], [b, q]) => {
      const difference = a * 10n ** BigInt(q) - b * 10n ** BigInt(p);
      const sign = difference > 0n ? 1 : difference < 0n ? -1 : 0;
      assert.equal(Math.sign(scalars.compareNumbers(written(a, p), written(b, q))), sign);
    }),
  );
});

test("a number is written without an exponent, and survives a round trip", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e50, max: 1e50 }),
      (value) => {
        const text = scalars.decimalKind.write(value);
        if (text instanceof Misfit) return;
        assert.match(text, /^-?[0-9]+(\.[0-9]+)?$/);
        assert.equal(Number(text), value === 0 ? 0 : value);
      },
    ),
  );
});

test("a time survives a round trip with its offset, to the second", () => {
  const moment = fc.date({
    noInvalidDate: true,
    min: new Date("0002-01-01"),
    max: new Date("9998-12-31"),
  });
  fc.assert(
    fc.property(moment, fc.integer({ min: -1439, max: 1439 }), (date, minutes) => {
      const text = writeTimestamp(new Timestamp(date, minutes * 60)) ?? "";
      const read = Timestamp.read(text);
      assert.equal(read?.getTime(), Math.floor(date.getTime() / 1000) * 1000);
      assert.equal(read?.offset, minutes * 60);
    }),
  );
});

test("texts are ordered and counted by code points", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const points = (value: string): number[] =>
        Array.from(value, (each) => each.codePointAt(0) ?? 0);
      const [a, b] = [points(one), points(other)];
      const at = a.findIndex((point, index) => point !== b[index]);
      const expected = at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
      assert.equal(Math.sign(text.compare(one, other)), Math.sign(expected));
      assert.equal(text.lengthOf(one), a.length);
    }),
  );
});

test("only white space around a text is trimmed", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(" ", "\t", "\r", "\n", "\v", "\u00a0", "x"),
        maxLength: 8,
      }),
      (value) => {
        const { length } = value;
        const first = [...value].findIndex((each) => !" \t\r\n".includes(each));
        const last = length - [...value].reverse().findIndex((each) => !" \t\r\n".includes(each));
        assert.equal(text.trim(value), first < 0 ? "" : value.slice(first, last));
      },
    ),
  );
  assert.equal(new Element("a").write(), "<a/>");
});

test("times outside the years 1 to 9999 have no text, and times without an offset are in UTC", () => {
  assert.equal(writeTimestamp(new Date(Date.UTC(10_000, 0))), undefined);
  assert.equal(writeTimestamp(new Date(Date.UTC(0, 0) - 1e14)), undefined);
  assert.equal(new Timestamp(0).offset, 0);
});

test("members are merged into a JSON body, and absent ones are left out", () => {
  const extra = { a: { c: 2n, d: null }, e: [true, 0.5, "x"], f: null, g: undefined };
  const merged = jsonBody.merge('{"a":{"b":1.50},"e":0,"f":null}', extra as never);
  assert.equal(merged, '{"a":{"b":1.50,"c":2},"e":[true,0.5,"x"],"f":null}');
  const nested = (depth: number) => {
    let value: object = {};
    for (let n = 0; n < depth; n++) value = { a: value };
    return value as never;
  };
  assert.ok(jsonBody.merge("{}", nested(100)));
  assert.throws(() => jsonBody.merge("{}", nested(101)), /too deep/);
});
