/** Writes records as texts, and reports the problems of their fields. */

import { Problems } from "./problems.ts";
import { areEqual, checkLimits, count, isWord } from "./scalars.ts";
import type { Field, Fields, Given, RecordTable, Scalar, Writer } from "./table.ts";
import { fieldsOf, Misfit } from "./table.ts";
import { escapeXml, hasNotXml } from "./text.ts";
import { isEmpty, isGivenIn, isMadeAnyway, isObject } from "./values.ts";

/** How the fields are named. */
export interface Spelling {
  /** Whether fields have wire names, nested in records, instead of JavaScript names. */
  readonly wire: boolean;
}

/** Called with each text of a record, and its field. */
export type Take = (field: Field, text: string, isMarkup: boolean) => void;

/** Encodes the records of a request, and collects problems. */
export class Encoder implements Writer {
  readonly problems = new Problems();
  readonly path: (string | number)[] = [];
  readonly #wire: boolean;
  /** The current value, as problems may show it. */
  #shown: unknown;

  constructor({ wire }: Spelling) {
    this.#wire = wire;
  }

  note(rule: string, wanted: string, value?: unknown): void {
    let path = "";
    for (const step of this.path) {
      if (typeof step === "number") path += `[${step}]`;
      else if (step !== "") path += path === "" ? step : `.${step}`;
    }
    this.problems.add(path, rule, wanted, value);
  }

  /** Reports a problem of the current value. */
  readonly #report = (rule: string, wanted: string): void => this.note(rule, wanted, this.#shown);

  valueOf(given: Given, field: Field, isFlat = false): unknown {
    if (isFlat && field.flatten && field.record !== undefined && !this.#wire) {
      return isGivenIn(field.record, given) ? given : undefined;
    }
    const name = this.#wire ? field.name : field.key;
    const value = given[name];
    return value === null || !Object.hasOwn(given, name) ? undefined : value;
  }

  /**
   * Returns the content of a record's element.
   *
   * @param isFlat Whether the fields of its flattened records are among its own.
   */
  record(record: RecordTable, given: Given, isFlat = false): string {
    let markup = "";
    const take: Take = ({ name }, text, isMarkup) => {
      markup += `<${name}>${isMarkup ? text : escapeXml(text)}</${name}>`;
    };
    this.fields(record, given, take, isFlat);
    return markup;
  }

  /** Calls back with each text of the fields of a record. */
  fields(record: RecordTable, given: Given, take: Take, isFlat = false): void {
    const known = fieldsOf(record);
    if (!isFlat) this.#checkNames(record, known, given);
    if (record.anyOf !== undefined) this.#checkSets(record.anyOf, known, given, isFlat);
    const { graph } = record;
    if (graph !== undefined) {
      const get = (name: string): unknown => this.valueOf(given, known.byName.get(name) as Field);
      for (const [place, wanted] of graph.check(graph, get)) this.#at(place, "graph", wanted);
    }
    for (const field of known.all) {
      const value = this.valueOf(given, field, isFlat);
      if (value === undefined && field.isFree) continue;
      this.path.push(field.name);
      this.#field(field, value, known, given, take, isFlat);
      this.path.pop();
    }
  }

  /** Reports a problem at a nested path. */
  #at(place: string, rule: string, wanted: string): void {
    this.path.push(place);
    this.note(rule, wanted);
    this.path.pop();
  }

  #checkNames(record: RecordTable, known: Fields, given: Given): void {
    const names = this.#wire ? known.byName : known.byKey;
    for (const name of Object.keys(given)) {
      if (!names.has(name) && given[name] !== undefined)
        this.#at(name, "unknown-field", `is no field of ${record.name}`);
    }
  }

  #checkSets(
    sets: readonly (readonly string[])[],
    known: Fields,
    given: Given,
    isFlat: boolean,
  ): void {
    for (const names of sets) {
      if (
        names.every((name) => isEmpty(this.valueOf(given, known.byName.get(name) as Field, isFlat)))
      )
        this.note("any-of", `must have at least one of ${names.join(", ")}`);
    }
  }

  #field(
    field: Field,
    value: unknown,
    known: Fields,
    given: Given,
    take: Take,
    isFlat: boolean,
  ): void {
    const { fixed, map, record, scalar } = field;
    this.#shown = field.secret ? undefined : value;
    if (fixed !== undefined) {
      if (value !== undefined && !this.#isFixed(scalar, fixed, value))
        this.#report("fixed", `must be ${fixed}`);
      take(field, fixed, false);
      return;
    }
    if (
      field.need !== undefined &&
      (isEmpty(value) || (map && isObject(value) && Object.keys(value).length === 0))
    ) {
      const why = field.need(known, (other) => this.valueOf(given, other));
      if (why !== undefined) this.note("required-when", why);
    }
    if (map !== undefined) {
      const content = value === undefined ? "" : map.write(this, field, value);
      if (content !== "") take(field, content, true);
      else if (field.required) this.note("required", "is required");
    } else if (value === undefined) {
      if (isFlat && isMadeAnyway(field)) take(field, this.record(record as RecordTable, {}), true);
      else if (field.required) this.note("required", "is required");
    } else if (field.many) this.#list(field, value, take);
    else if (value === given) take(field, this.record(record as RecordTable, given, true), true);
    else take(field, this.text(field, value), isMarkup(field));
  }

  #list(field: Field, value: unknown, take: Take): void {
    let list = value;
    if (typeof value === "string" && field.record === undefined)
      list = value === "" ? [] : value.split(",");
    if (!Array.isArray(list)) {
      this.#report("type", "must be a list");
      return;
    }
    const { minItems = 0, maxItems, depth } = field;
    const { length } = list;
    if (length === 0) {
      if (field.required) this.note("required", "is required");
      return;
    }
    if (length < minItems) this.note("min-items", `must have at least ${count(minItems, "item")}`);
    if (maxItems !== undefined && length > maxItems)
      this.note("max-items", `must have at most ${count(maxItems, "item")}`);
    const tooDeep = depth?.(this.path);
    if (tooDeep !== undefined) {
      this.note("max-depth", tooDeep);
      return;
    }
    const texts = list.map((item: unknown, index) => {
      this.path.push(index);
      const text = this.text(field, item);
      this.path.pop();
      return text;
    });
    if (field.comma) take(field, texts.join(","), false);
    else for (const text of texts) take(field, text, isMarkup(field));
  }

  #isFixed(scalar: Scalar, fixed: string, value: unknown): boolean {
    const written = scalar.kind.write(value);
    const wanted = scalar.kind.write(fixed);
    return (
      !(written instanceof Misfit) &&
      areEqual(scalar, written, wanted instanceof Misfit ? fixed : wanted)
    );
  }

  text(field: Field, value: unknown): string {
    const { record, scalar } = field;
    const { kind } = scalar;
    if (value === "" && field.empty) return "";
    if (record !== undefined && isObject(value)) return this.record(record, value);
    this.#shown = field.secret ? undefined : value;
    if (kind.tree !== undefined && isObject(value)) return kind.tree.write(value, this.#report);
    const word = isWord(scalar, value);
    const written = word ? (value as string) : kind.write(value);
    if (written instanceof Misfit) {
      this.#report(written.rule, written.wanted);
      return "";
    }
    if (!isWord(scalar, written)) checkLimits(scalar, written, this.#report);
    if (kind.isText) this.#checkWay(field, written);
    return written;
  }

  /** Reports characters that the place of a text does not allow. */
  #checkWay(field: Field, text: string): void {
    const report = this.#report;
    if (hasNotXml(text)) report("xml-characters", "must be made of characters that XML allows");
    if (field.comma && text.includes(",")) report("list-item", "must not contain a comma");
    field.in?.check?.(text, report);
  }
}

function isMarkup({ record, scalar }: Field): boolean {
  return record !== undefined || scalar.kind.tree !== undefined;
}
