/** A tree of elements, whichever form it came in, and what was odd about it. */

import { escapeXml, isBlank } from "./text.ts";

/** The body is no document; the message says why. */
export class UnreadableError extends Error {}

/** An element, with its text before the first element in it, and the text behind it. */
export class Element {
  readonly name: string;
  /** The address of its namespace. */
  readonly uri: string;
  /** Its name in JSON, where no element can have that. */
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

  /** Adds a text behind what is there already. */
  addText(text: string): void {
    const last = this.children?.[this.children.length - 1];
    if (last === undefined) this.text += text;
    else last.tail += text;
  }

  /** Forgets white space beside elements. */
  close(): void {
    if (this.children === undefined) return;
    if (this.text !== "" && isBlank(this.text)) this.text = "";
    for (const child of this.children)
      if (child.tail !== "" && isBlank(child.tail)) child.tail = "";
  }

  /** Whether there is a text beside its elements, or in place of them. */
  get hasStrayText(): boolean {
    if (!isBlank(this.text)) return true;
    return this.children?.some((child) => child.tail !== "") ?? false;
  }

  /** The element as XML. */
  write(): string {
    let inside = escapeXml(this.text);
    for (const child of this.children ?? []) inside += child.write() + escapeXml(child.tail);
    return inside === "" ? `<${this.name}/>` : `<${this.name}>${inside}</${this.name}>`;
  }
}

/** Something in an answer that the spec does not know. */
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
  /** The text of the element, or its XML if there are elements in it. */
  readonly text: string;
}

const LONGEST_PATHS = 1_000_000;

/** A tree with its oddities, in the order in which they were found. */
export class Document {
  readonly root: Element;
  readonly #most: number;
  readonly #found: Anomaly[] = [];
  #more = 0;
  #paths = 0;
  #above: Map<Element, string> | undefined;

  /**
   * @param root The root.
   * @param most How many oddities are kept.
   */
  constructor(root: Element, most: number) {
    this.root = root;
    this.#most = most;
  }

  /** Notes that an element is odd. */
  report(element: Element, kind: Anomaly["kind"], text?: string): void {
    if (this.#found.length === this.#most || this.#paths > LONGEST_PATHS) {
      this.#more++;
      return;
    }
    this.#above ??= this.#allPaths();
    const path = this.#above.get(element) ?? element.name;
    this.#paths += path.length;
    const said = text ?? (element.children === undefined ? element.text : element.write());
    this.#found.push({ path, kind, text: said });
  }

  /** What was odd, and how much more was. */
  get anomalies(): readonly Anomaly[] {
    if (this.#more === 0) return this.#found;
    return [...this.#found, { path: this.root.name, kind: "more", text: `${this.#more} more` }];
  }

  /** The path of every element; only an odd document needs them. */
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
