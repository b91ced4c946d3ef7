"""Draws values of a generated package's types from the facets in its model.json."""

from __future__ import annotations

import keyword
import random
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from importlib import import_module
from typing import Any

from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.anomaly import SPACE
from cloudinfinite_runtime.model import BaseRecord

# Names with another meaning in the body of a generated class.
_TAKEN = {"bool", "element", "field", "int", "list", "metadata", "str"}
_CHARACTERS = st.one_of(
    st.sampled_from("&<>\"'\\\r\n\t ,]一"),
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
)
_TREES = st.recursive(
    st.sampled_from(["", "1", " a & b "]),
    lambda inner: st.dictionaries(
        st.sampled_from(["A", "Deep", "_x"]),
        inner | st.lists(inner, min_size=2, max_size=3),
        min_size=1,
    ),
    max_leaves=5,
).filter(lambda tree: isinstance(tree, dict))
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_TIMES = st.datetimes(datetime(1000, 1, 2), datetime(9999, 12, 30), timezones=_ZONES)


def argument(field: dict[str, Any]) -> str:
    """Returns the Python name of a field."""
    name = "_".join(field["words"])
    return f"{name}_" if name in _TAKEN or keyword.iskeyword(name) else name


class Values:
    """Draws the values of one package.

    Args:
        model: Its model.json.
        package: Its name.
    """

    def __init__(self, model: dict[str, Any], package: str) -> None:
        self.model = model
        self.package = package
        self.params = {each.get("params") for each in self.model["operations"].values()}
        self.bodies = sorted(set(self.model["records"]) - self.params)

    def type_of(self, name: str) -> Any:
        """Returns a generated type, from the module of the file that declares it."""
        facts = self.model["records"].get(name) or self.model["scalars"][name]
        folder, _, file = facts["file"].removesuffix(".xsd").partition("/")
        module = f"{file}_" if keyword.iskeyword(file) else file
        return getattr(import_module(f"{self.package}.{folder}.{module}"), name)

    def scalars(self, name: str) -> st.SearchStrategy[Any]:
        """Draws values that a scalar type, or a built-in kind, allows."""
        facts = self.model["scalars"].get(name, {"kind": name})
        if "values" in facts:
            return st.sampled_from(
                [self.type_of(name)(value["value"]) for value in facts["values"]]
            )
        words = st.sampled_from(facts["or_words"]) if "or_words" in facts else st.nothing()
        match facts["kind"]:
            case "integer" | "decimal":
                return _numbers(facts) | words
            case "boolean":
                return st.booleans()
            case "timestamp":
                return _TIMES.map(lambda time: time.replace(microsecond=0))
            case "url":
                return st.just("http://a.example/?b=c&d") | words
            case "tree":
                return _TREES
        return _texts(facts)

    def records(self, name: str) -> st.SearchStrategy[Any]:
        """Draws values of a record that a request may contain."""
        return _drawn(self, name)

    def given(self, name: str) -> list[dict[str, Any]]:
        """Returns the fields of a record that a caller can set."""
        fields: list[dict[str, Any]] = self.model["records"][name].get("fields", [])
        return [field for field in fields if "fixed" not in field]

    def of_field(self, field: dict[str, Any], *, needed: bool) -> st.SearchStrategy[Any]:
        is_record = field["type"] in self.model["records"]
        # A field that allows nesting gets at most one nested level.
        of_records = _drawn(self, field["type"], "depth" in field) if is_record else None
        item = self.scalars(field["type"]) if of_records is None else of_records
        if field.get("list") == "comma":
            # An item of a comma-separated list is not empty, and has no comma and no outer space.
            item = item.filter(
                lambda value: (
                    not isinstance(value, str)
                    or (value.strip(SPACE) == value != "" and "," not in value)
                )
            )
        if "names" in field:
            return self._maps(field, item)
        if field["many"]:
            return st.lists(item, min_size=field.get("min_items", 1), max_size=2)
        return item.filter(lambda value: value != "") if needed else item

    def _maps(self, field: dict[str, Any], item: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        """Draws maps whose keys are valid element names."""
        names = self.scalars(field["names"]).filter(lambda name: bool(_NAME.fullmatch(name)))
        if field["names"] == "string":
            names = st.sampled_from(["A", "Deep", "_x", "x.1-2"])
        values = st.lists(item, min_size=1, max_size=2) if "list" in field else item
        return st.dictionaries(names, values, min_size=1, max_size=2)

    def graphs(self, name: str) -> st.SearchStrategy[dict[str, Any]]:
        """Draws the edges and nodes of a chain, or of two branches, from the start node."""
        record = self.model["records"][name]
        graph, fields = record["graph"], {each["name"]: each for each in record["fields"]}
        node = self.records(fields[graph["nodes"]]["type"])
        start, end = graph["start"], graph["end"]
        return st.tuples(node, node, node, st.booleans()).map(
            lambda drawn: {
                graph["nodes"]: {start: drawn[0], "A_1": drawn[1], "B_2": drawn[2]},
                graph["edges"]: {
                    start: ["A_1", "B_2"] if drawn[3] else ["A_1"],
                    "A_1": ["B_2", end],
                    "B_2": [end],
                },
            }
        )

    def arguments(self, request: BaseRecord) -> dict[str, Any]:
        """Returns the arguments of a call for a body; a flattened record becomes its fields."""
        return dict(self._arguments(request))

    def _arguments(self, record: BaseRecord) -> Iterator[tuple[str, Any]]:
        for field in self.given(type(record).__name__):
            value = getattr(record, argument(field))
            if value is None or value in ([], {}):
                continue
            if field.get("flatten"):
                yield from self._arguments(value)
            else:
                yield argument(field), value

    def mapping(self, value: Any) -> Any:
        """Converts a record, and all records in it, to mappings."""
        if isinstance(value, list):
            return [self.mapping(item) for item in value]
        if isinstance(value, dict):
            return {name: self.mapping(item) for name, item in value.items()}
        if not isinstance(value, BaseRecord):
            return value
        fields = self.given(type(value).__name__)
        return {argument(field): self.mapping(getattr(value, argument(field))) for field in fields}

    def fields_of(self, operation: str) -> list[tuple[dict[str, Any], bool]]:
        """Returns what a call takes, and whether it is required, in the order of the model."""
        facts = self.model["operations"][operation]
        names = [facts[word] for word in ("params", "request") if word in facts]
        return [each for name in names for each in self._flat(name, required=True)]

    def _flat(self, name: str, *, required: bool) -> Iterator[tuple[dict[str, Any], bool]]:
        for field in self.given(name):
            needed = required and field["required"]
            if field.get("flatten"):
                yield from self._flat(field["type"], required=needed)
            else:
                yield field, needed


@st.composite
def _drawn(draw: st.DrawFn, values: Values, name: str, within: bool = False) -> Any:
    facts = values.model["records"][name]
    fields = [each for each in values.given(name) if not within or "depth" not in each]
    wanted = {each["name"] for each in fields if each["required"] or each.get("always")}
    wanted |= draw(st.sets(st.sampled_from([each["name"] for each in fields]))) if fields else set()
    of_fields = {each["name"] for each in fields}
    sets = [[name for name in each if name in of_fields] for each in facts.get("any_of", ())]
    picked = {draw(st.sampled_from(each)) for each in sets}
    wanted |= picked
    drawn: dict[str, Any] = {}
    for field in fields:
        conditions = field.get("required_when", [])
        needed = bool(conditions) and all(drawn.get(c["field"]) == c["value"] for c in conditions)
        if exemption := field.get("required_unless"):
            needed = drawn.get(exemption["field"]) not in exemption["values"]
        needed = needed or field["name"] in picked
        if field["name"] in wanted or needed:
            drawn[field["name"]] = draw(values.of_field(field, needed=needed))
    if "graph" in facts:
        drawn |= draw(values.graphs(name))
    made = {argument(field): drawn[field["name"]] for field in fields if field["name"] in drawn}
    return values.type_of(name)(**made)


def _numbers(facts: dict[str, Any]) -> st.SearchStrategy[Any]:
    above, below = facts.get("exclusive_minimum"), facts.get("exclusive_maximum")
    low, high = facts.get("minimum", above), facts.get("maximum", below)
    numbers: st.SearchStrategy[Any]
    if facts["kind"] == "integer":
        numbers = st.integers(int(low or -(10**20)), int(high or 10**20))
    else:
        numbers = st.decimals(Decimal(low or -(10**9)), Decimal(high or 10**9), places=3)
    bounds = {Decimal(bound) for bound in (above, below) if bound is not None}
    return numbers.filter(lambda number: number not in bounds)


def _texts(facts: dict[str, Any]) -> st.SearchStrategy[str]:
    characters = _CHARACTERS
    if "characters" in facts:
        ranges = [st.characters(min_codepoint=a, max_codepoint=b) for a, b in facts["characters"]]
        characters = st.one_of(ranges)
    return st.text(
        characters,
        min_size=facts.get("min_length", 0),
        max_size=min(facts.get("max_length", 9), 12),
    )


def shuffle(element: etree._Element, order: random.Random) -> None:
    """Shuffles elements with different names, keeps the order of those with the same, and adds
    space and comments."""
    if not len(element):
        return
    names = list(dict.fromkeys(str(child.tag) for child in element))
    order.shuffle(names)
    children = sorted(element, key=lambda child: names.index(str(child.tag)))
    element.text = "\n  "
    for child in children:
        shuffle(child, order)
        child.tail = "\n\t"
        element.append(child)
        element.insert(0, etree.Comment("a remark"))
