"""Builders for values that are written step by step: texts of steps, and graphs of nodes."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .mapping import Filler
from .problems import Problems
from .scalars import Marker, Say
from .table import Field, Graph, Step, WireRecord, argument_of, table_of
from .texts import Text
from .writer import report_missing, write, write_item, writer_of

_PLACE = re.compile(r"\{(\w+)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


class Steps:
    """An immutable text that is built of steps; each method returns a new text with another step.

    Consecutive steps of one kind share a part, such as
    ``imageMogr2/thumbnail/200x/format/webp``; a step that is repeated starts a new part. Parts are
    joined by ``|``, and so are two texts by the operator ``|``. Any text can be used, so steps
    without a method can still be written.

    Args:
        text: The text to start with.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text = text

    def _with(self, name: str, model: type[WireRecord], given: Mapping[str, Any]) -> Self:
        """Returns the text with another step at its end.

        Raises:
            ValidationError: An argument breaks a limit, or the arguments cannot be combined.
        """
        problems = Problems()
        step = model._step
        assert step is not None, model  # noqa: S101 - the generator ensures it
        texts = _texts(model, given, problems)
        written = None if problems.items else _written(step, texts)
        if written is None and not problems.items:
            problems.add("", "", "form", None, _wanted(step, model, texts))
        problems.raise_if_any(
            f"{type(self).__name__}.{name}",
            argument_at=lambda path: argument_of(model, path, given),
        )
        return type(self)(_joined(self._text, step.within, written or ""))

    def __or__(self, other: str | Steps) -> Self:
        return type(self)("|".join(filter(None, (self._text, str(other)))))

    def __ror__(self, other: str) -> Self:
        return type(self)(other) | self

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Steps) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)


class StepsText(Text):
    """A text that may be given as `Steps`."""

    __slots__ = ()

    def convert(self, value: Any) -> str:
        return super().convert(_plain(value))

    def text(self, value: Any) -> str:
        return str(value)

    def marker(self) -> Marker:
        mark = super().marker()
        return lambda value: mark(_plain(value))

    def examine(self, value: object, say: Say) -> None:
        super().examine(_plain(value), say)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Steps) else value


def _texts(model: type[WireRecord], given: Mapping[str, Any], problems: Problems) -> dict[str, str]:
    """Returns the texts of the given fields, by wire name."""
    texts = {}
    for each in table_of(model).fields:
        value = given.get(each.name)
        if value is not None:
            write_item(each, value, each.wire, "", problems)
            if not problems.items:
                texts[each.wire] = _text(each, value)
        elif each.required:
            report_missing(problems, "", each)
    writer_of(model).relations.check(given.get, "", problems, None)
    return texts


def _text(each: Field, value: Any) -> str:
    text = each.scalar.text(value) if each.scalar is not None else ""
    if each.base64url:
        return urlsafe_b64encode(text.encode()).decode().rstrip("=")
    return text


def _written(step: Step, texts: Mapping[str, str]) -> str | None:
    """Returns the step in the first form that fits, or None."""
    for template, condition in step.forms:
        if condition is not None and texts.get(condition[0]) != condition[1]:
            continue
        needed = {*_PLACE.findall(_OPTIONAL.sub("", template))}
        places = {*_PLACE.findall(template), *(condition[:1] if condition else ())}
        if needed <= texts.keys() <= places:
            shown = _OPTIONAL.sub(lambda found: _if_given(found[1], texts), template)
            return _PLACE.sub(lambda found: texts[found[1]], shown)
    return None


def _if_given(piece: str, texts: Mapping[str, str]) -> str:
    return piece if all(name in texts for name in _PLACE.findall(piece)) else ""


def _joined(text: str, within: str | None, written: str) -> str:
    if within is None:
        return "|".join(filter(None, (text, written)))
    begins, *others = text.rpartition("|")[2].split("/")
    name = written.partition("/")[0]
    if begins == within and name not in others:
        return f"{text}/{written}"
    return "|".join(filter(None, (text, f"{within}/{written}")))


def _wanted(step: Step, model: type[WireRecord], texts: Mapping[str, str]) -> str:
    names = {wire: each.name for wire, each in table_of(model).by_wire.items()}
    forms = []
    for template, condition in step.forms:
        needed = [names[wire] for wire in _PLACE.findall(_OPTIONAL.sub("", template))]
        needed += [f"{names[condition[0]]}={condition[1]!r}"] if condition else []
        forms.append(", ".join(needed))
    given = ", ".join(names[wire] for wire in texts) or "nothing"
    return f"takes one of: {'; '.join(dict.fromkeys(filter(None, forms)))} (got {given})"


class Plan:
    """A position in a graph, after one or several of its nodes.

    Each call adds a node at this position, and returns the position after it; two calls at the same
    position create two branches. All positions share one graph. A node is named after its kind,
    with a number, unless `node_name` is given.

    Attributes:
        names: The names of the nodes before this position.
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
        """The name of the node before this position; if there are several, of the last one."""
        return self.names[-1]

    def beside(self, *others: Self) -> Self:
        """Returns a position after these nodes and others, so that the next node follows them all.

        Raises:
            ValueError: A position belongs to another graph.
        """
        if any(each._nodes is not self._nodes for each in others):
            raise ValueError("the positions belong to different graphs")
        names = dict.fromkeys([*self.names, *(name for each in others for name in each.names)])
        return type(self)(self._nodes, self._edges, tuple(names))

    @classmethod
    def _begin(cls, method: str, holder: str | None, given: Mapping[str, Any]) -> Self:
        """Creates a graph with its first node."""
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
        """Adds a node, and returns the position after it.

        Raises:
            ValidationError: An argument breaks a limit.
            ValueError: There is already a node with this name.
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
        assert graph is not None, cls._of  # noqa: S101 - the generator ensures it
        return graph

    @classmethod
    def _fields(cls) -> tuple[Field, Field]:
        """Returns the fields of the graph for its edges and its nodes."""
        graph = cls._facts()
        fields = table_of(cls._of).by_wire
        return fields[graph.edges], fields[graph.nodes]

    def _whole(self) -> Any:
        """Returns the whole graph; nodes without a successor lead to its end."""
        graph, (edges, nodes) = self._facts(), self._fields()
        following = {name: list(self._edges.get(name, [graph.end])) for name in self._nodes}
        whole: Any = self._of
        return whole(**{edges.name: following, nodes.name: dict(self._nodes)})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} behind {', '.join(self.names)}>"
