/**
 * Lists the declarations that the package itself exports. A change to this list is a change for
 * users. The exports of the families are generated, and are in the generated tree.
 *
 *     node scripts/api.mjs [--check]
 */

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(HERE, "dist/esm");
const REPORT = join(HERE, "api.md");

const declarations = new Map();

/** Returns the declarations of a module, by name, without comments. */
function declared(path) {
  const known = declarations.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8").replace(/\/\*\*[\s\S]*?\*\/\n?/g, "");
  const found = new Map();
  for (const part of text.split(/^(?=export )/m)) {
    const head =
      /^export (?:declare )?(?:abstract )?(function|class|interface|type|const) (\$?\w+)/.exec(
        part,
      );
    if (head === null) continue;
    const [, , name] = head;
    const body = part
      .replace(/^export (?:declare )?/, "")
      .replace(/\s+/g, " ")
      .trim();
    found.set(name, [...(found.get(name) ?? []), body]);
  }
  declarations.set(path, found);
  return found;
}

/** Returns the exports of a module, including its re-exports. */
function exported(path) {
  const text = readFileSync(path, "utf8");
  const found = new Map([...declared(path)].map(([name, said]) => [name, said]));
  for (const [, names, from] of text.matchAll(/^export (?:type )?\{([^}]*)\} from "(.*?)";/gm)) {
    const source = resolve(dirname(path), from.replace(/\.js$/, ".d.ts"));
    for (const each of names
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)) {
      const name = each.split(" ")[0];
      found.set(name, declared(source).get(name) ?? [name]);
    }
  }
  for (const [, from] of text.matchAll(/^export \* from "(.*?)";/gm)) {
    const source = resolve(dirname(path), from.replace(/\.js$/, ".d.ts"));
    for (const [name, said] of exported(source)) found.set(name, said);
  }
  return found;
}

const lines = [
  "# The public names of the package",
  "",
  "Made by `npm run api`; checked by `npm run check`.",
];
lines.push("");
const found = [...exported(join(DIST, "index.d.ts"))].sort(([one], [other]) =>
  one < other ? -1 : 1,
);
for (const [, said] of found) for (const each of said) lines.push(`- \`${each}\``);
const report = `${lines.join("\n")}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(REPORT, "utf8") !== report) {
    console.error("the public names are not as in api.md; if the change is meant: npm run api");
    process.exitCode = 1;
  }
} else writeFileSync(REPORT, report);
