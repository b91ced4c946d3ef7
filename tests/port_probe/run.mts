/** Runs one file of vectors and prints what came of each case, as JSON: null, or what is wrong. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { encodeCreateMediaInfoJob } from "./create_media_info_job.mts";
import { decode } from "./decode.mts";
import { encode, Refused, type Problem } from "./encode.mts";
import { ROOT } from "./model.mts";
import { Decimal, parse, Timestamp, write, type Value } from "./scalars.mts";
import { address, hostOf, Unfit } from "./sending.mts";
import { sign } from "./signing.mts";

/** A case as it stands in the file; each runner knows what is in its own. */
type Case = any;

const OURS = "CreateMediaInfoJob";

function read(file: string): Case {
  return JSON.parse(readFileSync(new URL(`spec/vectors/${file}.json`, ROOT), "utf8"));
}

function signatures(each: Case): void {
  const steps = sign(each.method, each.path, each.params, each.headers, each);
  const wanted = Object.keys(each.expect).map((name) => [name, steps[name as keyof typeof steps]]);
  assert.deepEqual(Object.fromEntries(wanted), each.expect);
}

/** A value as the vectors write it. */
function valueOf({ type, value, exponent, offset }: Case): Value {
  if (typeof value === "boolean") return value;
  if (type === "integer") return BigInt(value);
  if (type === "decimal") return new Decimal(shift(value, Number(exponent ?? 0)));
  const [, local, fraction = "", sign, hours, minutes] =
    /^(.{19})(?:\.(\d+))?([+-])(\d\d)(\d\d)$/.exec(value) ?? [];
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60;
  const micros = BigInt(fraction.padEnd(6, "0").slice(0, 6)) - BigInt(ahead) * 1_000_000n;
  const moment = BigInt(Date.parse(`${local}Z`)) * 1000n + micros;
  return new Timestamp(moment, BigInt(offset ?? ahead) * 1_000_000n);
}

/** Digits times a power of ten, in plain digits. */
function shift(digits: string, exponent: number): string {
  if (exponent >= 0) return digits + "0".repeat(exponent);
  return `0.${"0".repeat(-exponent - digits.length)}${digits}`;
}

function scalars(each: Case): void {
  if (each.direction === "write") {
    if (each.outcome === "refused") assert.throws(() => write(valueOf(each)), RangeError);
    else assert.equal(write(valueOf(each)), each.text);
    return;
  }
  const text = each.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  const unset = text === "" || (each.unset ?? []).includes(text);
  const value = unset ? undefined : parse(each.type, text);
  const outcome = unset ? "unset" : value === undefined ? "undecodable" : "value";
  assert.equal(outcome, each.outcome);
  if (value === undefined) return;
  const comparable = (v: Value) => (v instanceof Decimal ? v.number : v);
  assert.deepEqual(comparable(value), comparable(valueOf(each)));
}

/** The fields of a case, with the half of a surrogate pair that it may ask for. */
function given({ base, change, fields, surrogate }: Case): any {
  if (base !== undefined) return changed(base, change);
  if (surrogate === undefined) return fields;
  return JSON.parse(JSON.stringify(fields).replaceAll("¤", `\\u${surrogate}`));
}

/** The fields of a case of `requests.json`, in which one place is another value, or is gone. */
function changed(base: string, { at, to }: Case): any {
  const { fields } = read("requests").cases.find(({ name }: Case) => name === base);
  const steps: string[] = at.split("/").slice(1);
  const last = steps.pop() ?? "";
  // A list takes the digits of an index as it takes a number.
  const place = steps.reduce((each: any, step) => each[step], fields);
  if (to === undefined) delete place[last];
  else place[last] = to;
  return fields;
}

function requests(each: Case): void {
  const made = encodeCreateMediaInfoJob(given(each), { validate: each.validate });
  assert.deepEqual(made, each.request);
}

function validation(each: Case): void {
  const sorted = (problems: Problem[]) => problems.map((p) => `${p.path} ${p.rule}`).sort();
  let found: Problem[] = [];
  try {
    encodeCreateMediaInfoJob(given(each), { validate: each.validate });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    found = error.problems;
  }
  assert.deepEqual(sorted(found), sorted(each.problems));
}

function outcome(each: Case): void {
  let body = Buffer.from(each.base64 ?? each.body, "base64" in each ? "base64" : "utf8");
  const times = Number(each.repeat?.times ?? 0);
  if (times > 0) {
    const texts = Array.from({ length: times }, (_, n) => number(each.repeat.text, n));
    body = Buffer.from(body.toString().replace("{repeat}", texts.join(each.repeat.between ?? "")));
  }
  const told = decode(each.operation, each.status, each.headers, body);
  const items = Number(each.repeat?.told ?? times);
  const expected = times > 0 ? spread(each, items) : each;
  const { fields, request_id, trace_id, anomalies, error } = expected;
  const content = ["content", "text", "content_type"].filter((name) => name in expected);
  const said = Object.fromEntries(content.map((name) => [name, expected[name]]));
  const wanted = error ? { error } : { ...said, fields, request_id, trace_id, anomalies };
  assert.deepEqual(told, { kind: each.kind ?? "answer", ...wanted });
}

function number(text: string, n: number): string {
  return text.replaceAll("{n}", String(n));
}

/** What is expected, with each item of a list that holds {n} written out. */
function spread(value: any, times: number): any {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const text = JSON.stringify(item);
      if (!text.includes("{n}")) return [item];
      return Array.from({ length: times }, (_, n) => JSON.parse(number(text, n)));
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spread(item, times)]));
}

function sending(each: Case): void {
  if (each.expect !== undefined) {
    assert.deepEqual(address(OURS, encode(OURS, each.fields), each), each.expect);
  } else {
    assert.throws(() => hostOf(each.host, each), Unfit);
  }
}

const RUNNERS: Record<string, (each: Case) => void> = {
  signatures,
  scalars,
  requests,
  validation,
  sending,
  answers: outcome,
  errors: outcome,
  hostile: outcome,
};

const file = process.argv[2] ?? "";
const run = RUNNERS[file];
assert.ok(run, `no runner for ${file}`);
const { cases, refused = [] } = read(file);
// What reads an answer is the same for every operation.
const isOurs = ({ operation = OURS }: Case) => operation === OURS || run === outcome;
const results: Record<string, string | null> = {};
for (const each of [...cases, ...refused].filter(isOurs)) {
  try {
    run(each);
    results[each.name] = null;
  } catch (error) {
    results[each.name] = String(error instanceof Error ? error.message : error);
  }
}
process.stdout.write(JSON.stringify(results));
