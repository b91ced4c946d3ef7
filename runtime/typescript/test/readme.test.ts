/** Runs the programs of the README, unchanged, against the emulator. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { Client } from "cloudinfinite";
import * as media from "cloudinfinite/media";
import { KEYS, startEmulator } from "./emulator.ts";

const HERE = new URL("../", import.meta.url);
const README = readFileSync(new URL("README.md", HERE), "utf8");
const PROGRAMS = [...README.matchAll(/```ts\n([\s\S]*?)```/g)].map((found) => found[1] as string);
const run = promisify(execFile);

const EXPECTED = [
  /^j[0-9a-f]+ Success \{/,
  /^pass\nhttp:\/\/127\.0\.0\.1:\d+\/_object\/uploads\/demo\.mp4\?ci-process=snapshot&/,
  /^j[0-9a-f]+ Success 20\d\d-/,
  /'Request\.Name: characters',\s+'Request\.Input: any-of',\s+'Request\.Input\.Prefix: min-length'/,
  /^forged: confirm: the job si1 does not exist/,
  /^DescribeMediaQueues: [\d.]+ms\n1 200 \S+\n$/,
];

test("the programs of the README", async (whole) => {
  const emulator = await startEmulator();
  // Inside the package, so that its name can be imported.
  const folder = mkdtempSync(join(HERE.pathname, "build/readme-"));
  try {
    const client = new Client({
      bucket: "examplebucket-1250000000",
      region: "ap-beijing",
      endpointUrl: emulator.url,
      credentials: KEYS,
    });
    const { content } = await media.snapshot(client, { key: "uploads/demo.mp4", time: 0 });
    writeFileSync(join(emulator.folder, "uploads/photo.jpg"), content);
    assert.equal(PROGRAMS.length, EXPECTED.length);
    const paths = PROGRAMS.map((program, index) => {
      const path = join(folder, `program_${index}.ts`);
      writeFileSync(path, program);
      return path;
    });
    await whole.test("are typed", async () => {
      const compiler = new URL("node_modules/typescript/bin/tsc", HERE).pathname;
      const strict = ["--noEmit", "--strict", "--ignoreConfig", "--types", "node"];
      const module = ["--module", "nodenext", "--target", "es2022"];
      await run(process.execPath, [compiler, ...strict, ...module, ...paths], { cwd: HERE });
    });
    for (const [index, path] of paths.entries()) {
      await whole.test((PROGRAMS[index] as string).split("\n", 1)[0] ?? "", async () => {
        const { stdout } = await run(process.execPath, [path], {
          env: {
            ...process.env,
            CLOUDINFINITE_ENDPOINT_URL: emulator.url,
            TENCENTCLOUD_SECRET_ID: KEYS.secretId,
            TENCENTCLOUD_SECRET_KEY: KEYS.secretKey,
          },
        });
        assert.match(stdout, EXPECTED[index] as RegExp);
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
    await emulator.close();
  }
});
