/** Graphs that are built node by node. */

import { ConfigurationError } from "./errors.ts";
import { ValidationError } from "./errors.ts";
import type { Field, Given, GraphTable, RecordTable } from "./table.ts";
import { fieldsOf } from "./table.ts";
import { Encoder } from "./writer.ts";

/** The state that all positions in a graph share. */
interface Drawing {
  readonly nodes: Record<string, unknown>;
  readonly edges: Map<string, string[]>;
}

/** A position in a graph, after one or several of its nodes. */
export abstract class Plan {
  readonly #record: RecordTable;
  readonly #drawing: Drawing;
  /** The names of the nodes before this position. */
  readonly names: readonly string[];

  protected constructor(record: RecordTable, places?: Plan | Place) {
    this.#record = record;
    this.#drawing =
      places instanceof Plan
        ? places.#drawing
        : (places?.drawing ?? { nodes: {}, edges: new Map() });
    this.names = places?.names ?? [];
  }

  /** The name of the node before this position; the last one if there are several. */
  get name(): string {
    return this.names.at(-1) ?? "";
  }

  protected joined(others: readonly Plan[]): Plan {
    if (others.some((other) => other.#drawing !== this.#drawing)) {
      throw new ConfigurationError("the positions belong to different graphs");
    }
    const names = new Set([this, ...others].flatMap((each) => each.names));
    return { drawing: this.#drawing, names: [...names] } as unknown as Plan;
  }

  /** Adds a node, and returns the position after it. */
  protected following(
    kind: string,
    holder: string | undefined,
    given: object,
    name?: string,
  ): Plan {
    const graph = this.#record.graph as GraphTable;
    const { nodes, edges } = this.#drawing;
    const node = this.#node(graph, kind, holder, given as Given);
    let called = name;
    if (kind === graph.start) called = graph.start;
    for (let number = 1; called === undefined; number++) {
      const next = `${kind}_${number}`;
      if (!Object.hasOwn(nodes, next)) called = next;
    }
    if (Object.hasOwn(nodes, called)) {
      throw new ConfigurationError(`a node named ${called} already exists`);
    }
    nodes[called] = node;
    for (const each of this.names) {
      const leads = edges.get(each);
      if (leads === undefined) edges.set(each, [called]);
      else leads.push(called);
    }
    return { drawing: this.#drawing, names: [called] } as unknown as Plan;
  }

  #node(graph: GraphTable, kind: string, holder: string | undefined, given: Given): object {
    const nodes = fieldsOf(this.#record).byName.get(graph.nodes) as Field;
    const fields = fieldsOf(nodes.record as RecordTable);
    const node: Record<string, unknown> = { [(fields.byName.get(graph.kind) as Field).key]: kind };
    const field = holder === undefined ? undefined : fields.byName.get(holder);
    if (field?.record !== undefined) {
      const args = nest(field.record, given);
      const encoder = new Encoder({ wire: false });
      encoder.path.push(field.name);
      encoder.record(field.record, args);
      const problems = encoder.problems.that(true);
      if (problems.length > 0) throw new ValidationError(problems, kind);
      node[field.key] = args;
    }
    return node;
  }

  /** Returns the whole graph. Nodes that nothing follows lead to the end. */
  protected whole(): object {
    const graph = this.#record.graph as GraphTable;
    const fields = fieldsOf(this.#record);
    const edges: Record<string, string[]> = {};
    for (const name of Object.keys(this.#drawing.nodes)) {
      edges[name] = [...(this.#drawing.edges.get(name) ?? [graph.end])];
    }
    return {
      [(fields.byName.get(graph.edges) as Field).key]: edges,
      [(fields.byName.get(graph.nodes) as Field).key]: { ...this.#drawing.nodes },
    };
  }
}

interface Place {
  readonly drawing: Drawing;
  readonly names: readonly string[];
}

/** Moves arguments into the flattened records of a record. */
function nest(record: RecordTable, given: Given): Given {
  const left = new Map(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  );
  const made: Record<string, unknown> = {};
  for (const field of fieldsOf(record).all) {
    if (left.has(field.key)) {
      made[field.key] = left.get(field.key);
      left.delete(field.key);
    }
  }
  for (const [name, value] of left) made[name] = value;
  return made;
}
