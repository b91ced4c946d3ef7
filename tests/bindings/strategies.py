"""Values of every type, drawn from `generated/model.json`: its facets are the strategies."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite_codegen.targets.python.names import argument
from cloudinfinite_runtime.model import Model

ROOT = Path(__file__).parents[2]
MODEL: dict[str, Any] = json.loads((ROOT / "generated" / "model.json").read_text("utf-8"))

_LONGEST_TEXT = 24
# Everything that XML can carry, with what it has to escape more often than chance would.
_ANY_CHARACTER = st.one_of(
    st.sampled_from("&<>\"'\r\n\t ]-—演"),
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
)
_OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))


@cache
def scalar(name: str) -> st.SearchStrategy[Any]:
    """Values that a scalar type takes, or one of the built-in kinds."""
    facts: dict[str, Any] = MODEL["scalars"].get(name, {"kind": name})
    if "values" in facts:
        enumeration = getattr(cloudinfinite.models, name)
        return st.sampled_from([enumeration(value["value"]) for value in facts["values"]])
    match facts["kind"]:
        case "string":
            return _text(facts)
        case "url":
            addresses = st.sampled_from(
                ["http://a.example", "https://b.example:8443/in?x=1&y=%20#z"]
            )
            return st.one_of(
                addresses, st.sampled_from(facts.get("or_words", ["http://c.example/"]))
            )
        case "integer":
            low, high = facts.get("minimum"), facts.get("maximum")
            return st.integers(int(low) if low else -(10**20), int(high) if high else 10**20)
        case "decimal":
            return st.decimals(
                facts.get("minimum", -(10**9)), facts.get("maximum", 10**9), places=6
            )
        case "boolean":
            return st.booleans()
        case "timestamp":
            return st.datetimes(
                datetime(1000, 1, 2), datetime(9999, 12, 30), timezones=_OFFSETS
            ).map(lambda time: time.replace(microsecond=0))
    raise AssertionError(f"no strategy for {name}")


def _text(facts: dict[str, Any]) -> st.SearchStrategy[str]:
    characters = _ANY_CHARACTER
    if ranges := facts.get("characters"):
        characters = st.one_of(
            [st.characters(min_codepoint=low, max_codepoint=high) for low, high in ranges]
        )
    low, high = facts.get("min_length", 0), facts.get("max_length")
    short = st.text(characters, min_size=low, max_size=min(high or _LONGEST_TEXT, _LONGEST_TEXT))
    # The longest that is allowed, from one character, so that it costs nothing to draw.
    return st.one_of(short, characters.map(lambda c: c * high)) if high else short


@st.composite
def records(draw: st.DrawFn, name: str) -> Model:
    """Values of a record that a request may hold: what is required, and some of the rest."""
    facts = MODEL["records"][name]
    cls: type[Model] = getattr(cloudinfinite.models, name)
    fields = [field for field in facts["fields"] if "fixed" not in field]
    needed = {field["name"] for field in fields if field["required"]}
    if any_of := facts.get("any_of"):
        needed.add(draw(st.sampled_from(any_of)))
    chosen = needed | set(draw(st.lists(st.sampled_from([f["name"] for f in fields]), unique=True)))
    values: dict[str, Any] = {}
    given: dict[str, Any] = {}
    for field in fields:
        conditions = field.get("required_when", [])
        forced = bool(conditions) and all(given.get(c["field"]) == c["value"] for c in conditions)
        if unless := field.get("required_unless"):
            forced = given.get(unless["field"]) not in unless["values"]
        if field["name"] in chosen or forced:
            value = draw(_field(field))
            values[python_name(field)] = given[field["name"]] = value
    return cls(**values)


def _field(field: dict[str, Any]) -> st.SearchStrategy[Any]:
    item = records(field["type"]) if field["type"] in MODEL["records"] else scalar(field["type"])
    if not field["many"]:
        return item
    return st.lists(item, min_size=1, max_size=min(field.get("max_items", 3), 3))


def python_name(field: dict[str, Any]) -> str:
    """The name of a field in Python, found by its name on the wire."""
    return argument(tuple(field["words"]))


def requested() -> list[str]:
    """Records that travel in the body of a request."""
    params = {operation.get("params") for operation in MODEL["operations"].values()}
    return [n for n, facts in MODEL["records"].items() if facts["in_requests"] and n not in params]


def answered() -> list[str]:
    """Records that answers are made of."""
    return [name for name, facts in MODEL["records"].items() if facts["in_answers"]]


def keywords(model: Model) -> dict[str, Any]:
    """The fields of a request as the keywords of its stub."""
    fields = MODEL["records"][type(model).__name__]["fields"]
    return {
        python_name(field): getattr(model, python_name(field))
        for field in fields
        if "fixed" not in field
    }
