"""The vocabulary of validation: what the spec can ask of a value before it is sent.

The rules serve requests only and never judge answers.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from .model import Model
from .problems import Problem as Problem
from .problems import Problems as Problems
from .problems import is_list
from .scalars import format_decimal, format_integer, format_timestamp, is_xml_text

M = TypeVar("M", bound=Model)

Say = Callable[[str, str], None]
"""Records that the value breaks a rule: the rule's name, and what the value must be."""

_NOT_XML = "must not have control characters or lone surrogates"
# Scheme and host must be there; what follows is the receiving server's own affair.
_URL = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)

_NOT_IN_A_SEGMENT = re.compile(r"[/\\?#%\x00-\x1f\x7f-\x9f]")
_NOT_IN_A_HEADER = re.compile(r"[^\t\x20-\x7e\xa0-\xff]|\A[ \t]|[ \t]\Z")


class Rule(ABC):
    """What one value must be."""

    __slots__ = ()

    def check(
        self, problems: Problems, value: object, path: str, name: str, required: bool = False
    ) -> None:
        """Records what the value of the field `name` under `path` breaks.

        None is fine unless the field is required.
        """
        if value is not None:
            self._examine(
                value, lambda rule, message: problems.add(path, name, rule, value, message)
            )
        elif required:
            _missing(problems, path, name, fatal=self._cannot_be_left_out())

    @abstractmethod
    def _examine(self, value: object, say: Say) -> None: ...

    def _cannot_be_left_out(self) -> bool:
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word(Rule):
    """A string, and where it travels.

    A word that travels must not change the shape of what carries it, whatever the spec allows.
    """

    path: bool = False
    header: bool = False
    item: bool = False

    def _cannot_be_left_out(self) -> bool:
        # Without its segment there is no path to send to.
        return self.path

    def _examine_carriage(self, value: str, say: Say) -> None:
        if not is_xml_text(value):
            say("xml-characters", _NOT_XML)
        if self.path and (value in ("", ".", "..") or _NOT_IN_A_SEGMENT.search(value)):
            say("path-segment", "must be one segment of a path: no / \\ ? # %, and not . or ..")
        if self.header and _NOT_IN_A_HEADER.search(value):
            say("header-value", "must be one line of Latin-1 text without blanks at its ends")
        if self.item and "," in value:
            say("list-item", "must not have a comma, which separates the items of the list")


@dataclass(frozen=True, slots=True)
class Text(_Word):
    """A string.

    Attributes:
        min_length: Fewest characters.
        max_length: Most characters, or None for no limit.
        characters: The ranges, both ends included, that every character must be of, or None.
        says: What these characters are, in words, for the message.
        path: Whether it is a segment of the path.
        header: Whether it is a header's value.
        item: Whether it is an item of a list that travels as one text with commas.
    """

    min_length: int = 0
    max_length: int | None = None
    characters: tuple[tuple[str, str], ...] | None = None
    says: str = ""
    _outside: re.Pattern[str] | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        if self.characters is not None:
            ranges = "".join(f"{re.escape(a)}-{re.escape(b)}" for a, b in self.characters)
            outside = re.compile(f"[^{ranges}]" if ranges else ".", re.DOTALL)
            object.__setattr__(self, "_outside", outside)

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
            return
        self._examine_carriage(value, say)
        if len(value) < self.min_length:
            say("min-length", f"must have at least {_count(self.min_length, 'character')}")
        if self.max_length is not None and len(value) > self.max_length:
            say("max-length", f"must have at most {_count(self.max_length, 'character')}")
        if self._outside is not None and (bad := self._outside.search(value)):
            says = self.says or "the characters that the spec lists"
            say("characters", f"must be made of {says}; {bad[0]!a} at {bad.start()} is not")


@dataclass(frozen=True, slots=True)
class Enumeration(_Word):
    """One of a list of words.

    Attributes:
        values: The words.
        path: As for `Text`.
        header: As for `Text`.
        item: As for `Text`.
    """

    values: tuple[str, ...]

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
        elif value not in self.values:
            say("enumeration", f"must be one of {', '.join(self.values)}")
            # A word of the list fits where the spec puts it; one that is forced may not.
            self._examine_carriage(value, say)


@dataclass(frozen=True, slots=True)
class Url(Rule):
    """The address of a web service, or one of some words that stand in its place.

    Attributes:
        or_words: The words.
    """

    or_words: tuple[str, ...] = ()

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
        elif not is_xml_text(value):
            say("xml-characters", _NOT_XML)
        elif value not in self.or_words and not _URL.fullmatch(value):
            words = "".join(f" or the word {word}" for word in self.or_words)
            say("url", f"must be a URL that begins with http:// or https://{words}")


@dataclass(frozen=True, slots=True)
class Integer(Rule):
    """An integer; True and False are none.

    Attributes:
        minimum: The lowest value, or None.
        maximum: The highest value, or None.
    """

    minimum: int | None = None
    maximum: int | None = None

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            say("type", "must be an int")
            return
        try:
            format_integer(value)
        except ValueError as error:
            say("type", f"must not be {error}")
        if self.minimum is not None and value < self.minimum:
            say("minimum", f"must be at least {self.minimum}")
        if self.maximum is not None and value > self.maximum:
            say("maximum", f"must be at most {self.maximum}")


@dataclass(frozen=True, slots=True)
class DecimalNumber(Rule):
    """A finite decimal number; an int is one too, a float is not, since it is rarely exact.

    Attributes:
        minimum: The lower bound, or None.
        maximum: The upper bound, or None.
        exclusive_minimum: Whether the lower bound itself is out.
        exclusive_maximum: Whether the upper bound itself is out.
    """

    minimum: Decimal | int | None = None
    maximum: Decimal | int | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, Decimal | int) or isinstance(value, bool):
            say("type", "must be a Decimal")
            return
        try:
            format_decimal(value)
        except ValueError as error:
            say("type", f"must not be {error}")
            return
        low, high = self.minimum, self.maximum
        if low is not None and (value < low or (self.exclusive_minimum and value == low)):
            say("minimum", f"must be {'more than' if self.exclusive_minimum else 'at least'} {low}")
        if high is not None and (value > high or (self.exclusive_maximum and value == high)):
            say("maximum", f"must be {'less than' if self.exclusive_maximum else 'at most'} {high}")


@dataclass(frozen=True, slots=True)
class Boolean(Rule):
    """True or False."""

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, bool):
            say("type", "must be a bool")


@dataclass(frozen=True, slots=True)
class Timestamp(Rule):
    """A time with an offset; one without would mean another moment on another machine."""

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, datetime):
            say("type", "must be a datetime")
            return
        try:
            format_timestamp(value)
        except ValueError as error:
            say("timestamp", f"must not be {error}")


def check_model(
    problems: Problems, value: object, path: str, name: str, type: type[M], required: bool = False
) -> M | None:
    """Records a value that is not of a model type; gives it back if the check can go on inside."""
    if value is None:
        if required:
            _missing(problems, path, name)
        return None
    if isinstance(value, type):
        return value
    problems.add(path, name, "type", value, f"must be of type {type.__name__}")
    return None


def check_list(
    problems: Problems,
    value: object,
    path: str,
    name: str,
    min_items: int = 0,
    max_items: int | None = None,
) -> bool:
    """Records what a list breaks by its type and length; True if the check can go on inside it.

    None is an empty list, which cannot be told from an absent one on the wire.
    """
    if value is None:
        value = ()
    if not is_list(value):
        problems.add(path, name, "type", value, "must be a list")
        return False
    if not value and min_items:
        _missing(problems, path, name)
    elif len(value) < min_items:
        wanted = f"must have at least {_count(min_items, 'item')}"
        problems.add(path, name, "min-items", value, wanted)
    if max_items is not None and len(value) > max_items:
        problems.add(
            path, name, "max-items", value, f"must have at most {_count(max_items, 'item')}"
        )
    return bool(value)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _missing(problems: Problems, path: str, name: str, *, fatal: bool = False) -> None:
    problems.add(path, name, "required", None, "must be given", fatal=fatal)
