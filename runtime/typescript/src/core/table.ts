/** The tables that generated code consists of: what a type or an operation looks like on the wire. */

import type { Document, Element } from "./document.ts";
import type { BodySource } from "./http.ts";

/** How to write, parse and check the values of a scalar. */
export interface Kind {
  readonly name: "string" | "url" | "integer" | "decimal" | "boolean" | "timestamp" | "tree";
  /** Whether every text is a value, including white space. */
  readonly isText?: boolean;
  /** Whether JSON has its values without quotes. */
  readonly isBare?: boolean;
  /** Its values are elements with any names. */
  readonly tree?: TreeCodec;
  /** Returns the text of a value in a request. */
  write(value: unknown): string | Misfit;
  /** Parses a trimmed text that is not empty; undefined if it has another shape. */
  parse(text: string, scalar: Scalar): unknown;
  /** Reports each limit that a text breaks. */
  check?(scalar: Scalar, text: string, report: Report): void;
  /** Whether two different texts have the same value. */
  isSame?(one: string, other: string): boolean;
}

/** Reports a broken rule, with its requirement. */
export type Report = (rule: string, wanted: string) => void;

/** A value that cannot be written: the rule that it breaks, and the requirement. */
export class Misfit {
  readonly rule: "type" | "timestamp";
  readonly wanted: string;

  constructor(wanted: string, rule: "type" | "timestamp" = "type") {
    this.rule = rule;
    this.wanted = wanted;
  }
}

/** The suggestion that a value expresses. */
export type Suggestion = "pass" | "block" | "review";

/** Writes a record as a JSON object. */
export type WriteJson = (
  reader: Reader,
  record: RecordTable,
  given: Given,
  isFlat?: boolean,
) => string;

/** How to write JSON bodies. */
export interface JsonBody {
  readonly type: string;
  readonly write: WriteJson;
  /** Returns a body with more members. */
  merge(body: string, extra: object): string;
}

/** Values by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Returns the value of a field, by its name in the source. */
export interface Reader {
  /**
   * @param isFlat Whether the fields of flattened records are among those of their parent.
   */
  valueOf(given: Given, field: Field, isFlat?: boolean): unknown;
}

/** Writes the texts of fields, and reports their problems. */
export interface Writer extends Reader {
  /** The path of problems: wire names and indexes. */
  readonly path: (string | number)[];
  /** Reports that the value at the current path breaks a rule. */
  note(rule: string, wanted: string, value?: unknown): void;
  text(field: Field, value: unknown): string;
}

/** How to write and parse elements with any names. */
export interface TreeCodec {
  write(given: object, report: Report): string;
  read(document: Document, element: Element): unknown;
}

/** How to write and parse a map. */
export interface MapCodec {
  /** Returns the content of its element; empty if the map is. */
  write(writer: Writer, field: Field, value: unknown): string;
  read(document: Document, field: Field, element: Element): unknown;
}

/** How deep and how large a JSON document may be. */
export interface JsonLimits {
  readonly anomalies: number;
  readonly jsonDepth: number;
  readonly jsonElements: number;
}

/** A text, number, boolean or time, with its limits. */
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
  readonly suggests?: Readonly<Record<string, Suggestion>>;
}

/** A condition on another field of the same record: it has one of the values. */
export type OneOf = readonly [field: string, ...values: string[]];

/** The parts of a request that parameters are written to. */
export interface Places {
  readonly query: [name: string, value: string | null][];
  readonly headers: Record<string, string>;
  readonly inPath: Map<string, string>;
}

/** Where a parameter is sent. */
export interface Place {
  put(places: Places, name: string, text: string): void;
  /** Reports texts that it does not allow. */
  check?(text: string, report: Report): void;
}

/** Returns the limit on nested lists, if a list is nested too deeply. */
export type DepthLimit = (path: readonly (string | number)[]) => string | undefined;

/** Returns why a field is required, if it is. */
export type Need = (known: Fields, get: (field: Field) => unknown) => string | undefined;

/** The facts about a field besides its name and type. */
export interface Facts {
  /** Its name in JavaScript, if that is not the wire name with its first letter in lower case. */
  readonly key?: string;
  /** Where it is sent, if not in a body. */
  readonly in?: Place;
  /** Whether the element of its record has no other content. */
  readonly isText?: boolean;
  readonly required?: boolean;
  readonly many?: boolean;
  readonly always?: boolean;
  /** The type of the names of a map. */
  readonly names?: Scalar;
  readonly map?: MapCodec;
  readonly comma?: boolean;
  /** Writes a record that is sent as one text. */
  readonly json?: WriteJson;
  /** Whether a text in a step is written as URL-safe Base64. */
  readonly base64url?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly fixed?: string;
  readonly flatten?: boolean;
  readonly secret?: boolean;
  readonly empty?: boolean;
  /** How deep lists of its name may nest. */
  readonly depth?: DepthLimit;
  /** When it is required, besides `required`. */
  readonly need?: Need;
  readonly verdict?: "suggestion" | "label" | "score" | "part" | "whole";
  readonly label?: string;
  readonly final?: OneOf;
  /**
   * Where the answer of a job lookup has the job, and the job its id, so that they can be passed in
   * place of the id.
   */
  readonly job?: JobKeys;
}

/** The members of an answer and of a job in it. */
export interface JobKeys {
  readonly item: string;
  readonly key: string;
}

/** The type of a field. */
export type Type = Scalar | RecordTable;

/** A field as generated code declares it. */
export type FieldRow = readonly [name: string, type: Type, facts?: Facts];

/** How to write a record as a step of a text. */
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
  /** Returns each invalid place, and what is required there. */
  readonly check: (
    graph: GraphTable,
    get: (name: string) => unknown,
  ) => readonly (readonly [place: string, wanted: string])[];
}

/** A type with fields. */
export interface RecordTable {
  readonly name: string;
  /** Its fields; created when they are first needed, since records may contain each other. */
  readonly fields: () => readonly FieldRow[];
  readonly anyOf?: readonly (readonly string[])[];
  readonly step?: StepTable;
  readonly graph?: GraphTable;
  /** Properties of an answer of this type besides its fields. */
  readonly prototype?: (record: RecordTable) => object;
}

/** A field, ready to use. */
export interface Field extends Facts {
  readonly name: string;
  readonly key: string;
  readonly record: RecordTable | undefined;
  readonly scalar: Scalar;
  /** Whether nothing happens if it is absent. */
  readonly isFree: boolean;
}

/** Takes the place of the scalar of a record. */
const NO_SCALAR: Scalar = {
  kind: { name: "string", write: () => new Misfit("must be an object"), parse: () => undefined },
};

/** A record, ready to use. */
export interface Fields {
  readonly all: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  readonly byKey: ReadonlyMap<string, Field>;
  readonly text: Field | undefined;
  readonly always: readonly Field[];
}

const COMPILED = new WeakMap<RecordTable, Fields>();

/** The fields of a record. */
export function fieldsOf(record: RecordTable): Fields {
  const known = COMPILED.get(record);
  if (known !== undefined) return known;
  const all = record.fields().map(([name, type, facts]): Field => {
    const isRecord = "fields" in type;
    const { required, fixed, need } = facts ?? {};
    return {
      ...facts,
      name,
      key: facts?.key ?? name.charAt(0).toLowerCase() + name.slice(1),
      record: isRecord ? type : undefined,
      scalar: isRecord ? NO_SCALAR : type,
      isFree: !(required || fixed !== undefined || need),
    };
  });
  const fields: Fields = {
    all,
    byName: new Map(all.map((field) => [field.name, field])),
    byKey: new Map(all.map((field) => [field.key, field])),
    text: all.find((field) => field.isText),
    always: all.filter((field) => field.always),
  };
  COMPILED.set(record, fields);
  return fields;
}

/** How to go through the pages of a list. */
export interface Paging {
  readonly token?: string;
  readonly next?: string;
  readonly page?: string;
  readonly total?: string;
  readonly items: string;
  readonly size?: readonly [parameter: string, most: number];
}

/** How to wait for a job. All names are wire names. */
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

/** How to find what a call created if its response was lost. All names are wire names. */
export interface Recovery {
  readonly mark: readonly string[];
  readonly operation: () => OperationTable;
  readonly match: readonly string[];
  readonly item: string;
  readonly by?: string;
  readonly since?: string;
  readonly carry?: readonly (readonly [parameter: string, field: string])[];
}

/** An operation: where its calls go, what they take and what they return. */
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
  /** The argument with the bytes to send. */
  readonly body?: (given: unknown) => Uint8Array<ArrayBuffer> | BodySource;
  /** Decodes a body that is neither XML nor JSON; undefined if it cannot. */
  readonly answer?: (body: Uint8Array, contentType: string | undefined) => object | undefined;
  /** How to write the body, if it is JSON. */
  readonly json?: JsonBody;
  /** Parses the response, unless it is XML. */
  readonly readJson?: (body: Uint8Array, limits: JsonLimits) => Document | undefined;
  readonly paging?: Paging;
  readonly waiting?: Waiting;
  readonly recovery?: Recovery;
  readonly actions?: readonly string[];
}
