"""Graphs that are written node by node, such as what a workflow does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .mapping import Filler
from .problems import Problems
from .table import Field, Graph, WireRecord, argument_of, table_of
from .writer import write


class Plan:
    """A place in a graph, behind one of its nodes or several.

    Each call adds a node that follows here, and returns the place behind it; two calls at one place
    make two branches. All places of a graph share it. A node is called after its kind, with a
    number, unless `node_name` names it.

    Attributes:
        names: The names of the nodes that this place is behind.
    """

    __slots__ = ("_edges", "_nodes", "names")

    _of: ClassVar[type[WireRecord]]
    """The type of the graph."""

    def __init__(
        self, nodes: dict[str, Any], edges: dict[str, list[str]], names: tuple[str, ...]
    ) -> None:
        self._nodes = nodes
        self._edges = edges
        self.names = names

    @property
    def name(self) -> str:
        """The name of the node that this place is behind; of several, the last one."""
        return self.names[-1]

    def beside(self, *others: Self) -> Self:
        """Returns the place behind this node and others, so that the next node follows all of them.

        Raises:
            ValueError: One of them is of another graph.
        """
        if any(each._nodes is not self._nodes for each in others):
            raise ValueError("the places are of different graphs")
        names = dict.fromkeys([*self.names, *(name for each in others for name in each.names)])
        return type(self)(self._nodes, self._edges, tuple(names))

    @classmethod
    def _begin(cls, method: str, holder: str | None, given: Mapping[str, Any]) -> Self:
        """A new graph, with the node that it starts with."""
        graph = cls._facts()
        nodes = {graph.start: cls._node(method, graph.start, holder, given)}
        return cls(nodes, {}, (graph.start,))

    def _add(
        self,
        method: str,
        kind: str,
        holder: str | None,
        given: Mapping[str, Any],
        node_name: str | None,
    ) -> Self:
        """The place behind a new node.

        Raises:
            ValidationError: An argument breaks a limit.
            ValueError: There is a node of this name.
        """
        node = self._node(method, kind, holder, given)
        if node_name is None:
            number = 1
            while f"{kind}_{number}" in self._nodes:
                number += 1
            node_name = f"{kind}_{number}"
        if node_name in self._nodes:
            raise ValueError(f"there is a node {node_name!r} already")
        self._nodes[node_name] = node
        for name in self.names:
            self._edges.setdefault(name, []).append(node_name)
        return type(self)(self._nodes, self._edges, (node_name,))

    @classmethod
    def _node(cls, method: str, kind: str, holder: str | None, given: Mapping[str, Any]) -> Any:
        graph, field = cls._facts(), cls._fields()[1]
        table = table_of(field.record)
        field_of_kind = table.by_wire[graph.kind]
        word = field_of_kind.scalar.convert(kind) if field_of_kind.scalar else kind
        values: dict[str, Any] = {field_of_kind.name: word}
        held = {name: value for name, value in given.items() if value is not None}
        if holder is not None:
            record = table.by_wire[holder].record
            problems = Problems()
            made = Filler(problems, names="python").record(record, held, "")
            if made is not None:
                write(made, holder, "", problems)
            problems.raise_if_any(
                f"{cls.__name__}.{method}", argument_at=lambda path: argument_of(record, path, held)
            )
            values[table.by_wire[holder].name] = made
        node: Any = field.record
        return node(**values)

    @classmethod
    def _facts(cls) -> Graph:
        graph = cls._of._graph
        assert graph is not None, cls._of  # noqa: S101 - the generator sees to it
        return graph

    @classmethod
    def _fields(cls) -> tuple[Field, Field]:
        """The fields of the graph with its edges and its nodes."""
        graph = cls._facts()
        fields = table_of(cls._of).by_wire
        return fields[graph.edges], fields[graph.nodes]

    def _whole(self) -> Any:
        """The whole graph; what nothing follows leads to the end."""
        graph, (edges, nodes) = self._facts(), self._fields()
        following = {name: list(self._edges.get(name, [graph.end])) for name in self._nodes}
        whole: Any = self._of
        return whole(**{edges.name: following, nodes.name: dict(self._nodes)})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} behind {', '.join(self.names)}>"
