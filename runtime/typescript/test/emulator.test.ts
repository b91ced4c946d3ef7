/** Tests the package against the emulator, over loopback. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { inspect } from "node:util";

import {
  type BodySource,
  Client,
  confirm,
  isCloudInfiniteError,
  JobCancelledError,
  JobNotFoundError,
  NotFoundError,
  OutcomeUnknownError,
  parseCallback,
  sendRequest,
  ValidationError,
} from "cloudinfinite";
import * as batch from "cloudinfinite/batch";
import * as images from "cloudinfinite/images";
import * as media from "cloudinfinite/media";
import * as moderation from "cloudinfinite/moderation";
import * as workflows from "cloudinfinite/workflows";
import { type Emulator, KEYS, startEmulator } from "./emulator.ts";

let emulator: Emulator;
let client: Client;

before(async () => {
  emulator = await startEmulator("--moderate", "adult/*=block:Porn:97", "--job-seconds", "0.2");
  client = new Client({
    bucket: "examplebucket-1250000000",
    region: "ap-beijing",
    endpointUrl: emulator.url,
    credentials: KEYS,
  });
});

after(() => emulator.close());

test("a job is created, waited for and listed", async () => {
  const created = await media.createInfoJob(client, {
    object: "uploads/demo.mp4",
    userData: "mine",
  });
  assert.ok(created.$metadata.requestId);
  const [first] = created.jobsDetail;
  assert.equal(first?.state, "Submitted");
  const seen: string[] = [];
  const job = await media.wait(client, created, {
    timeout: 60_000,
    onProgress: ({ state }) => seen.push(String(state)),
  });
  assert.equal(job.jobId, first?.jobId);
  assert.equal(job.operation?.mediaInfo?.stream?.video[0]?.width, 320n);
  assert.ok(job.creationTime instanceof Date);
  assert.equal(seen.at(-1), "Success");
  const found = await media.iterJobs(client, { tag: "MediaInfo" }).all();
  assert.deepEqual(
    found.map((each) => each.jobId),
    [job.jobId],
  );
  const [again, other] = await media.wait(client, [created, job]);
  assert.equal(again?.jobId, other?.jobId);
});

test("a job can be looked up by itself, and a missing job is an error", async () => {
  const { jobsDetail } = await media.createInfoJob(client, { object: "uploads/demo.mp4" });
  const { jobsDetail: found } = await media.describeJob(client, { jobId: jobsDetail[0] ?? "" });
  assert.equal(found[0]?.jobId, jobsDetail[0]?.jobId);
  await assert.rejects(media.describeJob(client, { jobId: "j0" }), (error) => {
    assert.ok(error instanceof NotFoundError);
    assert.equal(error.type, "not-found");
    return true;
  });
  const answer = await media.describeJob(client, { jobId: "j0" }, { missingOk: true });
  assert.deepEqual(answer.nonExistJobIds, ["j0"]);
});

test("a callback is confirmed if its job exists", async () => {
  const { jobsDetail } = await media.createInfoJob(client, { object: "uploads/demo.mp4" });
  const posted = (id: string | undefined): string =>
    JSON.stringify({ EventName: "TaskFinish", JobsDetail: { JobId: id, Tag: "MediaInfo" } });
  const event = parseCallback(posted(jobsDetail[0]?.jobId));
  assert.equal(event.$type, "CallbackEvent");
  const [job] = await confirm(client, event);
  assert.ok(job !== undefined && "jobId" in job);
  assert.equal(job.jobId, jobsDetail[0]?.jobId);
  const image = (id: string): string =>
    JSON.stringify({ EventName: "ReviewImage", JobsDetail: { JobId: id, State: "Success" } });
  for (const [body, says] of [
    [posted("j0"), /^confirm: the job j0 does not exist \(there is no job j0\)$/],
    [posted("../x"), /^confirm: the job \.\.\/x cannot exist$/],
    [image("si0"), /^confirm: the job si0 does not exist \(AuditingJobNotFound/],
    ['{"EventName":"TaskFinish"}', /^confirm: the callback names no job$/],
  ] as const) {
    await assert.rejects(confirm(client, parseCallback(body)), (error) => {
      assert.ok(error instanceof JobNotFoundError, String(error));
      assert.match(error.message, says);
      return true;
    });
  }
  const ids = Array.from({ length: 51 }, (_, n) => ({ JobId: `j${n}` }));
  const many = parseCallback(JSON.stringify({ JobsDetail: ids }));
  await assert.rejects(confirm(client, many), /names 51 jobs; no more than 50 are looked up/);
  await assert.rejects(confirm(client, {} as never), { type: "validation" });
});

test("a job is cancelled", async () => {
  const slow = await startEmulator("--job-seconds", "30", "--workers", "1");
  try {
    const other = client.with({ endpointUrl: slow.url });
    await media.createInfoJob(other, { object: "uploads/demo.mp4" });
    const created = await media.createInfoJob(other, { object: "uploads/demo.mp4" });
    await media.cancelJob(other, { jobId: created });
    await assert.rejects(media.wait(other, created, { timeout: 5000 }), JobCancelledError);
  } finally {
    await slow.close();
  }
});

test("an image is moderated, and the verdict is a property", async () => {
  const { content, contentType } = await media.snapshot(client, {
    key: "uploads/demo.mp4",
    time: 0,
    width: 64,
  });
  assert.equal(contentType, "image/jpeg");
  assert.deepEqual([...content.subarray(0, 2)], [0xff, 0xd8]);
  for (const [name, suggestion] of [
    ["photo.jpg", "pass"],
    ["adult.jpg", "block"],
  ] as const) {
    const key = suggestion === "block" ? `adult/${name}` : name;
    await sendRequest(client, { method: "PUT", path: `/${key}`, host: "object", body: content });
    const result = await moderation.recognizeImage(client, { key: key });
    assert.equal(result.verdict?.suggestion, suggestion);
    assert.ok(!Object.keys(result).includes("verdict"));
  }
});

test("bytes are streamed", async () => {
  const args = { key: "uploads/demo.mp4", time: 0 } as const;
  const whole = await media.snapshot(client, args);
  const parts: Uint8Array[] = [];
  const stream = await media.snapshotStream(client, args);
  assert.equal(stream.contentType, "image/jpeg");
  for await (const part of stream) parts.push(part);
  assert.deepEqual(Buffer.concat(parts), Buffer.from(whole.content));
  const other = await media.snapshotStream(client, args);
  const blob = await new Response(other.stream()).bytes();
  assert.equal(blob.length, whole.content.length);
  await assert.rejects(media.snapshotStream(client, { ...args, key: "none.mp4" }), NotFoundError);
});

test("a presigned URL makes the call", async () => {
  const url = await media.snapshotUrl(
    client,
    { key: "uploads/demo.mp4", time: 0, width: 32 },
    { expires: 60 },
  );
  const answer = await fetch(url);
  assert.equal(answer.status, 200);
  const altered = await fetch(url.replace("width=32", "width=33"));
  assert.equal(altered.status, 401);
});

test("a body of known length is read while it is sent", async () => {
  const bytes = new TextEncoder().encode("hello, stream");
  let opened = 0;
  const source: BodySource = {
    length: bytes.length,
    *open() {
      opened++;
      for (const byte of bytes) yield Uint8Array.of(byte);
    },
  };
  const { $metadata } = await sendRequest(client, {
    method: "PUT",
    path: "/text.txt",
    host: "object",
    body: source,
  });
  assert.equal($metadata.status, 200);
  assert.equal(opened, 1);
  const { content } = await sendRequest(client, {
    method: "GET",
    path: "/text.txt",
    host: "object",
  });
  assert.equal(new TextDecoder().decode(content), "hello, stream");
  for (const length of [bytes.length - 1, bytes.length + 1]) {
    const odd = { method: "PUT", path: "/odd.txt", host: "object", body: { ...source, length } };
    await assert.rejects(sendRequest(client, odd, { timeout: 3000 }), OutcomeUnknownError);
    await assert.rejects(
      sendRequest(client, { method: "GET", path: "/odd.txt", host: "object" }),
      NotFoundError,
    );
  }
});

test("an upload is processed in the same call", async () => {
  const { content } = await media.snapshot(client, { key: "uploads/demo.mp4", time: 0 });
  const rule = new images.ImageRule().thumbnail({ width: 40 }).format({ format: "png" });
  assert.equal(String(rule), "imageMogr2/thumbnail/40x/format/png");
  writeFileSync(join(emulator.folder, "frame.jpg"), content);
  const { contentType } = await images.process(client, { key: "frame.jpg", rule });
  assert.equal(contentType, "image/png");
});

test("a workflow is built node by node, then created", async () => {
  const start = workflows.WorkflowPlan.start({ objectPrefix: "videos/", queueId: "q1" });
  start.snapshot({
    templateId: "t1",
    output: { region: "ap-beijing", bucket: "b-1250000000", object: "${InputName}-${Number}.jpg" },
  });
  const { topology } = start;
  assert.deepEqual(topology.dependencies, { Start: ["Snapshot_1"], Snapshot_1: ["End"] });
  const made = await workflows
    .create(client, { name: "frames", topology })
    .catch((error: unknown) => error);
  assert.ok(!(made instanceof ValidationError), String(made));
});

test("invalid arguments are never sent", async () => {
  let sent = 0;
  const quiet = client.with({
    transport: {
      send: () => {
        sent++;
        return Promise.reject(new Error("sent"));
      },
    },
  });
  const call = batch.triggerWorkflow(quiet, { name: "nightly transcode", workflowIds: "w1" });
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof ValidationError);
    assert.match(
      error.message,
      /^TriggerInventoryWorkflow: 2 problems\n {2}Request\.Name must be made of/,
    );
    return true;
  });
  assert.equal(sent, 0);
});

test("a wrong key is an authentication error", async () => {
  const other = client.with({ credentials: { ...KEYS, secretKey: "wrong" } });
  await assert.rejects(media.describeJob(other, { jobId: "j1" }), (error) => {
    assert.ok(isCloudInfiniteError(error) && error.type === "authentication");
    assert.ok(!inspect(error).includes("q-signature"));
    return true;
  });
});

test("a create-once call marks the job that it creates", async () => {
  const answer = await media.createInfoJob(
    client,
    { object: "uploads/demo.mp4" },
    { createOnce: true },
  );
  assert.match(String(answer.jobsDetail[0]?.operation?.userData), /^[a-z0-9]{20}$/);
});
