/** Runs one file of vectors and prints what came of each case, as JSON: null, or what is wrong. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { decodeCreateMediaInfoJob, encodeCreateMediaInfoJob } from "./create_media_info_job.mts";
import { encode, Refused, type Problem } from "./encode.mts";
import { ROOT } from "./model.mts";
import { Decimal, parse, Timestamp, write, type Value } from "./scalars.mts";
import { address, hostOf, Unfit } from "./sending.mts";
import { sign } from "./signing.mts";

/** A case as it stands in the file; each runner knows what is in its own. */
type Case = any;

const OURS = "CreateMediaInfoJob";

function signatures(each: Case): void {
  const steps = sign(each.method, each.path, each.params, each.headers, each);
  const wanted = Object.keys(each.expect).map((name) => [name, steps[name as keyof typeof steps]]);
  assert.deepEqual(Object.fromEntries(wanted), each.expect);
}

/** A value as the vectors write it; times are in ISO 8601, with offsets down to a fraction. */
function valueOf(type: string, told: string | boolean): Value {
  if (typeof told === "boolean") return told;
  if (type === "integer") return BigInt(told);
  if (type === "decimal") return new Decimal(plain(told));
  const [, local, fraction = "", sign, offset = ""] =
    /^(.{19})(?:\.(\d{6}))?([+-])(.*)$/.exec(told) ?? [];
  const [clock = "", part = "0"] = offset.split(".");
  const [hours = 0n, minutes = 0n, seconds = 0n] = clock.split(":").map(BigInt);
  const ahead = ((hours * 60n + minutes) * 60n + seconds) * 1_000_000n + BigInt(part);
  const shift = sign === "-" ? -ahead : ahead;
  const micros = BigInt(Date.parse(`${local}Z`)) * 1000n + BigInt(fraction || 0);
  return new Timestamp(micros - shift, shift);
}

/** A decimal of the vectors, which may have an exponent, in plain digits. */
function plain(told: string): string {
  const [digits = "", exponent = "0"] = told.split("E");
  const shift = Number(exponent);
  if (shift === 0) return digits;
  return shift > 0 ? digits + "0".repeat(shift) : `0.${"0".repeat(-shift - 1)}${digits}`;
}

function scalars(each: Case): void {
  if (each.direction === "write") {
    assert.equal(write(valueOf(each.type, each.value)), each.text);
    return;
  }
  const text = each.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  const unset = text === "" || (each.unset ?? []).includes(text);
  const value = unset ? undefined : parse(each.type, text);
  const outcome = unset ? "unset" : value === undefined ? "undecodable" : "value";
  assert.equal(outcome, each.outcome);
  if (value === undefined) return;
  const comparable = (v: Value) => (v instanceof Decimal ? v.number : v);
  assert.deepEqual(comparable(value), comparable(valueOf(each.type, each.value)));
}

function requests(each: Case): void {
  const made = encodeCreateMediaInfoJob(each.fields, { validate: each.validate });
  assert.deepEqual(made, each.request);
}

function validation(each: Case): void {
  const sorted = (problems: Problem[]) => problems.map((p) => `${p.path} ${p.rule}`).sort();
  let found: Problem[] = [];
  try {
    encodeCreateMediaInfoJob(each.fields, { validate: each.validate });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    found = error.problems;
  }
  assert.deepEqual(sorted(found), sorted(each.problems));
}

function outcome(each: Case): void {
  const body = Buffer.from(each.base64 ?? each.body, "base64" in each ? "base64" : "utf8");
  const told = decodeCreateMediaInfoJob(each.status, each.headers, body);
  const { fields, request_id, anomalies, error } = each;
  const wanted = error ? { error } : { fields, request_id, anomalies };
  assert.deepEqual(told, { kind: each.kind ?? "answer", ...wanted });
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
const { cases, refused = [] } = JSON.parse(
  readFileSync(new URL(`spec/vectors/${file}.json`, ROOT), "utf8"),
);
// An error looks the same whichever operation it answers.
const isOurs = ({ operation = OURS }: Case) => operation === OURS || file === "errors";
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
