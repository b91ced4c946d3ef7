/**
 * Changes one place of the runtime at a time, and counts how often the vectors alone notice it.
 *
 *     node test/mutants.ts [how many] [seed]
 */

import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL("../", import.meta.url));
const SOURCE = `${HERE}build/mutant-source`;
const COPY = `${HERE}build/mutant`;
const TINY = `${HERE}build/mutant-tiny`;
const TIME = 60_000;

/** What no vector covers: messages, settings, sockets, and substitutes for the platform. */
const OTHERS =
  /^(?:built_in|client|confirming|credentials|errors|extras|fetch_transport|hash|http|jobs|options|payload|plan|platform|problems|public|raw|session|stream|streaming|types|wire_form|call|paging)\.js$/;

const CHANGES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/ === /g, " !== "],
  [/ !== /g, " === "],
  [/ < /g, " <= "],
  [/ > /g, " >= "],
  [/ <= /g, " < "],
  [/ >= /g, " > "],
  [/ && /g, " || "],
  [/ \|\| /g, " && "],
  [/ \+ 1\b/g, " + 2"],
  [/ - 1\b/g, " - 2"],
  [/\b0\b/g, "1"],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/if \(!/g, "if ("],
  [/\bcontinue;/g, "break;"],
  [/\.some\(/g, ".every("],
  [/\.every\(/g, ".some("],
  [/Math\.min/g, "Math.max"],
  [/Math\.max/g, "Math.min"],
  [/ \?\? /g, " && "],
];

/**
 * Equivalent mutants, and those that no vector covers: a piece of the mutated line, and the reason.
 */
const EQUAL = readFileSync(`${HERE}test/equal.txt`, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => /^(\S+): (.*) # /.exec(line)?.slice(1) as [file: string, piece: string]);

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Returns a generator of random numbers in [0, 1), the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function all(): Mutant[] {
  const found: Mutant[] = [];
  for (const file of readdirSync(`${SOURCE}/esm/core`)) {
    if (!file.endsWith(".js") || OTHERS.test(file)) continue;
    const lines = readFileSync(`${SOURCE}/esm/core/${file}`, "utf8").split("\n");
    lines.forEach((before, line) => {
      if (
        /^\s*(?:\*|\/[*/]|import|export \{)|Error\(|Misfit\(|report\("|wanted|problems\.add/.test(
          before,
        )
      )
        return;
      for (const [pattern, replacement] of CHANGES) {
        for (const { index, 0: text } of before.matchAll(pattern)) {
          const after = before.slice(0, index) + replacement + before.slice(index + text.length);
          const isEqual = EQUAL.some(
            ([place, piece]) => place === file && after.includes(piece) && !before.includes(piece),
          );
          if (!isEqual) found.push({ file, line, before, after });
        }
      }
    });
  }
  return found;
}

/** Whether the vectors notice a mutant. */
function isNoticed({ file, line, after }: Mutant): boolean {
  for (const folder of [COPY, TINY]) {
    const path = `${folder}/esm/core/${file}`;
    const lines = readFileSync(`${SOURCE}/esm/core/${file}`, "utf8").split("\n");
    lines[line] = after;
    writeFileSync(path, lines.join("\n"));
  }
  try {
    const env = {
      ...process.env,
      CLOUDINFINITE_DIST: "build/mutant",
      CLOUDINFINITE_TINY: "build/mutant-tiny",
    };
    execFileSync(process.execPath, [`${HERE}test/run_vectors.ts`], {
      env,
      stdio: "ignore",
      timeout: TIME,
    });
    return false;
  } catch {
    return true;
  } finally {
    for (const folder of [COPY, TINY]) {
      cpSync(`${SOURCE}/esm/core/${file}`, `${folder}/esm/core/${file}`);
    }
  }
}

const count = Number(process.argv[2] ?? 100);
const draw = chance(Number(process.argv[3] ?? 1));
for (const folder of [SOURCE, COPY, TINY]) rmSync(folder, { recursive: true, force: true });
for (const folder of [SOURCE, COPY])
  cpSync(`${HERE}dist/esm`, `${folder}/esm`, { recursive: true });
cpSync(`${HERE}build/tiny/esm`, `${TINY}/esm`, { recursive: true });
const mutants = all();
let noticed = 0;
for (let n = 0; n < count; n++) {
  const [mutant] = mutants.splice(Math.floor(draw() * mutants.length), 1);
  if (mutant === undefined) break;
  if (isNoticed(mutant)) noticed++;
  else console.log(`${mutant.file}:${mutant.line + 1}\n-${mutant.before}\n+${mutant.after}`);
}
console.log(`${noticed} of ${count} noticed`);
