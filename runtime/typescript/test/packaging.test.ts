/** Tests the package as installed: both kinds of modules, with their types. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const HERE = fileURLToPath(new URL("../", import.meta.url));
const FOLDER = join(HERE, "build/consumer");

const PROGRAM = `
const client = new Client({ bucket: "b-1250000000", region: "r", credentials: { secretId: "a", secretKey: "b" } });
async function run(): Promise<void> {
  const { jobsDetail, $metadata } = await media.createInfoJob(client, { object: "o", callBackFormat: "XML" });
  const state: string | undefined = jobsDetail[0]?.state;
  const jobs = await media.wait(client, jobsDetail);
  const size: bigint | undefined = jobs[0]?.operation?.mediaInfo?.format?.size;
  for await (const job of media.iterJobs(client, { tag: "MediaInfo" })) job.jobId?.trim();
  // @ts-expect-error: the object is missing
  await media.createInfoJob(client, {});
  // @ts-expect-error: a request takes the words of the spec alone
  await media.createInfoJob(client, { object: "o", callBackFormat: "YAML" });
  // @ts-expect-error: there is no such field
  await media.createInfoJob(client, { object: "o", objekt: "o" });
  console.log(state, size, $metadata.requestId);
}
console.log(typeof run, typeof sendRequest);
`;

before(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, "node_modules"), { recursive: true });
  symlinkSync(HERE, join(FOLDER, "node_modules/cloudinfinite"));
  const heads = {
    "main.mts":
      'import { Client, sendRequest } from "cloudinfinite";\nimport * as media from "cloudinfinite/media";\n',
    "main.cts":
      'import { Client, sendRequest } from "cloudinfinite";\nimport media = require("cloudinfinite/media");\n',
  };
  for (const [name, head] of Object.entries(heads))
    writeFileSync(join(FOLDER, name), head + PROGRAM);
  const compilerOptions = {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify({ compilerOptions }));
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

test("programs with both kinds of modules are typed, and run", () => {
  const compiler = join(HERE, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", FOLDER], { stdio: "pipe", encoding: "utf8" });
  for (const name of ["main.mjs", "main.cjs"]) {
    const output = execFileSync(process.execPath, [join(FOLDER, name)], { encoding: "utf8" });
    assert.equal(output, "function function\n");
  }
});

test("private modules cannot be imported", async () => {
  const path: string = "cloudinfinite/core/signing";
  await assert.rejects(import(path), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
});

/** Returns the size of a program with one call, as a web page loads it. */
async function bundled(family: string, call: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { Client } from "cloudinfinite"; export { ${call} } from "cloudinfinite/${family}";`,
      resolveDir: FOLDER,
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test("a bundle contains only what its calls need", async () => {
  assert.ok((await bundled("buckets", "bindService")) <= 16 * 1024);
  assert.ok((await bundled("queues", "updateMediaQueue")) <= 18 * 1024);
  // The details of a media job have the settings and results of all kinds of jobs.
  assert.ok((await bundled("media", "createInfoJob")) <= 28 * 1024);
});
