"""Relations between the fields of a type, such as a field that is required with another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .problems import Problems, is_list, is_set, join
from .table import Field, Graph, Table, WireRecord, names_of

_GRAPH = "graph"

Get = Callable[[str], Any]
"""Returns the value of a field by its Python name, or None."""


class Relations:
    """The relations between the fields of one type.

    Attributes:
        any_of: Sets of fields. A request must have at least one field of each set.
        are_there: Whether there are any relations to check.
    """

    __slots__ = ("_conditional", "_graph", "_table", "any_of", "are_there")

    def __init__(self, table: Table) -> None:
        self._table = table
        self.any_of = [tuple(table.by_wire[wire] for wire in wires) for wires in table.any_of]
        self._conditional = [e for e in table.fields if e.required_when or e.required_unless]
        self._graph = table.model._graph
        self.are_there = bool(self.any_of or self._conditional or self._graph)

    def check(self, get: Get, path: str, problems: Problems, whole: WireRecord | None) -> None:
        """Records broken relations; if `whole` is None, the fields are arguments of a call."""
        flat = whole is None
        for fields in self.any_of:
            # The quick check comes first, since nearly every value is a string.
            if not any(get(each.name) for each in fields) and not any(
                _is_set(each, get, flat) for each in fields
            ):
                wanted = ", ".join(each.wire for each in fields)
                problems.add(path, "", "any-of", whole, f"must have at least one of {wanted}")
        for each in self._conditional:
            if not _is_set(each, get, flat):
                _check_condition(self._table, each, get, path, problems)
        if self._graph is not None:
            edges, nodes = (
                get(self._table.by_wire[wire].name)
                for wire in (self._graph.edges, self._graph.nodes)
            )
            check_graph(self._graph, edges, nodes, path, problems)


def is_there(value: Any) -> bool:
    """Whether a value is written as an element."""
    return bool(value) or (value is not None and not is_list(value))


def _is_set(each: Field, get: Get, flat: bool) -> bool:
    """Whether a field is set; for a flattened field, whether any of its fields is."""
    value = get(each.name)
    if each.names is not None:
        return bool(value)
    if value is None and flat and each.flatten:
        return any(is_there(get(name)) for name in names_of(each.record))
    return is_set(value)


def _check_condition(table: Table, each: Field, get: Get, path: str, problems: Problems) -> None:
    """Records a missing field that is required by the values of other fields."""

    def given(wire: str) -> object:
        sibling = table.by_wire[wire]
        return get(sibling.name) if sibling.fixed is None else sibling.fixed

    words = ""
    if each.required_when and all(given(wire) == wanted for wire, wanted in each.required_when):
        words = " and ".join(f"{wire} is {wanted}" for wire, wanted in each.required_when)
    elif each.required_unless and given(each.required_unless[0]) not in each.required_unless[1]:
        sibling, allowed = each.required_unless
        words = f"{sibling} is not {' or '.join(allowed)}"
    if words:
        problems.add(path, each.wire, "required-when", None, f"must be given when {words}")


def check_graph(graph: Graph, edges: Any, nodes: Any, path: str, problems: Problems) -> None:
    """Records everything that prevents nodes and edges from forming a valid graph.

    Args:
        graph: The names of the graph's fields, and of its first and last nodes.
        edges: The successors of each node.
        nodes: The nodes by name.
        path: The path of the record that contains both.
        problems: Collects the problems.
    """
    if not (edges and nodes and isinstance(edges, Mapping) and isinstance(nodes, Mapping)):
        return
    following = {str(name): _names(value) for name, value in edges.items()}
    here, known = join(path, graph.edges), join(path, graph.nodes)
    for name, others in following.items():
        if name not in nodes:
            wanted = f"must be the name of a node in {graph.nodes}"
            problems.add(here, name, _GRAPH, name, wanted)
        for index, other in enumerate(others):
            if other != graph.end and other not in nodes:
                wanted = f"must be the name of a node in {graph.nodes}, or {graph.end}"
                problems.add(here, f"{name}[{index}]", _GRAPH, other, wanted)
    if graph.start not in nodes:
        wanted = f"must be given: each graph begins with {graph.start}"
        problems.add(known, graph.start, _GRAPH, None, wanted)
        return
    reached = _reached(following, [graph.start])
    for name in nodes:
        if name != graph.start and name not in reached:
            wanted = f"must be reached from {graph.start}; no node in {graph.edges} leads to it"
            problems.add(known, name, _GRAPH, name, wanted)
    for name in _circular(following):
        if name not in nodes:
            continue  # already reported
        wanted = "must not lead back to itself"
        problems.add(here, name, _GRAPH, following[name], wanted)


def _names(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(each) for each in value] if is_list(value) else []


def _reached(following: Mapping[str, list[str]], names: Iterable[str]) -> set[str]:
    """Returns all nodes that can be reached from these."""
    found: set[str] = set()
    queue = list(names)
    while queue:
        for other in following.get(queue.pop(), ()):
            if other not in found:
                found.add(other)
                queue.append(other)
    return found


def _circular(following: Mapping[str, list[str]]) -> list[str]:
    """Returns the nodes that are part of a cycle."""
    # Repeatedly removing nodes without successors leaves only cycles and the nodes that reach them.
    leading: dict[str, set[str]] = {}
    for name, others in following.items():
        for other in others:
            leading.setdefault(other, set()).add(name)
    left = {name: len(set(others)) for name, others in following.items()}
    queue = [name for name in {*left, *leading} if not left.get(name)]
    while queue:
        for name in leading.get(queue.pop(), ()):
            left[name] -= 1
            if not left[name]:
                queue.append(name)
    return [name for name, count in left.items() if count and name in _reached(following, [name])]
