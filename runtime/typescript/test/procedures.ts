/** Plays the vectors with several attempts or calls, over a scripted transport and clock. */

import assert from "node:assert/strict";

import type * as Calls from "../src/core/call.ts";
import type * as Clients from "../src/core/client.ts";
import type * as Errors from "../src/core/errors.ts";
import type * as Http from "../src/core/http.ts";
import type { ClientOptions, Clock } from "../src/core/options.ts";
import type * as Paging from "../src/core/paging.ts";
import type * as Waiting from "../src/core/waiting.ts";
import type * as Wire from "../src/core/wire_form.ts";
import type { OperationTable, RecordTable } from "../src/core/table.ts";
import { type Api, vectors } from "./api.ts";
import { type Case, plain } from "./cases.ts";
import type { Player } from "./players.ts";

const NOW = 1_800_000_000;

/** A clock that only waits and scripted seconds advance, with the random number of the case. */
class Scripted implements Clock {
  time = NOW;
  readonly waits: string[] = [];
  readonly #case: Case;

  constructor(each: Case) {
    this.#case = each;
  }

  now(): number {
    return this.time;
  }

  sleep(seconds: number): Promise<void> {
    this.waits.push(String(Number(seconds.toFixed(9))));
    this.time += seconds;
    return Promise.resolve();
  }

  random(): number {
    return Number(this.#case.draw);
  }

  mark(): string {
    return this.#case.mark;
  }
}

/** The players of a package, by file name. */
export async function procedures(api: Api): Promise<Record<string, Player>> {
  const calls = await api.load<typeof Calls>("core/call.js");
  const clients = await api.load<{ Client: new (options: ClientOptions) => Clients.BaseClient }>(
    "client.js",
  );
  const errors = await api.load<typeof Errors>("core/errors.js");
  const http = await api.load<typeof Http>("core/http.js");
  const { Pager } = await api.load<typeof Paging>("core/paging.js");
  const { waitForJobs } = await api.load<typeof Waiting>("core/waiting.js");
  const wire = await api.load<typeof Wire>("core/wire_form.js");

  const [place] = vectors(api, "sending").cases;

  /** Returns a client for a case, with the requests and waits that it records. */
  function play(each: Case) {
    const clock = new Scripted(each);
    const controller = new AbortController();
    const sent: Case[] = [];
    const script = [...each.attempts];
    const transport: Http.Transport = {
      async send(request) {
        const url = new URL(request.url);
        const raw = /\?(.*)$/.exec(request.url)?.[1];
        const query = (raw ?? "")
          .split("&")
          .filter((pair) => pair !== "")
          .map((pair) => pair.split("=").map(decodeURIComponent))
          .map(([name, value]) => [name, value ?? null]);
        const body =
          request.body === undefined ? "" : new TextDecoder().decode(request.body as Uint8Array);
        const key = /q-sign-time=([^&]*)/.exec(request.headers.Authorization ?? "")?.[1];
        const path = decodeURIComponent(url.pathname);
        sent.push({ method: request.method, path, query, body, key_time: key });
        const got = script.shift();
        assert.ok(got, "nothing more is scripted");
        clock.time += Number(got.seconds ?? 0);
        if (got.fault === "not-sent") throw new http.NotSentError("refused");
        if (got.fault === "broken-off") throw new Error("broken off");
        if (got.fault === "cancelled") {
          controller.abort(new Error("cancelled"));
          throw controller.signal.reason;
        }
        const bytes = new TextEncoder().encode(got.body);
        const parts = (async function* () {
          yield bytes;
        })();
        return {
          status: got.status,
          headers: Object.entries(got.headers ?? {}),
          body: parts,
        } as never;
      },
    };
    const policy = each.policy;
    const client = new clients.Client({
      bucket: place.bucket,
      region: place.region,
      credentials: { secretId: "AKIDexample", secretKey: "key" },
      transport,
      clock,
      signal: controller.signal,
      timeout: { total: Number(each.total) * 1000 },
      retries: policy && {
        attempts: Number(policy.attempts),
        base: Number(policy.base) * 1000,
        cap: Number(policy.cap) * 1000,
      },
    });
    return { client, clock, sent, script, controller };
  }

  function ended(error: unknown, { controller }: ReturnType<typeof play>): Case {
    if (controller.signal.aborted) return { outcome: "cancelled" };
    if (error instanceof errors.OutcomeUnknownError)
      return { outcome: "unknown", cause: error.cause };
    if (error instanceof errors.ServiceError)
      return { outcome: "service", code: error.code ?? null };
    if (error instanceof errors.DecodeError) return { outcome: "decode" };
    if (error instanceof errors.TransportError) return { outcome: "transport" };
    if (error instanceof errors.PagingError) return { outcome: error.reason };
    throw error;
  }

  function whole(each: Case, played: ReturnType<typeof play>, result: Case): void {
    const { clock, sent, script } = played;
    const { cause: _, ...rest } = result;
    assert.deepEqual(
      plain({ ...rest, waits: clock.waits, sent: [...sent, ...script] }),
      each.expect,
    );
  }

  async function retries(each: Case): Promise<void> {
    const operation = api.operations.get(each.operation) as OperationTable;
    const played = play(each);
    let result: Case = { outcome: "answer", kind: null, code: null };
    try {
      const fields = vectors(api, "retries").fields[each.operation];
      await calls.makeCall(played.client, operation, wire.fromWire(operation, fields));
    } catch (error) {
      const { outcome, cause = error } = ended(error, played);
      const isService = cause instanceof errors.ServiceError;
      const kind = isService && cause.type !== "service" ? cause.type : null;
      result = { outcome, kind, code: isService ? (cause.code ?? null) : null };
    }
    result.waits = played.clock.waits;
    result.ahead = String(played.client.clockOffset / 1000);
    const wanted = Object.keys(each.expect).map((name) => [name, result[name]]);
    assert.deepEqual(Object.fromEntries(wanted), each.expect);
    assert.equal(played.sent.length, each.attempts.length);
    assert.equal(played.sent.length, played.clock.waits.length + 1);
  }

  async function paging(each: Case): Promise<void> {
    const operation = api.operations.get(each.operation) as OperationTable;
    const played = play(each);
    const record = itemOf(operation, operation.paging?.items ?? "");
    const items: unknown[] = [];
    let result: Case = { outcome: "end" };
    try {
      const args = wire.fromWire(operation, each.fields);
      for await (const item of new Pager(played.client, operation, args)) {
        items.push(typeof item === "object" ? wire.toWire(record, item as object) : item);
      }
    } catch (error) {
      result = ended(error, played);
    }
    whole(each, played, { ...result, items });
  }

  function itemOf(operation: OperationTable, name: string): RecordTable {
    const row = operation
      .response?.()
      .fields()
      .find(([wireName]) => wireName === name);
    return row?.[1] as RecordTable;
  }

  async function waiting(each: Case): Promise<void> {
    const operation = api.operations.get(each.operation) as OperationTable;
    const played = play(each);
    const record = itemOf(operation, operation.waiting?.item ?? "");
    const ids: string[] = each.ids ?? [each.id];
    let result: Case;
    const asWire = (job: unknown) => (job === undefined ? {} : wire.toWire(record, job as object));
    try {
      const target = "ids" in each ? ids : each.id;
      const timeout = Number(each.timeout) * 1000;
      const jobs = await waitForJobs(played.client, operation, target, { timeout });
      const all = [jobs].flat().map(asWire);
      result = { outcome: ids.map(() => "success"), job: all };
    } catch (error) {
      if (error instanceof errors.JobError) {
        for (const one of [error, ...error.others]) checkSaid(operation, one, asWire(one.job));
        const all = "ids" in each ? error.jobs : [error.job];
        const found = new Map(
          [error, ...error.others].map((one) => [one.jobId, outcomeOf(one.type)]),
        );
        result = { outcome: ids.map((id) => found.get(id) ?? "success"), job: all.map(asWire) };
      } else result = { ...ended(error, played), job: "ids" in each ? {} : {} };
    }
    if (!("ids" in each) && Array.isArray(result.job)) {
      [result.outcome] = result.outcome;
      [result.job] = result.job;
    }
    whole(each, played, result);
  }

  /** An error of a job has the code and message of the job, if the spec has such fields. */
  function checkSaid({ waiting }: OperationTable, error: Errors.JobError, job: Case): void {
    const said = (name: string | undefined) => (name && job[name]) || undefined;
    assert.equal(error.state, said(waiting?.state));
    assert.equal(error.code, said(waiting?.code));
    assert.equal(error.reason, said(waiting?.message));
  }

  function outcomeOf(type: string): string {
    return type === "wait-timeout" ? "timed-out" : type.replace("job-", "");
  }

  async function creating(each: Case): Promise<void> {
    const operation = api.operations.get(each.operation) as OperationTable;
    const played = play(each);
    let result: Case;
    try {
      const createOnce = {
        ...(each.once?.validity && { validity: Number(each.once.validity) * 1000 }),
        ...(each.once?.settle && { settle: Number(each.once.settle) * 1000 }),
      };
      const args = wire.fromWire(operation, each.fields);
      const answer = await calls.makeCreation<any>(played.client, operation, args, { createOnce });
      const fields = wire.toWire(operation.response?.() as RecordTable, answer);
      result = { outcome: answer.$metadata.status === 0 ? "recovered" : "answer", fields };
    } catch (error) {
      result = { ...ended(error, played), fields: {} };
    }
    whole(each, played, result);
  }

  return { creating, paging, retries, waiting };
}
