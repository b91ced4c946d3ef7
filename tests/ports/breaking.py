"""Breaks the limits of a request: one case for each rule of each field, from the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..vectors import changed
from . import wire
from .interpreter import RECORDS, SCALARS, fields_of, is_always_sent, is_needed

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A request that breaks one rule.

    Attributes:
        path: Where they break it: wire names, and indices in lists.
        rule: The rule.
        change: The change to the valid request, in the form of the vectors.
        valid: The fields of the valid request.
        limit: The type and the field that have the rule. Several operations may use the type.
    """

    path: Path
    rule: str
    change: dict[str, Any]
    valid: dict[str, Any]
    limit: tuple[str, str]

    @property
    def fields(self) -> dict[str, Any]:
        """The changed fields, copied on each access."""
        return changed(self.valid, **self.change)


def broken(facts: dict[str, Any], fields: dict[str, Any]) -> Iterator[Broken]:
    """Returns every way to break a valid request that has a value for each field.

    Args:
        facts: The operation in the model.
        fields: The request, in wire names.
    """
    for record in (facts.get("params"), facts.get("request")):
        if record:
            own = {name: value for name, value in fields.items() if name in fields_of(record)}
            for path, rule, value, limit in _in_record(record, own, ()):
                yield _broken(fields, path, rule, value, limit)
    nowhere = (facts["file"], "NoSuchField")
    yield _broken(fields, ("NoSuchField",), "unknown-field", "1", nowhere)


_GONE = object()


def _broken(
    fields: dict[str, Any], path: Path, rule: str, value: Any, limit: tuple[str, str]
) -> Broken:
    change = {"at": "".join(f"/{step}" for step in path)}
    change |= {} if value is _GONE else {"to": value}
    return Broken(path, rule, change, fields, limit)


def _in_record(
    record: str, given: dict[str, Any], above: Path
) -> Iterator[tuple[Path, str, Any, tuple[str, str]]]:
    for name, field in fields_of(record).items():
        here, value, limit = (*above, name), given.get(name), (record, name)
        if value is None or "fixed" in field:
            continue
        if field["required"] and not (above == () and is_always_sent(field)):
            yield here, "required", _GONE, limit
        elif is_needed(field, given, fields_of(record)):
            yield here, "required-when", _GONE, limit
        inside: Path
        first: Any
        if "names" in field:
            name, first = next(iter(value.items()))
            yield from ((*each, limit) for each in _in_names(field, value, here))
            inside = (*here, name)
            if "list" in field:
                items = first.split(",") if isinstance(first, str) else first
                first = items[0]
        elif field["many"]:
            items = value.split(",") if isinstance(value, str) else value
            yield from ((*each, limit) for each in _in_list(field, items, here))
            inside, first = (*here, 0), items[0]  # the rest is tried with the first item
        else:
            inside, first = here, value
        if field["type"] in RECORDS:
            yield from _in_record(field["type"], first, inside)
        elif field["type"] != "tree":
            scalar = SCALARS.get(field["type"], {"kind": field["type"]})
            for rule, text in _in_text(scalar, first):
                if not text and "empty" in field:
                    continue
                if "names" in field:
                    yield inside, rule, [text] if "list" in field else text, limit
                elif text or "empty" not in field:
                    yield here, rule, [text] if field["many"] else text, limit
    if graph := RECORDS[record].get("graph"):
        yield from ((*each, (record, "")) for each in _in_graph(graph, given, above))
    for any_of in RECORDS[record].get("any_of", ()):
        rest = {name: value for name, value in given.items() if name not in any_of}
        if above and len(rest) < len(given):
            yield above, "any-of", rest, (record, "")


def _in_names(
    field: dict[str, Any], entries: dict[str, Any], here: Path
) -> Iterator[tuple[Path, str, Any]]:
    """Yields entries whose name breaks a limit."""
    name, value = next(iter(entries.items()))
    for rule, wrong in _in_text(SCALARS.get(field["names"], {"kind": field["names"]}), name):
        yield here, rule, {**entries, wrong: value}


def _in_graph(
    graph: dict[str, Any], given: dict[str, Any], above: Path
) -> Iterator[tuple[Path, str, Any]]:
    """Yields edges and nodes that do not form a graph."""
    edges, nodes, start = given[graph["edges"]], given[graph["nodes"]], graph["start"]
    last, here = list(edges)[-1], (*above, graph["edges"])
    yield (*here, last), "graph", ["NoSuchNode"]
    yield here, "graph", {**edges, last: [start]}
    rest = {name: node for name, node in nodes.items() if name != start}
    if rest:
        yield (*above, graph["nodes"]), "graph", rest


def _in_list(
    field: dict[str, Any], items: list[Any], here: Path
) -> Iterator[tuple[Path, str, Any]]:
    if "max_items" in field:
        yield here, "max-items", [items[0]] * (field["max_items"] + 1)
    if field.get("min_items", 0) > 1:
        yield here, "min-items", items[:1]


def _in_text(scalar: dict[str, Any], text: str) -> Iterator[tuple[str, str]]:
    kind = scalar["kind"]
    if "values" in scalar:
        yield "enumeration", "NoSuchWord"
        return
    if kind in ("integer", "decimal", "boolean", "timestamp"):
        yield "type", "none"
    if kind == "url":
        yield "url", "ftp://example.com/file"
    for bound, step in (("minimum", -1), ("maximum", 1)):
        if bound in scalar:
            yield bound, str(Decimal(scalar[bound]) + step)
        elif f"exclusive_{bound}" in scalar:
            yield bound, scalar[f"exclusive_{bound}"]
    if kind == "string" and scalar.get("min_length"):
        yield "min-length", text[: scalar["min_length"] - 1]
    if "max_length" in scalar:
        yield "max-length", (text or "a")[0] * (scalar["max_length"] + 1)
    if "characters" in scalar:
        yield "characters", next(each for each in " !é演" if not _fits(each, scalar))


def _fits(text: str, scalar: dict[str, Any]) -> bool:
    return bool(wire.is_made_of(text, scalar["characters"]))
