"""Values of the tiny API's types, drawn from the facets in its model.json."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath
from typing import Any

import tinyapi
from hypothesis import strategies as st

from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.model import Model

from .golden import GOLDEN

MODEL: dict[str, Any] = json.loads((GOLDEN / "model.json").read_text("utf-8"))
PARAMS = {operation.get("params") for operation in MODEL["operations"].values()}
BODIES = sorted(set(MODEL["records"]) - PARAMS)

# The names that Python has another use for.
_TAKEN = {"class", "list", "element", "field", "metadata", "str", "int", "bool", "timestamp"}
_CHARACTERS = st.one_of(
    st.sampled_from("&<>\"'\\\r\n\t ,]一"),
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
)
_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_TIMES = st.datetimes(datetime(1000, 1, 2), datetime(9999, 12, 30), timezones=_ZONES)


def argument(field: dict[str, Any]) -> str:
    """The name of a field in Python."""
    name = "_".join(field["words"])
    return f"{name}_" if name in _TAKEN or name == "from" else name


@cache
def scalars(name: str) -> st.SearchStrategy[Any]:
    """Values that a scalar type, or one of the built-in kinds, allows."""
    facts = MODEL["scalars"].get(name, {"kind": name})
    if "values" in facts:
        enumeration = getattr(tinyapi.models, name)
        return st.sampled_from([enumeration(value["value"]) for value in facts["values"]])
    low, high = facts.get("minimum"), facts.get("maximum")
    match facts["kind"]:
        case "integer":
            return st.integers(int(low or -(10**20)), int(high or 10**20))
        case "decimal":
            return st.decimals(Decimal(low or -(10**9)), Decimal(high or 10**9), places=3)
        case "boolean":
            return st.booleans()
        case "timestamp":
            return _TIMES.map(lambda time: time.replace(microsecond=0))
        case "url":
            return st.sampled_from(["http://a.example/?b=c&d", *facts.get("or_words", ())])
    return _texts(facts)


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
    fields = [field for field in facts.get("fields", []) if "fixed" not in field]
    wanted = {field["name"] for field in fields if field["required"]}
    wanted |= (
        draw(st.sets(st.sampled_from([field["name"] for field in fields]))) if fields else set()
    )
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
    return getattr(tinyapi.models, name)(**values)


def _of_field(field: dict[str, Any], *, needed: bool) -> st.SearchStrategy[Any]:
    is_record = field["type"] in MODEL["records"]
    item = records(field["type"]) if is_record else scalars(field["type"])
    if field["many"]:
        return st.lists(item, min_size=1, max_size=2)
    return item.filter(lambda value: value != "") if needed else item


def keywords(request: Model) -> dict[str, Any]:
    """The fields of a request as the keywords of its call."""
    fields = MODEL["records"][type(request).__name__]["fields"]
    names = [argument(field) for field in fields if "fixed" not in field]
    return {name: getattr(request, name) for name in names}


@cache
def codec(name: str) -> Codec[Any]:
    """The generated functions of a type."""
    facts = MODEL["records"][name]
    stem = PurePosixPath(facts["file"]).stem
    module = import_module(f"tinyapi.codecs.{'import_' if stem == 'import' else stem}")
    words = "_".join(facts["words"])
    return Codec(
        getattr(tinyapi.models, name),
        getattr(module, f"encode_{words}"),
        getattr(module, f"decode_{words}"),
        getattr(module, f"validate_{words}", None),
    )
