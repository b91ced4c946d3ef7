/** The model: what this port knows of the service. */

import { readFileSync } from "node:fs";

export interface Scalar {
  kind: "string" | "integer" | "decimal" | "boolean" | "timestamp" | "url";
  values?: { value: string }[];
  min_length?: number;
  max_length?: number;
  characters?: [number, number][];
  minimum?: string;
  maximum?: string;
  unset?: string[];
  or_words?: string[];
}

export interface Field {
  name: string;
  type: string;
  in: "body" | "path" | "key" | "query" | "flag" | "rule" | "header" | "text";
  required: boolean;
  many: boolean;
  names?: string;
  max_items?: number;
  always?: true;
  empty?: true;
  list?: "comma";
  fixed?: string;
  required_when?: { field: string; value: string }[];
  required_unless?: { field: string; values: string[] };
}

export interface Graph {
  edges: string;
  nodes: string;
  start: string;
  end: string;
}

export interface Header {
  name: string;
  prefix: boolean;
  signed: boolean;
  role?: "token" | "request-id" | "trace-id";
}

export interface Operation {
  method: string;
  path: string;
  host: string;
  params?: string;
  request?: string;
  response?: string;
  response_root?: string;
  answer?: "binary" | "text" | "json";
}

interface Model {
  version: number;
  service: {
    error: string;
    hosts: { kind: string; template: string }[];
    labels: { name: string; pattern: string }[];
    headers: Header[];
  };
  scalars: Record<string, Scalar>;
  records: Record<string, { fields?: Field[]; any_of?: string[]; graph?: Graph }>;
  operations: Record<string, Operation>;
}

/** The folder above `generated` and `spec`. */
export const ROOT = new URL("../../", import.meta.url);

export const MODEL: Model = JSON.parse(readFileSync(new URL("generated/model.json", ROOT), "utf8"));
if (MODEL.version !== 3) throw new Error(`a model of version ${MODEL.version}`);

export function isRecord(type: string): boolean {
  return Object.hasOwn(MODEL.records, type);
}

export function fieldsOf(record: string | undefined): Field[] {
  return record === undefined ? [] : (MODEL.records[record]?.fields ?? []);
}

/** A named scalar, or a built-in one, which is a kind without limits. */
export function scalarOf(type: string): Scalar {
  return MODEL.scalars[type] ?? { kind: type as Scalar["kind"] };
}

export function operationOf(name: string): Operation {
  const operation = MODEL.operations[name];
  if (operation === undefined) throw new Error(`no operation ${name}`);
  return operation;
}
