/** A built package, with all its exports by name. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { CallbackTable } from "../src/core/callbacks.ts";
import type { Confirmation } from "../src/core/named_jobs.ts";
import type { Service } from "../src/core/service.ts";
import type { OperationTable, RecordTable, Scalar } from "../src/core/table.ts";

const HERE = new URL("../", import.meta.url);
const ROOT = new URL("../../", HERE);

/** The parts of a package that the tests need: of the real API or the invented one. */
export interface Api {
  readonly service: Service;
  readonly callbacks: CallbackTable;
  readonly confirmations: Readonly<Record<string, Confirmation>>;
  readonly operations: ReadonlyMap<string, OperationTable>;
  readonly records: ReadonlyMap<string, RecordTable>;
  readonly scalars: ReadonlyMap<string, Scalar>;
  readonly functions: ReadonlyMap<string, (...args: never[]) => unknown>;
  /** A module of the package. */
  load<T>(path: string): Promise<T>;
  readonly vectors: URL;
}

/** A file of vectors. */
export function vectors(api: Api, file: string): Record<string, any> {
  return JSON.parse(readFileSync(new URL(`${file}.json`, api.vectors), "utf8"));
}

async function read(folder: string, vectors: string): Promise<Api> {
  const root = new URL(`${folder}/esm/`, HERE);
  const path = root.pathname;
  const load = <T>(name: string): Promise<T> => import(pathToFileURL(join(path, name)).href);
  const operations = new Map<string, OperationTable>();
  const records = new Map<string, RecordTable>();
  const scalars = new Map<string, Scalar>();
  const functions = new Map<string, (...args: never[]) => unknown>();
  for (const name of readdirSync(path, { recursive: true }) as string[]) {
    if (!name.endsWith(".js") || name.startsWith("core")) continue;
    const found = await load<Record<string, any>>(name);
    for (const [key, value] of Object.entries(found)) {
      if (typeof value === "function") functions.set(`${name.split("/")[0]}.${key}`, value);
      else if (typeof value !== "object") continue;
      else if ("method" in value) operations.set(value.name, value);
      else if (key.startsWith("$") && "fields" in value) records.set(value.name, value);
      else if (key.startsWith("$")) scalars.set(key.slice(1), value);
    }
  }
  const { SERVICE } = await load<{ SERVICE: Service }>("service.js");
  const { CALLBACKS } = await load<{ CALLBACKS: CallbackTable }>("callbacks.js");
  const { CONFIRMATIONS } = await load<{ CONFIRMATIONS: Api["confirmations"] }>("confirm.js");
  return {
    service: SERVICE,
    callbacks: CALLBACKS,
    confirmations: CONFIRMATIONS,
    operations,
    records,
    scalars,
    functions,
    load,
    vectors: new URL(vectors, ROOT),
  };
}

/** The package of the real API, and the one of the invented API. */
export const REAL = await read(process.env.CLOUDINFINITE_DIST ?? "dist", "spec/vectors/");
export const TINY = await read(
  process.env.CLOUDINFINITE_TINY ?? "build/tiny",
  "spec/conformance/vectors/",
);
