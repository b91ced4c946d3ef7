"""Verdicts on content: what the service suggests doing with it, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .codec.table import Field, Suggestion, WireRecord, table_of


class ContentVerdict(NamedTuple):
    """What the service suggests doing with some content.

    Attributes:
        suggestion: ``pass``, ``block``, or ``review`` if a person should look. Values that the spec
            does not know count as ``review``.
        label: What was found, such as ``Porn``, or None.
        score: The confidence of the service, from 0 to 100, or None.
    """

    suggestion: Suggestion
    label: str | None = None
    score: int | None = None


def verdict_of(record: WireRecord, *above: WireRecord) -> ContentVerdict | None:
    """Returns the verdict in a record, or None if it has none or is not final yet.

    Args:
        record: The record.
        above: The records that contain it, the innermost first.
    """
    whole = _field(record, "whole")
    if whole is not None:
        held = getattr(record, whole.name)
        return None if held is None else verdict_of(held, record, *above)
    suggestion = _suggestion(record, above)
    return suggestion and _completed(record, suggestion, above)


def _completed(
    record: WireRecord, suggestion: Suggestion, above: tuple[WireRecord, ...]
) -> ContentVerdict:
    """Returns the verdict, with any missing label and score taken from the decisive part."""
    label, score = _said(record, "label") or None, _said(record, "score")
    if suggestion != "pass" and (label is None or score is None):
        parts = [
            part
            for part in _parts(record, suggestion, (record, *above))
            if part.suggestion == suggestion and (label is None or part.label in (label, None))
        ]
        if parts:
            # Among equal scores, the first part with a label wins.
            decisive = max(parts, key=_weight)
            label = decisive.label if label is None else label
            score = decisive.score if score is None else score
    return ContentVerdict(suggestion, label, score)


def _weight(part: ContentVerdict) -> tuple[int, bool]:
    return (-1 if part.score is None else part.score, part.label is not None)


def _parts(
    record: WireRecord, suggestion: Suggestion, above: tuple[WireRecord, ...]
) -> Iterator[ContentVerdict]:
    """Yields the verdicts of the parts. A part without a suggestion inherits its container's."""
    for field in table_of(type(record)).fields:
        if field.verdict != "part":
            continue
        value = getattr(record, field.name)
        for part in value if field.many else [value] if value is not None else []:
            if _field(part, "suggestion") is None:
                yield from _parts(part, suggestion, (part, *above))
                own: Suggestion | None = suggestion
            else:
                own = _suggestion(part, above)
            if own is not None:
                verdict = _completed(part, own, above)
                yield verdict if field.label is None else verdict._replace(label=field.label)


def _suggestion(record: WireRecord, above: tuple[WireRecord, ...]) -> Suggestion | None:
    field = _field(record, "suggestion")
    value = None if field is None else getattr(record, field.name)
    if field is None or value is None or value == "":
        return None
    suggestion = field.suggests.get(str(value), "review")
    return None if suggestion == "pass" and not _is_final(field, (record, *above)) else suggestion


def _is_final(field: Field, records: tuple[WireRecord, ...]) -> bool:
    """Whether a suggestion to pass counts. Unfinished and failed jobs may contain one too."""
    if field.final is None:
        return True
    name, values = field.final
    for record in records:
        other = table_of(type(record)).by_wire.get(name)
        if other is not None:
            value = getattr(record, other.name)
            return value is None or str(value) in values
    return True


def _said(record: WireRecord, role: str) -> Any:
    field = _field(record, role)
    return None if field is None else getattr(record, field.name)


def _field(record: WireRecord, role: str) -> Field | None:
    return next((each for each in table_of(type(record)).fields if each.verdict == role), None)
