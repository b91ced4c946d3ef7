/** Checks that nodes and edges form a valid graph. */

import { entriesOf, isObject } from "./values.ts";
import type { GraphTable } from "./table.ts";

/** Returns each invalid place, below the record, and what is required there. */
export function checkGraph(
  graph: GraphTable,
  get: (name: string) => unknown,
): [place: string, wanted: string][] {
  const [edges, nodes] = [get(graph.edges), get(graph.nodes)];
  if (!isObject(edges) || !isObject(nodes)) return [];
  if (Object.keys(edges).length === 0 || Object.keys(nodes).length === 0) return [];
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of entriesOf(edges)) {
    const list = typeof value === "string" ? value.split(",") : value;
    if (Array.isArray(list)) lists.set(name, list);
  }
  const reached = (from: string): Set<unknown> => {
    const found = new Set<unknown>();
    const queue = [from];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      for (const next of lists.get(name) ?? []) {
        if (typeof next === "string" && !found.has(next)) {
          found.add(next);
          queue.push(next);
        }
      }
    }
    return found;
  };
  const places: [string, string][] = [];
  const join = (name: string): string => (name === "" ? "" : `.${name}`);
  for (const [name, others] of lists) {
    const here = graph.edges + join(name);
    if (!Object.hasOwn(nodes, name)) places.push([here, `must begin at a node of ${graph.nodes}`]);
    else if (reached(name).has(name)) places.push([here, "must not lead back to itself"]);
    others.forEach((other, index) => {
      const isNode =
        typeof other === "string" && (other === graph.end || Object.hasOwn(nodes, other));
      if (!isNode)
        places.push([`${here}[${index}]`, `must be a node of ${graph.nodes}, or ${graph.end}`]);
    });
  }
  if (!Object.hasOwn(nodes, graph.start)) {
    places.push([`${graph.nodes}.${graph.start}`, "is required, since the graph begins there"]);
    return places;
  }
  const led = reached(graph.start);
  for (const name of Object.keys(nodes)) {
    if (name !== graph.start && !led.has(name)) {
      places.push([graph.nodes + join(name), `must be reached from ${graph.start}`]);
    }
  }
  return places;
}
