"""Checks of types that are graphs."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Model
from ..representation.types import Graph, Kind, Record


def check_graphs(model: Model) -> None:
    """Checks every graph.

    Raises:
        SpecError: A graph names unsuitable fields.
    """
    for record in model.records.values():
        if record.graph is not None:
            _check_graph(model, record, record.graph)


def _check_graph(model: Model, record: Record, graph: Graph) -> None:
    fields = {field.name: field for field in record.fields}
    edges, nodes = fields.get(graph.edges), fields.get(graph.nodes)
    if (
        edges is None
        or not edges.names
        or not edges.comma
        or model.kind_of(edges) is not Kind.STRING
    ):
        raise SpecError(
            *record.source,
            f"the edges {graph.edges} of {record.name} are not a map of lists of names",
            'name a field with b:map, b:names and b:list="comma"',
        )
    node = model.records.get(nodes.type) if nodes and nodes.names else None
    if node is None:
        raise SpecError(
            *record.source,
            f"the nodes {graph.nodes} of {record.name} are not a map of records",
            "name a field whose b:map is a type with fields",
        )
    kind = next((field for field in node.fields if field.name == graph.kind), None)
    scalar = model.scalars.get(kind.type) if kind and not kind.many else None
    if scalar is None or graph.start not in [value.value for value in scalar.values]:
        raise SpecError(
            *record.source,
            f"{graph.kind} of {node.name} has no value {graph.start}",
            "name the field with the kind of a node; one of its values must be the start",
        )
    for value in scalar.values:
        held = model.holders(node, graph, value.value)
        if len(held) > 1:
            raise SpecError(
                *node.source,
                f"{held[0].name} and {held[1].name} of {node.name} both apply to {value.value}",
                "limit one of them with b:when, or flatten only one",
            )
