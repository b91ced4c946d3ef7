"""Values of the tiny API's types, drawn from the facets in its model.json."""

from __future__ import annotations

import json
import keyword
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any

from hypothesis import strategies as st

from cloudinfinite_runtime.model import Model

from .golden import GOLDEN, PACKAGE

MODEL: dict[str, Any] = json.loads((GOLDEN / "model.json").read_text("utf-8"))
PARAMS = {operation.get("params") for operation in MODEL["operations"].values()}
BODIES = sorted(set(MODEL["records"]) - PARAMS)

# The names that the body of a generated class has another use for.
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
_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_TIMES = st.datetimes(datetime(1000, 1, 2), datetime(9999, 12, 30), timezones=_ZONES)


def argument(field: dict[str, Any]) -> str:
    """The name of a field in Python."""
    name = "_".join(field["words"])
    return f"{name}_" if name in _TAKEN or keyword.iskeyword(name) else name


def type_of(name: str) -> Any:
    """A generated type, from the module of the file that declares it."""
    facts = MODEL["records"].get(name) or MODEL["scalars"][name]
    folder, _, file = facts["file"].removesuffix(".xsd").partition("/")
    module = f"{file}_" if keyword.iskeyword(file) else file
    return getattr(import_module(f"{PACKAGE}.{folder}.{module}"), name)


@cache
def scalars(name: str) -> st.SearchStrategy[Any]:
    """Values that a scalar type, or one of the built-in kinds, allows."""
    facts = MODEL["scalars"].get(name, {"kind": name})
    if "values" in facts:
        return st.sampled_from([type_of(name)(value["value"]) for value in facts["values"]])
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


@st.composite
def records(draw: st.DrawFn, name: str) -> Any:
    """Values of a record that a request may hold."""
    facts = MODEL["records"][name]
    fields = _given(name)
    wanted = {each["name"] for each in fields if each["required"] or each.get("always")}
    wanted |= draw(st.sets(st.sampled_from([each["name"] for each in fields]))) if fields else set()
    wanted |= {draw(st.sampled_from(facts["any_of"]))} if "any_of" in facts else set()
    drawn: dict[str, Any] = {}
    for field in fields:
        conditions = field.get("required_when", [])
        needed = bool(conditions) and all(drawn.get(c["field"]) == c["value"] for c in conditions)
        if exemption := field.get("required_unless"):
            needed = drawn.get(exemption["field"]) not in exemption["values"]
        if field["name"] in wanted or needed:
            drawn[field["name"]] = draw(_of_field(field, needed=needed))
    values = {argument(field): drawn[field["name"]] for field in fields if field["name"] in drawn}
    return type_of(name)(**values)


def _given(name: str) -> list[dict[str, Any]]:
    """The fields of a record that can be given."""
    fields: list[dict[str, Any]] = MODEL["records"][name].get("fields", [])
    return [field for field in fields if "fixed" not in field]


def _of_field(field: dict[str, Any], *, needed: bool) -> st.SearchStrategy[Any]:
    is_record = field["type"] in MODEL["records"]
    item = records(field["type"]) if is_record else scalars(field["type"])
    if field.get("list") == "comma":
        # Neither a comma nor nothing at all can be an item of a text with commas.
        item = item.filter(lambda value: value != "" and "," not in str(value))
    if field["many"]:
        return st.lists(item, min_size=1, max_size=2)
    return item.filter(lambda value: value != "") if needed else item


def arguments(request: Model) -> dict[str, Any]:
    """The arguments that a call takes for a body: the parts of flattened records by themselves."""
    return dict(_arguments(request))


def _arguments(record: Model) -> Iterator[tuple[str, Any]]:
    for field in _given(type(record).__name__):
        value = getattr(record, argument(field))
        if value is None or value == []:
            continue
        if field.get("flatten"):
            yield from _arguments(value)
        else:
            yield argument(field), value


def mapping(value: Any) -> Any:
    """A record as the mapping that serves as it, and all within it."""
    if isinstance(value, list):
        return [mapping(item) for item in value]
    if not isinstance(value, Model):
        return value
    fields = _given(type(value).__name__)
    return {argument(field): mapping(getattr(value, argument(field))) for field in fields}


def fields_of(operation: str) -> list[tuple[dict[str, Any], bool]]:
    """What a call takes, and whether it must be given, in the order of the model."""
    facts = MODEL["operations"][operation]
    names = [facts[word] for word in ("params", "request") if word in facts]
    return [each for name in names for each in _flat(name, required=True)]


def _flat(name: str, *, required: bool) -> Iterator[tuple[dict[str, Any], bool]]:
    for field in _given(name):
        needed = required and field["required"]
        if field.get("flatten"):
            yield from _flat(field["type"], required=needed)
        else:
            yield field, needed
