/** Trees of elements, parsed from XML or JSON, with their anomalies. */

import { escapeXml, isBlank } from "./text.ts";

/** The body could not be parsed; the message says why. */
export class UnreadableError extends Error {}

/** An element, with the text before its first child, and the text after the element. */
export class Element {
  readonly name: string;
  /** The URI of its namespace. */
  readonly uri: string;
  /** Its name in JSON, if that is not a valid element name. */
  original: string | undefined;
  text = "";
  tail = "";
  children: Element[] | undefined;

  constructor(name: string, uri = "") {
    this.name = name;
    this.uri = uri;
  }

  add(child: Element): void {
    if (this.children === undefined) this.children = [child];
    else this.children.push(child);
  }

  /** Appends text. */
  addText(text: string): void {
    const last = this.children?.[this.children.length - 1];
    if (last === undefined) this.text += text;
    else last.tail += text;
  }

  /** Removes white space between elements. */
  close(): void {
    if (this.children === undefined) return;
    if (this.text !== "" && isBlank(this.text)) this.text = "";
    for (const child of this.children)
      if (child.tail !== "" && isBlank(child.tail)) child.tail = "";
  }

  /** Whether it contains text, alone or between elements. */
  get hasStrayText(): boolean {
    if (!isBlank(this.text)) return true;
    return this.children?.some((child) => child.tail !== "") ?? false;
  }

  /** Returns the element as XML. */
  write(): string {
    let inside = escapeXml(this.text);
    for (const child of this.children ?? []) inside += child.write() + escapeXml(child.tail);
    return inside === "" ? `<${this.name}/>` : `<${this.name}>${inside}</${this.name}>`;
  }
}

/** Something in a response that the spec does not expect. */
export interface Anomaly {
  /** Names of elements from the root, joined by dots. */
  readonly path: string;
  readonly kind:
    | "namespace"
    | "unknown-element"
    | "repeated-element"
    | "unexpected-content"
    | "undecodable-value"
    | "unknown-value"
    | "more";
  /** The text of the element, or its XML if it contains elements. */
  readonly text: string;
}

const LONGEST_PATHS = 1_000_000;

/** A tree with its anomalies, in the order in which they were found. */
export class Document {
  readonly root: Element;
  readonly #most: number;
  readonly #found: Anomaly[] = [];
  #more = 0;
  #paths = 0;
  #above: Map<Element, string> | undefined;

  /**
   * @param root The root. @param most How many anomalies to keep.
   */
  constructor(root: Element, most: number) {
    this.root = root;
    this.#most = most;
  }

  /** Records an anomaly of an element. */
  report(element: Element, kind: Anomaly["kind"], text?: string): void {
    if (this.#found.length === this.#most || this.#paths > LONGEST_PATHS) {
      this.#more++;
      return;
    }
    this.#above ??= this.#allPaths();
    const path = this.#above.get(element) ?? element.name;
    this.#paths += path.length;
    const shown = text ?? (element.children === undefined ? element.text : element.write());
    this.#found.push({ path, kind, text: shown });
  }

  /** The anomalies, and how many more there were. */
  get anomalies(): readonly Anomaly[] {
    if (this.#more === 0) return this.#found;
    return [...this.#found, { path: this.root.name, kind: "more", text: `${this.#more} more` }];
  }

  /** The path of every element; only needed if there are anomalies. */
  #allPaths(): Map<Element, string> {
    const paths = new Map([[this.root, this.root.name]]);
    const queue = [this.root];
    for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
      const above = paths.get(each) as string;
      const total = new Map<string, number>();
      for (const { name } of each.children ?? []) total.set(name, (total.get(name) ?? 0) + 1);
      const seen = new Map<string, number>();
      for (const child of each.children ?? []) {
        const number = seen.get(child.name) ?? 0;
        seen.set(child.name, number + 1);
        const index = (total.get(child.name) ?? 0) > 1 ? `[${number}]` : "";
        paths.set(child, `${above}.${child.name}${index}`);
        queue.push(child);
      }
    }
    return paths;
  }
}
