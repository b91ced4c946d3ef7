/**
 * Compares the package with the vendor's SDK: CPU time for validating, encoding and signing a
 * request, and for decoding a page of 100 jobs. Fails if it is less than twice as fast.
 *
 *     node bench/speed.mjs [--rounds number] [--json]
 */

import { createRequire } from "node:module";
import { parseArgs } from "node:util";

import { readAnswer } from "../dist/esm/core/answer.js";
import { encodeRequest } from "../dist/esm/core/call.js";
import { authorize, prepare } from "../dist/esm/core/prepare.js";
import { CREATE_MEDIA_INFO_JOB } from "../dist/esm/media/create_media_info_job.js";
import { DESCRIBE_MEDIA_JOBS } from "../dist/esm/media/describe_media_jobs.js";
import { SERVICE } from "../dist/esm/service.js";

const vendor = createRequire(import.meta.url)("cos-nodejs-sdk-v5/sdk/util.js");

const KEY = { secretId: "AKIDexample", secretKey: "YOURSECRETKEY-fake-0000000000000" };
const address = { bucket: "examplebucket-1250000000", region: "ap-beijing", endpoint: undefined };
const host = "examplebucket-1250000000.ci.ap-beijing.myqcloud.com";
// As in a client that makes many calls per second, which share their key time.
const KEY_TIME = "1700000000;1700000960";

function ours() {
  const args = {
    object: "uploads/demo.mp4",
    userData: "a & b",
    queueId: "q1",
    callBackFormat: "JSON",
  };
  const request = encodeRequest(CREATE_MEDIA_INFO_JOB, args);
  const made = prepare(SERVICE, "bucket", request);
  return authorize(made, { address, credentials: KEY, keyTime: KEY_TIME });
}

function theirs() {
  const body = vendor.json2xml({
    Request: {
      Tag: "MediaInfo",
      Input: { Object: "uploads/demo.mp4" },
      Operation: { UserData: "a & b" },
      QueueId: "q1",
      CallBackFormat: "JSON",
    },
  });
  const bytes = Buffer.from(body);
  const headers = {
    Host: host,
    "Content-Type": "application/xml",
    "Content-Length": String(bytes.length),
    "Content-MD5": vendor.binaryBase64(vendor.md5(bytes)),
  };
  headers.Authorization = vendor.getAuth({
    SecretId: KEY.secretId,
    SecretKey: KEY.secretKey,
    KeyTime: KEY_TIME,
    Method: "POST",
    Key: "jobs",
    Headers: headers,
  });
  return { url: `https://${host}/jobs`, headers };
}

const job = (n) =>
  `<JobsDetail><Code>Success</Code><Message/><JobId>j${n}</JobId><Tag>MediaInfo</Tag><State>Success</State>` +
  "<CreationTime>2022-06-27T15:23:10+0800</CreationTime><StartTime>2022-06-27T15:23:11+0800</StartTime>" +
  "<EndTime>2022-06-27T15:23:12+0800</EndTime><QueueId>p1</QueueId><Input><BucketId>b-1250000000</BucketId>" +
  `<Region>ap-beijing</Region><Object>in/${n}.mp4</Object></Input><Operation><MediaInfo><Stream><Video>` +
  "<Index>0</Index><CodecName>h264</CodecName><Width>1920</Width><Height>1080</Height><Bitrate>3000.500000" +
  "</Bitrate></Video><Audio><Index>1</Index><CodecName>aac</CodecName></Audio></Stream><Format><Duration>" +
  "13.654000</Duration><Size>5120000</Size></Format></MediaInfo></Operation></JobsDetail>";
const page = `<?xml version="1.0" encoding="utf-8"?><Response>${Array.from({ length: 100 }, (_, n) => job(n)).join("")}</Response>`;
const body = Buffer.from(page);

const decoded = () => readAnswer(SERVICE, DESCRIBE_MEDIA_JOBS, { status: 200, headers: {}, body });
const parsed = () => vendor.xml2json(body.toString());

if (decoded().$metadata.anomalies.length > 0)
  throw new Error("the page is none that the spec knows");
if (parsed().Response.JobsDetail.length !== 100) throw new Error("the vendor reads another page");

/** Returns the CPU time of a call, in seconds. */
function measured(run, times) {
  const begin = process.cpuUsage();
  for (let n = 0; n < times; n++) run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / times / 1e6;
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "15" }, json: { type: "boolean" } },
});
const THEIRS = "the vendor's SDK";
const told = {};
for (const [work, one, other, times] of [
  ["validate, encode and sign a request", ours, theirs, 5000],
  ["decode a page of 100 jobs", decoded, parsed, 20],
]) {
  const found = { ours: [], [THEIRS]: [] };
  measured(one, times);
  measured(other, times);
  // In turns, so that other load on the machine affects both.
  for (let round = 0; round < Number(values.rounds); round++) {
    found.ours.push(measured(one, times));
    found[THEIRS].push(measured(other, times));
  }
  told[work] = found;
  const [fast, slow] = [Math.min(...found.ours), Math.min(...found[THEIRS])];
  if (slow / fast < 2) process.exitCode = values.json ? 0 : 1;
  const said = [fast, slow].map((each) => `${(each * 1e6).toFixed(1)} µs`);
  if (!values.json)
    console.log(`${work}: ${said[0]}, ${THEIRS} ${said[1]}, ${(slow / fast).toFixed(2)} x`);
}
if (values.json) console.log(JSON.stringify(told));
