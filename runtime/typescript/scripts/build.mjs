/**
 * Builds the package: the runtime and the generated code in one tree, once as ES modules and once
 * for `require`.
 *
 *     node scripts/build.mjs [--generated folder] [--out folder]
 */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));

const { values } = parseArgs({
  options: {
    generated: { type: "string", default: join(HERE, "../../generated/typescript") },
    out: { type: "string", default: join(HERE, "dist") },
  },
});
const out = resolve(values.out);
const stage = `${out}.src`;

rmSync(stage, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
cpSync(join(HERE, "src"), stage, { recursive: true });
cpSync(resolve(values.generated), stage, { recursive: true });

for (const [form, module] of [
  ["esm", "ESNext"],
  ["cjs", "CommonJS"],
]) {
  const config = {
    extends: join(HERE, "tsconfig.json"),
    compilerOptions: {
      rootDir: stage,
      rootDirs: [],
      outDir: join(out, form),
      module,
      noEmit: false,
      verbatimModuleSyntax: module === "ESNext",
    },
    include: [`${stage}/**/*`],
  };
  const path = join(stage, `tsconfig.${form}.json`);
  writeFileSync(path, JSON.stringify(config));
  const compiler = join(HERE, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", path], { stdio: "inherit" });
  // The compiler rewrites the file extensions of imports in code, but not in declarations.
  for (const name of readdirSync(join(out, form), { recursive: true })) {
    if (!name.endsWith(".d.ts")) continue;
    const text = readFileSync(join(out, form, name), "utf8");
    const declared = text.replace(/((?:from|import\() ?"\.[^"]*)\.ts"/g, '$1.js"');
    writeFileSync(join(out, form, name), declared);
  }
  const type = module === "ESNext" ? "module" : "commonjs";
  writeFileSync(join(out, form, "package.json"), `${JSON.stringify({ type })}\n`);
}
rmSync(stage, { recursive: true, force: true });
