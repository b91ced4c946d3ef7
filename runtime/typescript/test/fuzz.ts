/**
 * Compares how random responses are decoded here and by the Python client; see tests/ports/fuzz.py.
 *
 *     python -m tests.ports.fuzz 100000 | node runtime/typescript/test/fuzz.ts
 */

import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";

import { REAL } from "./api.ts";
import type { Case } from "./cases.ts";
import { outcomes } from "./outcome.ts";

const outcome = await outcomes(REAL);
let [count, different, allowed] = [0, 0, 0];

const ATTRIBUTES = /<([^\s<>/!?]+)(?:\s+[^\s=<>]+=(?:"[^"]*"|'[^']*'))+/g;
const URI =
  /^(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#.*)?$/;

/**
 * Returns a result without what PORTING.md leaves open: the order of some anomalies, and
 * attributes.
 */
function comparable(result: Case): Case {
  const anomalies = result.anomalies?.map((each: Case) => {
    const text = each.text.startsWith("<") ? each.text.replace(ATTRIBUTES, "<$1") : each.text;
    return JSON.stringify({ ...each, text });
  });
  return anomalies === undefined ? result : { ...result, anomalies: anomalies.sort() };
}

/** Whether the Python client may refuse what we accept: a namespace that is not a URI. */
function isOddAddress(ours: Case, theirs: Case): boolean {
  const uris = ours.anomalies?.filter((each: Case) => each.kind === "namespace") ?? [];
  return theirs.kind === "decode" && uris.some((each: Case) => !URI.test(each.text));
}

/** What a port may accept or refuse by PORTING.md: NaN, long integers, other XML versions. */
const OPEN = /NaN|Infinity|[0-9]{16}|version\s*=\s*(["'])1\.\1/;

for await (const line of createInterface(process.stdin)) {
  const { operation, status, headers, base64, python } = JSON.parse(line);
  const body = new Uint8Array(Buffer.from(base64, "base64"));
  const ours = outcome(operation, status, headers, body);
  count++;
  if (isDeepStrictEqual(comparable(ours), comparable(python)) || isOddAddress(ours, python))
    continue;
  // UTF-16 without its zero bytes will do.
  if (OPEN.test(Buffer.from(body).toString("latin1").replaceAll("\0", ""))) {
    allowed++;
    continue;
  }
  different++;
  if (different <= 20) {
    const text = Buffer.from(body).toString("latin1");
    console.log(JSON.stringify({ operation, status, text, ours, theirs: python }));
  }
}
console.log(`${count} answers, ${different} differ, ${allowed} where ports may`);
process.exitCode = different === 0 ? 0 : 1;
