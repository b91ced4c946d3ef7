/** The tables that generated code consists of: what a type or an operation looks like on the wire. */

import type { Document, Element } from "./document.ts";

/** What a scalar means. */
export type Kind =
  | "string"
  | "url"
  | "integer"
  | "decimal"
  | "boolean"
  | "timestamp"
  /** Elements of any names. */
  | "tree";

/** What a value suggests for some content. */
export type Suggestion = "pass" | "block" | "review";

/** Writes a record as an object of JSON. */
export type WriteJson = (reader: Reader, record: RecordTable, given: Given) => string;

/** Values by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads the value of a field, by the name that it has there. */
export interface Reader {
  valueOf(given: Given, field: Field): unknown;
}

/** How elements of any names are written and read. */
export interface TreeCodec {
  write(given: object, report: (rule: string, wanted: string) => void): string;
  read(document: Document, element: Element): unknown;
}

/** How deep and how large a document of JSON may be. */
export interface JsonLimits {
  readonly anomalies: number;
  readonly jsonDepth: number;
  readonly jsonElements: number;
}

/** A text, number, truth value or time, with its limits. */
export interface Scalar {
  readonly kind: Kind;
  /** Whether an integer is a bigint in answers. */
  readonly big?: boolean;
  readonly values?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Finds a character that is not allowed. */
  readonly except?: RegExp;
  /** Which characters are allowed, in words. */
  readonly says?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly exclusiveMinimum?: string;
  readonly exclusiveMaximum?: string;
  readonly unset?: readonly string[];
  readonly orWords?: readonly string[];
  readonly tree?: TreeCodec;
  readonly suggests?: Readonly<Record<string, Suggestion>>;
}

/** A condition on another field of the same record: it has one of the values. */
export type OneOf = readonly [field: string, ...values: string[]];

/** Where a field travels, if not in a body. */
export type Place = "path" | "key" | "query" | "flag" | "rule" | "header" | "text";

/** What is to be known of a field beside its name and type. */
export interface Facts {
  /** Its name in JavaScript, if that is not the name on the wire with its first letter lowered. */
  readonly key?: string;
  readonly in?: Place;
  readonly required?: boolean;
  readonly many?: boolean;
  readonly always?: boolean;
  /** The type of the names of a map. */
  readonly names?: Scalar;
  readonly comma?: boolean;
  /** Writes a record that travels as one text. */
  readonly json?: WriteJson;
  /** Whether a text in a step is written as Base64 for addresses. */
  readonly base64url?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly fixed?: string;
  readonly flatten?: boolean;
  readonly secret?: boolean;
  readonly empty?: boolean;
  readonly depth?: number;
  readonly requiredWhen?: readonly OneOf[];
  readonly requiredUnless?: OneOf;
  readonly verdict?: "suggestion" | "label" | "score" | "part" | "whole";
  readonly label?: string;
  readonly final?: OneOf;
  /** What looks up the job whose id it takes, so that the job can be given in place of it. */
  readonly job?: () => OperationTable;
}

/** The type of a field. */
export type Type = Scalar | RecordTable;

/** A field as generated code writes it. */
export type FieldRow = readonly [name: string, type: Type, facts?: Facts];

/** How a record is written as a step of a text. */
export interface StepTable {
  readonly name: string;
  readonly within?: string;
  readonly forms: readonly (readonly [template: string, field?: string, value?: string])[];
}

/** How a record is a graph. */
export interface GraphTable {
  readonly edges: string;
  readonly nodes: string;
  readonly start: string;
  readonly end: string;
  readonly kind: string;
  /** Tells each place that makes it none, and what is wanted there. */
  readonly check: (graph: GraphTable, edges: unknown, nodes: unknown) => [string, string][];
}

/** A type with fields. */
export interface RecordTable {
  readonly name: string;
  /** Its fields; made when they are first needed, since records may hold each other. */
  readonly fields: () => readonly FieldRow[];
  readonly anyOf?: readonly (readonly string[])[];
  readonly step?: StepTable;
  readonly graph?: GraphTable;
  /** What an answer of this type has beside its fields. */
  readonly prototype?: (record: RecordTable) => object;
}

/** A field, ready to use. */
export interface Field extends Facts {
  readonly name: string;
  readonly key: string;
  readonly record: RecordTable | undefined;
  readonly scalar: Scalar;
}

/** A record, ready to use. */
export interface Fields {
  readonly all: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  readonly byKey: ReadonlyMap<string, Field>;
  readonly text: Field | undefined;
  readonly always: readonly Field[];
}

const COMPILED = new WeakMap<RecordTable, Fields>();
const NO_SCALAR: Scalar = { kind: "string" };

/** The fields of a record. */
export function fieldsOf(record: RecordTable): Fields {
  const known = COMPILED.get(record);
  if (known !== undefined) return known;
  const all = record.fields().map(([name, type, facts]): Field => {
    const isRecord = "fields" in type;
    return {
      ...facts,
      name,
      key: facts?.key ?? name.charAt(0).toLowerCase() + name.slice(1),
      record: isRecord ? type : undefined,
      scalar: isRecord ? NO_SCALAR : type,
    };
  });
  const fields: Fields = {
    all,
    byName: new Map(all.map((field) => [field.name, field])),
    byKey: new Map(all.map((field) => [field.key, field])),
    text: all.find((field) => field.in === "text"),
    always: all.filter((field) => field.always),
  };
  COMPILED.set(record, fields);
  return fields;
}

/** How to read the pages of a list. */
export interface Paging {
  readonly token?: string;
  readonly next?: string;
  readonly page?: string;
  readonly total?: string;
  readonly items: string;
  readonly size?: readonly [parameter: string, most: number];
}

/** How to wait for a job. All names are those on the wire. */
export interface Waiting {
  readonly id: string;
  readonly item: string;
  readonly key: string;
  readonly state: string;
  readonly success: readonly string[];
  readonly failed: readonly string[];
  readonly cancelled: readonly string[];
  readonly code?: string;
  readonly message?: string;
  readonly missing?: string;
}

/** How to find what a call made whose answer was lost. All names are those on the wire. */
export interface Recovery {
  readonly mark: readonly string[];
  readonly operation: () => OperationTable;
  readonly match: readonly string[];
  readonly item: string;
  readonly by?: string;
  readonly since?: string;
  readonly carry?: readonly (readonly [parameter: string, field: string])[];
}

/** One call: where it goes, what it takes, what it answers. */
export interface OperationTable {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly safe?: boolean;
  readonly params?: () => RecordTable;
  readonly request?: () => RecordTable;
  readonly response?: () => RecordTable;
  readonly requestRoot?: string;
  readonly responseRoot?: string;
  readonly body?: "binary";
  readonly answer?: "binary" | "text";
  /** Writes the body, if that is JSON. */
  readonly json?: WriteJson;
  /** Reads the answer, if that is JSON. */
  readonly readJson?: (body: Uint8Array, limits: JsonLimits) => Document;
  readonly paging?: Paging;
  readonly waiting?: Waiting;
  readonly recovery?: Recovery;
  readonly actions?: readonly string[];
}
