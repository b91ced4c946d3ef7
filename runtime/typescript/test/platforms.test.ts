/** Runs the vectors and the tests against the emulator on Deno and Bun, if installed. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const HERE = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = (process.env.PATH ?? "").split(delimiter);
const TIME = 120_000;
const run = promisify(execFile);

/** The arguments that run a program and a test file. */
const PLATFORMS = {
  deno: [
    ["run", "-A", "--no-prompt"],
    ["test", "-A", "--no-prompt", "--no-check"],
  ],
  bun: [["run"], ["test", "--timeout", String(TIME)]],
};

for (const [name, [program, tests]] of Object.entries(PLATFORMS)) {
  const command = FOLDERS.map((folder) => join(folder, name)).find(existsSync);
  if (command === undefined) continue;
  test(`the package works on ${name}`, { timeout: TIME }, async () => {
    for (const [how, file] of [
      [program, "./test/run_vectors.ts"],
      [tests, "./test/emulator.test.ts"],
    ] as const) {
      await run(command, [...(how ?? []), file], { cwd: HERE, timeout: TIME });
    }
  });
}
