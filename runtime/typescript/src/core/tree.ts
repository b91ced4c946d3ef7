/** Elements with any names, which the spec leaves open. */

import { isObject, setMember } from "./values.ts";
import type { Document, Element } from "./document.ts";
import { Misfit, type Kind, type Report } from "./table.ts";
import { escapeXml, hasNotXml } from "./text.ts";

/** Elements by name: an object, a text, or several of these. */
export interface Tree {
  readonly [name: string]: Tree | string | readonly (Tree | string)[];
}

const DEEPEST = 64;
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** Writes a tree as markup; reports what cannot be written. */
export function writeTree(given: object, report: Report, deep = 1): string {
  let markup = "";
  for (const [name, value] of Object.entries(given)) {
    if (deep > DEEPEST) {
      report("type", `must not be more than ${DEEPEST} levels deep`);
      break;
    }
    if (!NAME.test(name))
      report("type", "must have names of elements: letters, digits, _, . and -");
    if (value === null || value === undefined) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      let inside = "";
      if (isObject(each)) inside = writeTree(each, report, deep + 1);
      else if (typeof each !== "string") report("type", "must be made of texts and objects");
      else {
        if (hasNotXml(each)) report("xml-characters", "must be made of characters that XML allows");
        inside = escapeXml(each);
      }
      markup += `<${name}>${inside}</${name}>`;
    }
  }
  return markup;
}

/** Elements of any names. */
export function readTree(document: Document, element: Element): Tree {
  if (element.hasStrayText) document.report(element, "unexpected-content");
  const found = new Map<string, (Tree | string)[]>();
  for (const child of element.children ?? []) {
    const value = child.children === undefined ? child.text : readTree(document, child);
    const several = found.get(child.name);
    if (several === undefined) found.set(child.name, [value]);
    else several.push(value);
  }
  const tree: Record<string, unknown> = {};
  for (const [name, several] of found)
    setMember(tree, name, several.length > 1 ? several : several[0]);
  return tree as unknown as Tree;
}

/** Elements of any names. */
export const treeKind: Kind = {
  name: "tree",
  tree: { write: writeTree, read: readTree },
  write: () => new Misfit("must be an object of elements"),
  parse: (text) => text,
};
