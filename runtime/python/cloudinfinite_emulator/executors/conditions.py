"""The conditions of workflows, which compare properties of media files.

No page describes the service's syntax. The emulator supports comparisons such as ``Video.Width >=
1280 && Format.Duration < 60``: names of MediaInfo fields, qualified as far as needed, ``> >= < <=
== = !=``, numbers and words, ``&& || !`` or ``and or not``, and brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from cloudinfinite.results.media_info import MediaInfo
from cloudinfinite_runtime.codec.table import WireRecord, table_of

from ..jobs.work import JobFailure, Unmet, Work
from .objects import child, job_failures, open_object

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<sign>&&|\|\||>=|<=|==|!=|[()!<>=])"
    r"|\$\{(?P<name>[\w.]+)\}|'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\"|(?P<word>[\w.:/+-]+))"
)
_WORDS: Final = {"and": "&&", "or": "||", "not": "!", "=": "=="}
_COMPARISONS: Final = ("==", "!=", ">=", "<=", ">", "<")
_MOST: Final = 4096
_MOST_LEVELS: Final = 50


class ConditionError(ValueError):
    """The condition could not be parsed or evaluated."""


def decide(work: Work) -> Mapping[str, object]:
    """Evaluates the condition of a node on its object.

    Raises:
        JobFailure: The condition is invalid, or the object is not a media file.
        Unmet: The condition is not met.
    """
    text = child(work, "Condition").findtext("Express") or ""
    with job_failures(work):
        from ..media.info import media_info
        from ..media.isolation import INSPECTING, run_isolated

        with open_object(work) as file:
            known = run_isolated(INSPECTING, media_info, file)
    try:
        met = holds(text, known)
    except ConditionError as error:
        raise JobFailure("NotImplemented", f"Condition.Express: {error}") from None
    if not met:
        raise Unmet
    return {}


def holds(text: str, media_info: Mapping[str, object]) -> bool:
    """Returns whether a media file meets a condition.

    A comparison with a field that the file lacks is not met.

    Args:
        text: The condition.
        media_info: The MediaInfo of the file, by wire names.

    Raises:
        ConditionError: The condition is invalid.
    """
    if len(text) > _MOST:
        raise ConditionError(f"it has more than {_MOST} characters")
    reader = _Reader(text, media_info)
    met = reader.alternatives()
    reader.finish()
    return met


class _Reader:
    """Parses a condition from left to right, and evaluates it."""

    def __init__(self, text: str, media_info: Mapping[str, object]) -> None:
        self._tokens = list(_tokens(text))
        self._at = self._level = 0
        self._known = media_info

    def alternatives(self) -> bool:
        met = self._all()
        while self._take("||"):
            # Parsed even if it cannot change the result, so that mistakes are found.
            met = self._all() or met
        return met

    def finish(self) -> None:
        if self._at < len(self._tokens):
            raise ConditionError(f"{self._tokens[self._at][1]!r} was not expected")

    def _all(self) -> bool:
        met = self._one()
        while self._take("&&"):
            met = self._one() and met
        return met

    def _one(self) -> bool:
        self._level += 1
        if self._level > _MOST_LEVELS:
            raise ConditionError(f"it is nested more than {_MOST_LEVELS} levels deep")
        met = self._nested() if self._peek() in ("!", "(") else self._comparison()
        self._level -= 1
        return met

    def _nested(self) -> bool:
        if self._take("!"):
            return not self._one()
        self._take("(")
        met = self.alternatives()
        if not self._take(")"):
            raise ConditionError("a closing bracket is missing")
        return met

    def _comparison(self) -> bool:
        name = self._operand("the name of a field")
        sign = self._sign()
        value = self._operand("a value")
        field = _resolved(name)
        return any(_compared(each, sign, value) for each in _values(self._known, field))

    def _sign(self) -> str:
        for sign in _COMPARISONS:
            if self._take(sign):
                return sign
        raise ConditionError(f"one of {' '.join(_COMPARISONS)} is missing")

    def _peek(self) -> str:
        """Returns the next sign; empty if the next token is none."""
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        return text if kind == "sign" else ""

    def _take(self, sign: str) -> bool:
        if self._peek() == sign:
            self._at += 1
            return True
        return False

    def _operand(self, what: str) -> str:
        if self._at >= len(self._tokens) or self._peek():
            raise ConditionError(
                f"{what} is missing; the emulator understands comparisons such as "
                "Video.Width >= 1280 && Format.Duration < 60"
            )
        self._at += 1
        return self._tokens[self._at - 1][1]


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at, text = 0, text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ConditionError(f"{text[at : at + 20].strip()!r} is not understood")
        kind, found = str(match.lastgroup), match[str(match.lastgroup)]
        sign = _WORDS.get(found.lower()) if kind in ("word", "sign") else None
        yield ("sign", sign or found) if sign or kind == "sign" else (kind, found)
        at = match.end()


def _resolved(name: str) -> tuple[str, ...]:
    """Returns the path of the first field that ends with a name."""
    given = tuple(name.lower().split("."))
    for path in _paths():
        if tuple(step.lower() for step in ("MediaInfo", *path))[-len(given) :] == given:
            return path
    raise ConditionError(f"{name!r} is not a field of MediaInfo")


@cache
def _paths() -> tuple[tuple[str, ...], ...]:
    return tuple(_below(MediaInfo))


def _below(record: type[WireRecord]) -> Iterator[tuple[str, ...]]:
    for field in table_of(record).fields:
        if field.scalar is not None:
            yield (field.wire,)
        else:
            yield from ((field.wire, *path) for path in _below(field.record))


def _values(known: object, path: tuple[str, ...]) -> Iterator[str]:
    """Yields the values of a field; there are several if there are several streams."""
    if isinstance(known, list):
        for each in known:
            yield from _values(each, path)
    elif not path:
        yield str(known)
    elif isinstance(known, Mapping) and path[0] in known:
        yield from _values(known[path[0]], path[1:])


def _compared(known: str, sign: str, wanted: str) -> bool:
    try:
        order = Decimal(known).compare(Decimal(wanted))
    except InvalidOperation:
        if sign not in ("==", "!="):
            raise ConditionError(f"{known!r} {sign} {wanted!r} does not compare numbers") from None
        return (known == wanted) is (sign == "==")
    return {
        "==": order == 0,
        "!=": order != 0,
        ">": order > 0,
        ">=": order >= 0,
        "<": order < 0,
        "<=": order <= 0,
    }[sign]
