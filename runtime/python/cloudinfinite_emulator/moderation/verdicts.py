"""Converts verdicts to records, by the roles of the records' fields in the spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from ..checks.facts import Facts, Field

_SHOWN: Final = frozenset({"Porn", "Ads"})
"""The labels that the pages always show, even if nothing was found."""

_COUNTS: Final = frozenset({"SnapshotCount", "PageCount", "SectionCount"})


class Verdict(NamedTuple):
    """A verdict on some content."""

    suggestion: str
    label: str
    score: int


def verdict_fields(facts: Facts, record: str, verdict: Verdict) -> dict[str, object]:
    """Returns the fields of a record that make up a verdict, in the order of the spec."""
    fields: dict[str, object] = {}
    for field in facts.fields(record):
        value = _value(facts, field, verdict)
        if value is not None:
            fields[field.name] = value if field.at_most == 1 else [value]
    return fields


def _value(facts: Facts, field: Field, verdict: Verdict) -> object:
    hit = verdict.suggestion != "pass"
    match field.verdict:
        case "suggestion":
            return _suggested(facts, field, verdict.suggestion)
        case "label":
            return verdict.label
        case "score":
            return verdict.score
        case "part" if field.label:
            found = hit and field.label == verdict.label
            if not found and field.label not in _SHOWN:
                return None
            part = Verdict(verdict.suggestion, "", verdict.score) if found else _NOTHING
            return {
                **verdict_fields(facts, field.type_name, part),
                **_counted(facts, field, int(found)),
            }
        case "part":
            # A part without a suggestion appears only if something was found.
            return (
                verdict_fields(facts, field.type_name, verdict)
                if hit or _judges(facts, field)
                else None
            )
    return 1 if field.name in _COUNTS else None


_NOTHING: Final = Verdict("pass", "", 0)


def _suggested(facts: Facts, field: Field, suggestion: str) -> object:
    scalar = facts.scalars[field.type_name]
    values: dict[str, str] = {meaning: value for value, meaning in scalar.suggests.items()}
    # Virus detection has no review.
    value = values.get(suggestion) or values["block"]
    return int(value) if scalar.kind == "integer" else value


def _counted(facts: Facts, field: Field, number: int) -> Mapping[str, object]:
    names = [each.name for each in facts.fields(field.type_name) if each.name.lower() == "count"]
    return dict.fromkeys(names, number)


def _judges(facts: Facts, field: Field) -> bool:
    """Returns whether a record, or a part of it, has a suggestion."""
    return any(
        each.verdict == "suggestion" or (each.verdict == "part" and _judges(facts, each))
        for each in facts.fields(field.type_name)
    )
