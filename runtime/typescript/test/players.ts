/** Plays the vectors with a package: its result must equal the expected one. */

import assert from "node:assert/strict";

import type * as Calls from "../src/core/call.ts";
import type * as Callbacks from "../src/core/callbacks.ts";
import type * as NamedJobs from "../src/core/named_jobs.ts";
import type * as Decode from "../src/core/decode.ts";
import type * as Documents from "../src/core/document.ts";
import type * as Errors from "../src/core/errors.ts";
import type * as Endpoints from "../src/core/endpoint.ts";
import type * as Hash from "../src/core/hash.ts";
import type * as Prepare from "../src/core/prepare.ts";
import type * as Scalars from "../src/core/scalars.ts";
import type * as Services from "../src/core/service.ts";
import type * as Signing from "../src/core/signing.ts";
import type * as Steps from "../src/core/steps.ts";
import type * as Table from "../src/core/table.ts";
import type * as Timestamps from "../src/core/timestamp.ts";
import type * as Verdicts from "../src/core/verdict.ts";
import type * as Wire from "../src/core/wire_form.ts";
import type { OperationTable, RecordTable } from "../src/core/table.ts";
import { type Api, vectors } from "./api.ts";
import { bodyOf, type Case, expectedOf, givenFields, plain } from "./cases.ts";
import { outcomes } from "./outcome.ts";

/** Plays the cases of one file. */
export type Player = (each: Case) => void | Promise<void>;

/** The players of a package, by file name. */
export async function players(api: Api): Promise<Record<string, Player>> {
  const outcome = await outcomes(api);
  const calls = await api.load<typeof Calls>("core/call.js");
  const callback = await api.load<typeof Callbacks>("core/callbacks.js");
  const named = await api.load<typeof NamedJobs>("core/named_jobs.js");
  const decode = await api.load<typeof Decode>("core/decode.js");
  const documents = await api.load<typeof Documents>("core/document.js");
  const errors = await api.load<typeof Errors>("core/errors.js");
  const endpoints = await api.load<typeof Endpoints>("core/endpoint.js");
  const prepare = await api.load<typeof Prepare>("core/prepare.js");
  const scalar = await api.load<typeof Scalars>("core/scalars.js");
  const services = await api.load<typeof Services>("core/service.js");
  const hash = await api.load<typeof Hash>("core/hash.js");
  const signing = await api.load<typeof Signing>("core/signing.js");
  const step = await api.load<typeof Steps>("core/steps.js");
  const table = await api.load<typeof Table>("core/table.js");
  const { Timestamp, timestampKind } = await api.load<typeof Timestamps>("core/timestamp.js");
  const KINDS: Record<string, Table.Kind> = {
    string: scalar.textKind,
    url: scalar.urlKind,
    integer: scalar.integerKind,
    decimal: scalar.decimalKind,
    boolean: scalar.booleanKind,
    timestamp: timestampKind,
  };
  const verdict = await api.load<typeof Verdicts>("core/verdict.js");
  const wire = await api.load<typeof Wire>("core/wire_form.js");

  const operationOf = (name: string) => {
    const found = api.operations.get(name);
    assert.ok(found, `no operation ${name}`);
    return found;
  };

  function signatures(each: Case): void {
    const key = each.sign_key ?? signing.signKeyOf(each.secret_key, each.key_time);
    const hmac = hash.hmacWith(key);
    const by = { secretId: each.secret_id, keyTime: each.key_time, hmac };
    const made = signing.sign(each.method, each.path, each.params, each.headers, by);
    const steps: Record<string, unknown> = {
      sign_key: key,
      http_string: made.httpString,
      http_string_sha1: made.httpStringSha1,
      header_list: made.headerList,
      param_list: made.paramList,
      signature: made.signature,
      authorization: made.authorization,
    };
    const wanted = Object.keys(each.expect).map((name) => [name, steps[name]]);
    assert.deepEqual(Object.fromEntries(wanted), each.expect);
  }

  /** Returns a value as programs have it. */
  function programValue({ type, value, exponent, offset }: Case): unknown {
    if (type === "integer") return BigInt(value);
    if (type === "decimal") return shifted(value, Number(exponent ?? 0));
    if (type !== "timestamp") return value;
    const moment = Timestamp.read(value);
    assert.ok(moment, value);
    const cut = value.replace(/(\.[0-9]{3})[0-9]+/, "$1").replace(/([0-9]{2})$/, ":$1");
    assert.equal(moment.getTime(), Date.parse(cut));
    const [, sign, hours, minutes] = /([+-])([0-9]{2})([0-9]{2})$/.exec(value) as string[];
    const ahead = (Number(hours) * 60 + Number(minutes)) * 60;
    assert.equal(moment.offset, sign === "-" ? -ahead : ahead);
    return offset === undefined ? moment : new Timestamp(moment, Number(offset));
  }

  /** Returns all JavaScript values of a number: a text, a bigint or a number. */
  function alike({ type }: Case, value: unknown): unknown[] {
    if (typeof value === "bigint") return [value, String(value)];
    if (type !== "decimal" || typeof value !== "string") return [value];
    const whole = /^-?[0-9]+$/.test(value) ? [BigInt(value)] : [];
    // A number has few digits, and no trailing zeros.
    const isShort = value.replace(/^-?0*\.?0*|0+$/g, "").length < 15;
    return [value, ...whole, ...(isShort && !/\..*0$/.test(value) ? [Number(value)] : [])];
  }

  function scalars(each: Case): void {
    const kind = KINDS[each.type] as Table.Kind;
    const facts = { kind, big: true, ...(each.unset && { unset: each.unset }) };
    if (each.direction === "write") {
      for (const value of alike(each, programValue(each))) {
        const written = kind.write(value);
        if (each.outcome === "refused") assert.ok(written instanceof table.Misfit);
        else assert.equal(written, each.text);
      }
      return;
    }
    const root = new documents.Element("a");
    const document = new documents.Document(root, 10);
    const value = decode.readText(document, facts, root, each.text);
    const kinds = document.anomalies.map((found) => found.kind);
    assert.deepEqual(kinds, each.outcome === "undecodable" ? ["undecodable-value"] : []);
    if (each.outcome !== "value") assert.equal(value, undefined);
    else if (each.type === "decimal") {
      assert.equal(scalar.compareNumbers(value as string, programValue(each) as string), 0);
    } else assert.deepEqual(value, programValue(each));
  }

  /** Encodes the fields by wire names and by JavaScript names. */
  function encoded(each: Case, spelling: "wire" | "native"): unknown {
    const operation = operationOf(each.operation);
    const given = givenFields(each);
    const isWire = spelling === "wire";
    const args = isWire ? given : wire.fromWire(operation, given);
    const validate = each.validate ?? true;
    const made = calls.encodeRequest(operation, args, { validate, wire: isWire });
    return plain(made);
  }

  function requests(each: Case): void {
    assert.deepEqual(encoded(each, "wire"), each.request);
    if (isSpellable(operationOf(each.operation), each.fields)) {
      assert.deepEqual(encoded(each, "native"), each.request, "native");
    }
  }

  function problemsOf(each: Case, spelling: "wire" | "native"): string[] {
    try {
      encoded(each, spelling);
      return [];
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      assert.ok(error.message.startsWith(`${each.operation}: `));
      return error.problems.map(({ path, rule }) => `${path} ${rule}`).sort();
    }
  }

  function validation(each: Case): void {
    const wanted = each.problems.map((problem: Case) => `${problem.path} ${problem.rule}`).sort();
    assert.deepEqual(problemsOf(each, "wire"), wanted);
    // Unknown names, and values that should be records, can be compared only if no fields are
    // flattened.
    if (isFlat(each)) assert.deepEqual(problemsOf(each, "native"), wanted);
  }

  function isFlat(each: Case): boolean {
    const operation = operationOf(each.operation);
    return !(
      operation
        .request?.()
        .fields()
        .some(([, , facts]) => facts?.flatten) ?? false
    );
  }

  function steps(each: Case): void {
    const known = [...api.records.values()].filter((record) => record.step !== undefined);
    let text = "";
    try {
      for (const [name, fields] of each.steps) {
        const record = known.find((one) => one.step?.name === name);
        assert.ok(record, name);
        text = step.addStep(text, record, fields, true);
      }
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      const found = error.problems.map(({ path, rule }) => ({ path, rule }));
      assert.deepEqual(found, each.problems);
      return;
    }
    assert.equal(text, each.text);
  }

  function answers(each: Case): void {
    const kind = each.kind ?? "answer";
    const result = outcome(each.operation, each.status, each.headers, bodyOf(each));
    const names = [
      "fields",
      "request_id",
      "trace_id",
      "anomalies",
      "content",
      "text",
      "content_type",
    ];
    const wanted = "error" in each ? ["error"] : names;
    assert.deepEqual(result, { kind, ...expectedOf(each, ...wanted) });
  }

  function callbacks(each: Case): void {
    if (!("fields" in each)) {
      assert.throws(
        () => callback.readCallback(api.service, api.callbacks, bodyOf(each)),
        errors.DecodeError,
      );
      return;
    }
    const read = callback.readCallback(api.service, api.callbacks, bodyOf(each)) as any;
    const expected = expectedOf(each, "record", "fields", "anomalies");
    const record = api.records.get(expected.record) as RecordTable;
    assert.deepEqual(plain(wire.toWire(record, read)), expected.fields);
    assert.deepEqual(plain(read.$metadata.anomalies), expected.anomalies);
    assert.equal(read.$type, record.name);
    if (each.jobs !== undefined) assert.deepEqual(jobsOf(read), each.jobs);
    assert.ok(
      api.callbacks.other() === record || api.callbacks.rows.some((row) => row.record() === record),
    );
  }

  /** Returns the jobs that a callback names, in the form of a case. */
  function jobsOf(event: Callbacks.CallbackKind): Case[] {
    const confirmation = api.confirmations[event.$type] ?? { jobs: [] };
    return named.namedJobs(confirmation, event).map(([id, operations]) => {
      return { id, lookups: operations.map((operation) => operation.name) };
    });
  }

  function suggestions(each: Case): void {
    const record = api.records.get(each.record) as RecordTable;
    const values = read(record, each.fields);
    const found = (values as { verdict?: Verdicts.ContentVerdict }).verdict;
    assert.deepEqual(found, verdict.verdictOn(record, values));
    const { suggestion, label, score } = found ?? {};
    const written = found && {
      suggestion,
      label: label ?? null,
      score: score === undefined ? null : String(score),
    };
    assert.deepEqual(written ?? null, each.verdict);
  }

  /** Returns the values of an answer with these fields. */
  function read(record: RecordTable, fields: Case): Record<string, unknown> {
    const values = record.prototype ? Object.create(record.prototype(record)) : {};
    for (const [name, type, facts] of record.fields()) {
      const key = facts?.key ?? name.charAt(0).toLowerCase() + name.slice(1);
      const one = (value: Case) =>
        "fields" in type ? read(type, value) : (type.kind.parse(value, type) ?? value);
      if (!(name in fields)) continue;
      values[key] = facts?.many ? fields[name].map(one) : one(fields[name]);
    }
    return values;
  }

  function sending(each: Case): void {
    const address = { bucket: each.bucket, region: each.region, endpoint: undefined };
    if (each.expect === undefined) {
      assert.throws(
        () => endpoints.resolve(api.service, each.host, address),
        errors.ConfigurationError,
      );
      return;
    }
    const operation = operationOf(each.operation);
    const request = calls.encodeRequest(operation, each.fields, { wire: true });
    const { secret_id: secretId, secret_key: secretKey, token } = each;
    const signer = { address, credentials: { secretId, secretKey, token }, keyTime: each.key_time };
    if (each.presigned) {
      const url = prepare.presignedUrl(api.service, operation.host, request, signer);
      assert.deepEqual({ url }, each.expect);
    } else {
      const made = prepare.prepare(api.service, operation.host, request);
      assert.deepEqual(plain(prepare.authorize(made, signer)), each.expect);
    }
  }

  function verdicts(each: Case): void {
    const {
      kind = null,
      again = null,
      outcome,
    } = services.verdictOf(api.service, each.code ?? undefined, each.status);
    assert.deepEqual({ kind, again, outcome }, each.expect);
  }

  return {
    answers,
    callbacks,
    errors: answers,
    hostile: answers,
    requests,
    scalars,
    sending,
    signatures,
    steps,
    suggestions,
    validation,
    verdicts,
  };
}

/** Whether fields can be given without their flattened records, which an empty record cannot. */
function isSpellable(operation: OperationTable, fields: Case): boolean {
  const isGiven = (record: RecordTable, values: Case): boolean =>
    record.fields().every(([name, type, facts]) => {
      const value = values[name];
      if (!facts?.flatten || value === undefined || !("fields" in type)) return true;
      return value !== null && Object.keys(value).length > 0 && isGiven(type, value);
    });
  const request = operation.request?.();
  return request === undefined || isGiven(request, fields);
}

/** Returns digits times a power of ten, in plain digits. */
function shifted(digits: string, exponent: number): string {
  if (exponent === 0) return digits;
  if (exponent > 0) return digits + "0".repeat(exponent);
  return `0.${"0".repeat(Math.max(-exponent - digits.length, 0))}${digits}`;
}

/** Returns the cases of a file, with the changes of derived cases applied. */
export function casesOf(api: Api, file: string): Case[] {
  const { cases, refused = [] } = vectors(api, file);
  const all: Case[] = [...cases, ...refused];
  if (!all.some((each) => "base" in each)) return all;
  const bases = new Map(vectors(api, "requests").cases.map((each: Case) => [each.name, each]));
  return all.map((each) => {
    const base = bases.get(each.base) as Case;
    return "base" in each ? { ...each, fields: changed(base.fields, each.change) } : each;
  });
}

/** Returns a copy of fields with one place changed. */
function changed(fields: Case, { at, ...change }: Case): Case {
  const copy = structuredClone(fields);
  const path = at.split("/").slice(1);
  const last = path.pop();
  const holder = path.reduce((value: Case, name: string) => value[name], copy);
  if ("to" in change) holder[last] = change.to;
  else delete holder[last];
  return copy;
}
