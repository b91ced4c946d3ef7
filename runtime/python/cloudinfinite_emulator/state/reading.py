"""Reads JSON strictly, and reports mistakes with their path."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from lxml.etree import _Element

from cloudinfinite_runtime.representation import shorten

from ..elements import element
from ..jobs.job import Kind, Run, Standing, State
from ..jobs.workflow import ACTIVE, PAUSED
from ..objects.key import MAX_KEY_BYTES, is_key

Fields = dict[str, Any]
Reader = Callable[[Any], Any]
"""Converts a JSON value; raises a ValueError that describes what is expected."""

_KINDS = {kind.name.lower(): kind for kind in Kind}
_JOB_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
_MOST_LEVELS = 256


def read_object(
    value: Any, place: str, readers: Mapping[str, Reader], needed: Collection[str] = ()
) -> Fields:
    """Reads an object with one reader for each field; null counts as absent.

    Raises:
        ValueError: It is not an object, or a field is unknown, missing or invalid.
    """
    before = f"{place}: " if place else ""
    if not isinstance(value, Mapping):
        raise ValueError(f"{before}expected a JSON object")
    if unknown := sorted(set(value) - set(readers)):
        raise ValueError(
            f"{before}unknown: {', '.join(map(shorten, unknown))}; known: {', '.join(readers)}"
        )
    if missing := [name for name in needed if value.get(name) is None]:
        raise ValueError(f"{before}{', '.join(missing)} missing")
    fields: Fields = {}
    for name, given in value.items():
        if given is not None:
            try:
                fields[name] = readers[name](given)
            except ValueError as error:
                raise ValueError(f"{f'{place}.' if place else ''}{name}: {error}") from None
    return fields


def read_kept(document: Mapping[str, Any], readers: Mapping[str, Reader]) -> Fields:
    """Reads a kept document, and ignores fields that only later versions know.

    Raises:
        ValueError: A field is invalid.
    """
    return read_object({name: document.get(name) for name in readers}, "", readers)


def read_text(value: Any) -> str:
    """Reads a string."""
    if not isinstance(value, str):
        raise _wrong("a string", value)
    return value


def read_flag(value: Any) -> bool:
    """Reads true or false."""
    if not isinstance(value, bool):
        raise _wrong("true or false", value)
    return value


def read_number(value: Any) -> float:
    """Reads a number in the range of a float."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _wrong("a number", value)
    try:
        number = float(value)
    except OverflowError:
        raise ValueError("the number is too large") from None
    if not isfinite(number):
        raise ValueError("the number is too large")
    return number


def read_whole(value: Any) -> int:
    """Reads a whole number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong("a whole number of at least 0", value)
    return value


def read_list(value: Any) -> list[Any]:
    """Reads a list."""
    if not isinstance(value, list):
        raise _wrong("a list", value)
    return value


def read_texts(value: Any) -> Mapping[str, str]:
    """Reads an object whose values are strings."""
    if not isinstance(value, Mapping) or not all(isinstance(each, str) for each in value.values()):
        raise _wrong("an object of strings", value)
    return value


def read_time(value: Any) -> datetime:
    """Reads a time with an offset."""
    text = read_text(value)
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise _wrong("a time, such as 2026-01-31T12:00:00+08:00", text) from None
    if time.tzinfo is None:
        raise ValueError(f"the time {text} has no offset")
    if not _FIRST <= time < _LAST:
        raise ValueError(f"the time {text} is not between 1970 and 9998")
    return time.astimezone(UTC)


def read_job_id(value: Any) -> str:
    """Reads the id of a job."""
    if not isinstance(value, str) or not _JOB_ID.fullmatch(value):
        raise _wrong("1 to 64 letters, digits, - and _", value)
    return value


def read_kind(value: Any) -> Kind:
    """Reads the kind of a job."""
    if not isinstance(value, str) or value not in _KINDS:
        raise _wrong(f"one of {', '.join(_KINDS)}", value)
    return _KINDS[value]


def read_state(value: Any) -> State:
    """Reads the state of a job."""
    if value not in list(State):
        raise _wrong(f"one of {', '.join(State)}", value)
    return State(value)


def read_workflow_state(value: Any) -> str:
    """Reads the state of a workflow."""
    if value not in (ACTIVE, PAUSED):
        raise _wrong(f"one of {ACTIVE}, {PAUSED}", value)
    return str(value)


def read_run(value: Any) -> Run:
    """Reads a run of a workflow."""
    names = ("run_id", "workflow_id", "workflow_name")
    return Run(**read_object(value, "", dict.fromkeys(names, read_text), needed=names))


def read_standing(value: Any) -> Standing:
    """Reads the progress of a batch."""
    names = ("objects", "jobs", "failed", "last")
    return Standing(**read_object(value, "", dict.fromkeys(names, read_whole)))


def read_key(value: Any) -> str:
    """Reads the key of an object."""
    if not isinstance(value, str) or not is_key(value):
        raise _wrong(f"1 to {MAX_KEY_BYTES} bytes of UTF-8", value)
    return value


def read_data(value: Any) -> bytes:
    """Reads the content of an object."""
    try:
        return base64.b64decode(read_text(value), validate=True)
    except binascii.Error as error:
        raise ValueError(f"it is not base64: {error}") from None


def to_base64(data: bytes) -> str:
    """Encodes the content of an object for JSON."""
    return base64.b64encode(data).decode("ascii")


def read_content(value: Any) -> Fields:
    """Reads the content of an element: an object by wire names, which may be nested."""
    if not isinstance(value, Mapping):
        raise _wrong("an object by wire names", value)
    element("Checked", _content(value, _MOST_LEVELS))
    return dict(value)


def read_tree(name: str) -> Reader:
    """Returns a reader for an element: its content is a string, or what `read_content` accepts."""

    def read(value: Any) -> _Element:
        return element(name, value if isinstance(value, str) else read_content(value))

    return read


def _content(value: Any, levels: int) -> Any:
    if levels == 0:
        raise ValueError(f"it is nested more than {_MOST_LEVELS} levels deep")
    if isinstance(value, Mapping):
        return {
            name: [_content(each, levels - 1) for each in held]
            if isinstance(held, list)
            else _content(held, levels - 1)
            for name, held in value.items()
        }
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _wrong("strings, numbers, objects, and lists of these", value)
    return value if isinstance(value, str) else read_number(value)


def _wrong(wanted: str, value: Any) -> ValueError:
    return ValueError(f"expected {wanted}, not {shorten(value)}")
