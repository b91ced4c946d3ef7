/** Runs the emulator in a separate process. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BIN = join(ROOT, ".venv/bin");

/** The keys that the emulator accepts. */
export const KEYS = { secretId: "AKIDtests", secretKey: "secret-of-tests" };

/** A running emulator: its address, and the folder of its bucket. */
export interface Emulator {
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts an emulator with a clip in its bucket. */
export async function startEmulator(...options: string[]): Promise<Emulator> {
  const folder = mkdtempSync(join(tmpdir(), "cloudinfinite-"));
  mkdirSync(join(folder, "uploads"));
  const clip = join(folder, "uploads/demo.mp4");
  execFileSync(join(BIN, "python"), [join(ROOT, "examples/make_clip.py"), clip], {
    stdio: "ignore",
  });
  const bucket = `examplebucket-1250000000=${folder}`;
  const key = `${KEYS.secretId}:${KEYS.secretKey}`;
  const process = spawn(
    join(BIN, "cloudinfinite-emulator"),
    ["--quiet", "--port", "0", "--bucket", bucket, "--key", key, ...options],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [line] = (await once(createInterface(process.stdout), "line")) as [string];
  const url = /http:\S+/.exec(line)?.[0] ?? "";
  return {
    url,
    folder,
    async close() {
      process.kill();
      await once(process, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}
