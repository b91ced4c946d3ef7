"""Short representations of values, and tracebacks without secrets."""

from __future__ import annotations

import functools
import reprlib
from collections.abc import Callable, Iterator
from dataclasses import Field, fields, is_dataclass
from datetime import datetime
from typing import Any, ClassVar, ParamSpec, Protocol, TypeVar

WIDTH = 100
"""The maximum length of a line, in characters."""

MOST_LINES = 10
"""The maximum number of lines."""

EXCERPT = 200
"""The maximum number of characters of a body that a message shows."""

_INDENT = "    "
_LONGEST_MESSAGE = 1000
_SHOWN = 80

_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = _SHOWN


class Record(Protocol):
    """An instance of a dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


def represent(record: Record) -> str:
    """Represents a record by its set fields, on one line if they fit, else one line per field.

    None and empty lists are omitted. Times are shown as ISO 8601.
    """
    text = "".join(_until(_tokens(record), WIDTH))
    if len(text) <= WIDTH:
        return text
    shown = list(_set_fields(record))
    most = MOST_LINES - 2
    if len(shown) > most:
        most -= 1
    lines = [_line(name, value) for name, value in shown[:most]]
    if more := [name for name, _ in shown[most:]]:
        lines.append(_cut(f"{_INDENT}# and {len(more)} more: {', '.join(more)}", WIDTH))
    return "\n".join([f"{type(record).__name__}(", *lines, ")"])


def _line(name: str, value: object) -> str:
    label = f"{_INDENT}{name}="
    room = WIDTH - len(label) - 1
    text = "".join(_until(_tokens(value), room))
    if len(text) > room and isinstance(value, list) and len(value) > 1:
        end = f"... {len(value)} in all]"
        return f"{label}{text[: room - len(end)]}{end},"
    return f"{label}{_cut(text, room)},"


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 3]}..."


def _until(tokens: Iterator[str], room: int) -> Iterator[str]:
    """Yields tokens until they exceed the room, so that large values cost no more."""
    for token in tokens:
        yield token
        room -= len(token)
        if room < 0:
            return


def _tokens(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield "["
        for index, item in enumerate(value):
            yield ", " if index else ""
            yield from _tokens(item)
        yield "]"
    elif isinstance(value, dict):
        yield "{"
        for index, (name, item) in enumerate(value.items()):
            yield f"{', ' if index else ''}{_scalar(name)}: "
            yield from _tokens(item)
        yield "}"
    elif is_dataclass(value) and not isinstance(value, type):
        yield f"{type(value).__name__}("
        glue = ""
        for name, held in _set_fields(value):
            yield f"{glue}{name}="
            yield from _tokens(held)
            glue = ", "
        yield ")"
    else:
        yield _scalar(value)


def _scalar(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if type(value) is str:
        return repr(value[: WIDTH + 1])  # the rest would be cut off anyway
    try:
        return repr(value)
    except ValueError:
        return f"a huge {type(value).__name__}"  # which Python refuses to write


def _set_fields(record: Record) -> Iterator[tuple[str, object]]:
    for each in fields(record):
        value = getattr(record, each.name) if each.repr else None
        if value is not None and value != [] and value != {}:
            yield each.name, value


def shorten(value: object) -> str:
    """Represents a value in at most 80 characters."""
    try:
        text = _short.repr(value)
    except ValueError:
        # Python refuses to write integers of thousands of digits.
        text = f"a huge {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def printable(text: object) -> str:
    """Makes text fit for a message: one line, with unprintable characters escaped."""
    # Printing must never fail, or it would hide the original error.
    text = text if isinstance(text, str) else repr(text)
    line = " ".join(text[: 2 * _LONGEST_MESSAGE].split())
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line)
    return shown if len(shown) <= _LONGEST_MESSAGE else f"{shown[: _LONGEST_MESSAGE - 3]}..."


def describe_body(body: bytes) -> str:
    """Describes a body: that it is empty, or how it begins, in at most 200 printable characters."""
    start = printable(body[: 4 * EXCERPT].decode("utf-8", "replace"))
    if not start:
        return "is empty" if not body.strip() else "shows nothing printable"
    return f"begins with {start[:EXCERPT]}"


P = ParamSpec("P")
T = TypeVar("T")


def without_frames(function: Callable[P, T]) -> Callable[P, T]:
    """Strips the frames and arguments of a function from the errors that leave it.

    Error reporting tools record the variables of every frame, which would expose keys, tokens and
    signatures. Every function that handles these is wrapped in this.
    """

    @functools.wraps(function)
    def outermost(*arguments: P.args, **named: P.kwargs) -> T:
        try:
            return function(*arguments, **named)
        except BaseException as error:
            del arguments, named
            if error.__suppress_context__:
                # A suppressed context is never shown, but its frames can be read.
                error.__context__ = None
            raise error.with_traceback(None)  # noqa: B904

    return outermost
