/** Decodes random responses like the Python client. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { test } from "node:test";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

test("random responses are decoded like in Python", async () => {
  const command = `.venv/bin/python -m tests.ports.fuzz 500 | "${process.execPath}" runtime/typescript/test/fuzz.ts`;
  const { stdout } = await promisify(execFile)("sh", ["-c", command], { cwd: ROOT });
  assert.match(stdout, /^500 answers, 0 differ, \d+ where ports may\n$/);
});
