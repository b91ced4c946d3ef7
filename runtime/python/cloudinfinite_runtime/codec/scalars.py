"""The scalar types of the wire: how each one is parsed, converted, checked and written."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar

from lxml.etree import _Element

from ..codec import lexical
from .anomaly import SPACE, Report
from .problems import Problems

Say = Callable[[str, str], None]
"""Records that a value breaks a rule: the rule's name, and what it requires."""

Reader = Callable[[_Element, Report], Any]
Marker = Callable[[object], str | None]

NOT_XML = "must not contain control characters or lone surrogates"

_USUAL = frozenset(f"--T::{sign}{tens}" for sign in "+-" for tens in "012345")
_from_iso = datetime.fromisoformat


class Scalar(ABC):
    """A type of text on the wire, with limits that apply to requests but not to answers."""

    __slots__ = ()

    noun: ClassVar[str] = "a str"
    """The required kind of wire text, for messages."""

    python: ClassVar[str] = "a str"
    """The required kind of Python value, for messages."""

    @abstractmethod
    def reader(self) -> Reader:
        """Returns a function that parses an element, and reports anomalies.

        A result of None means that there is no value.
        """

    @abstractmethod
    def convert(self, value: Any) -> Any:
        """Converts a JSON value or wire text to a value; ValueError if it cannot."""

    @abstractmethod
    def text(self, value: Any) -> str:
        """Formats a value as wire text; ValueError if it has no wire form."""

    def markup(self, value: Any) -> str:
        """Formats a value as the content of its element; ValueError if it has no wire form."""
        return lexical.escape(self.text(value))

    def plain(self, value: Any) -> Any:
        """Converts a value to a JSON-compatible one; ValueError if it has no wire form."""
        return self.text(value)

    @abstractmethod
    def marker(self) -> Marker:
        """Returns a fast function that writes valid values as character data.

        A result of None means that the value must be examined.
        """

    @abstractmethod
    def examine(self, value: object, say: Say) -> None:
        """Reports every rule that a value breaks."""

    def check(self, problems: Problems, value: object, path: str, name: str) -> None:
        """Records the rules that the value of the field `name` under `path` breaks."""
        self.examine(value, lambda rule, message: problems.add(path, name, rule, value, message))


class _Parsed(Scalar):
    """A scalar whose Python value is not its text; an empty element has no value.

    Attributes:
        or_words: Words that are allowed instead of a value.
    """

    __slots__ = ("or_words",)

    def __init__(self, or_words: tuple[str, ...] = ()) -> None:
        self.or_words = or_words

    def reader(self) -> Reader:
        parse, words = self._parse, self.or_words

        def read(element: _Element, report: Report) -> Any:
            text = token_of(element, report)
            if not text:
                return None
            if text in words:
                return text
            try:
                return parse(text)
            except ValueError:
                report.undecodable(element)
                return None

        return read

    def convert(self, value: Any) -> Any:
        if isinstance(value, str):
            return str(value) if value in self.or_words else self._parse(value)
        return self._take(value)

    def text(self, value: Any) -> str:
        return str(value) if isinstance(value, str) else self._format(value)

    def marker(self) -> Marker:
        def mark(value: object) -> str | None:
            found: list[str] = []
            self.examine(value, lambda rule, _: found.append(rule))
            return None if found else lexical.escape(self.text(value))

        return mark

    def _wanted(self) -> str:
        return " or ".join([self.python, *(f"the word {word}" for word in self.or_words)])

    @abstractmethod
    def _parse(self, text: str) -> Any: ...

    @abstractmethod
    def _take(self, value: Any) -> Any: ...

    @abstractmethod
    def _format(self, value: Any) -> str: ...


class Integer(_Parsed):
    """An integer, but not True or False.

    Attributes:
        minimum: The lower bound, or None.
        maximum: The upper bound, or None.
        exclusive_minimum: Whether the lower bound itself is excluded.
        exclusive_maximum: Whether the upper bound itself is excluded.
        or_words: Words that are allowed instead of a number.
    """

    __slots__ = ("exclusive_maximum", "exclusive_minimum", "maximum", "minimum")

    noun = "an integer"
    python = "an int"

    def __init__(
        self,
        minimum: Any = None,
        maximum: Any = None,
        *,
        exclusive_minimum: bool = False,
        exclusive_maximum: bool = False,
        or_words: tuple[str, ...] = (),
    ) -> None:
        super().__init__(or_words)
        self.minimum = minimum
        self.maximum = maximum
        self.exclusive_minimum = exclusive_minimum
        self.exclusive_maximum = exclusive_maximum

    def examine(self, value: object, say: Say) -> None:
        if isinstance(value, str) and value in self.or_words:
            return
        if not self._is_number(value):
            say("type", f"must be {self._wanted()}")
            return
        try:
            self._format(value)
        except ValueError as error:
            say("type", f"must not be {error}")
            return
        self._examine_bounds(value, say)

    def marker(self) -> Marker:
        examined = super().marker()
        low, high = self.minimum, self.maximum
        if low is None or high is None or self.exclusive_minimum or self.exclusive_maximum:
            return examined

        def mark(value: object) -> str | None:
            quick = type(value) is int and low <= value <= high
            return str(value) if quick else examined(value)

        return mark

    def _examine_bounds(self, value: Any, say: Say) -> None:
        low, high = self.minimum, self.maximum
        if low is not None and (value < low or (self.exclusive_minimum and value == low)):
            say("minimum", f"must be {'more than' if self.exclusive_minimum else 'at least'} {low}")
        if high is not None and (value > high or (self.exclusive_maximum and value == high)):
            say("maximum", f"must be {'less than' if self.exclusive_maximum else 'at most'} {high}")

    def _is_number(self, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)

    def _parse(self, text: str) -> Any:
        return lexical.parse_integer(text)

    def _take(self, value: Any) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"it is of type {type(value).__name__}")
        return value

    def _format(self, value: Any) -> str:
        return lexical.format_integer(value)


class DecimalNumber(Integer):
    """A finite decimal number. It may be an int, but not a float, which is rarely exact."""

    __slots__ = ()

    noun = "a decimal number"
    python = "a Decimal"

    def examine(self, value: object, say: Say) -> None:
        if isinstance(value, float):
            say("type", f"must be a Decimal, such as Decimal({str(value)!r}), not a float")
        else:
            super().examine(value, say)

    def _is_number(self, value: object) -> bool:
        return isinstance(value, Decimal | int) and not isinstance(value, bool)

    def _parse(self, text: str) -> Any:
        return lexical.parse_decimal(text)

    def _take(self, value: Any) -> Any:
        if isinstance(value, float):
            # JSON parsers return floats; their shortest representation is the original text.
            return lexical.parse_decimal(repr(value))
        if not self._is_number(value):
            raise ValueError(f"it is of type {type(value).__name__}")
        return Decimal(value)

    def _format(self, value: Any) -> str:
        return lexical.format_decimal(value)


class Boolean(_Parsed):
    """True or False."""

    __slots__ = ()

    noun = "true or false"
    python = "a bool"

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, bool):
            say("type", "must be a bool")

    def _parse(self, text: str) -> Any:
        return lexical.parse_boolean(text)

    def _take(self, value: Any) -> Any:
        if not isinstance(value, bool):
            raise ValueError(f"it is of type {type(value).__name__}")
        return value

    def _format(self, value: Any) -> str:
        return lexical.format_boolean(value)


class Timestamp(_Parsed):
    """A time with an offset; without one, its meaning would depend on the machine.

    Attributes:
        unset: Texts that mean "no time" in an answer, besides the empty text.
    """

    __slots__ = ("unset",)

    noun = "a time with an offset"
    python = "a datetime"

    def __init__(self, unset: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.unset = frozenset(unset)

    def reader(self) -> Reader:
        unset = self.unset

        def read(element: _Element, report: Report) -> datetime | None:
            text = element.text
            # The service's own format, recognised by every third character. These include the
            # first digit of the offset's minutes, where the converter would accept a comma.
            if text is not None and text[4:23:3] in _USUAL and len(text) == 24 and not len(element):
                try:
                    return _from_iso(text)
                except ValueError:
                    report.undecodable(element)
                    return None
            try:
                return lexical.parse_timestamp(token_of(element, report), unset)
            except ValueError:
                report.undecodable(element)
                return None

        return read

    def marker(self) -> Marker:
        def mark(value: object) -> str | None:
            try:
                return lexical.format_timestamp(value) if isinstance(value, datetime) else None
            except ValueError:
                return None

        return mark

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, datetime):
            say("type", "must be a datetime")
            return
        try:
            lexical.format_timestamp(value)
        except ValueError as error:
            say("timestamp", f"must not be {error}")

    def _parse(self, text: str) -> Any:
        if not text:
            raise ValueError("it is empty")
        return lexical.parse_timestamp(text)

    def _take(self, value: Any) -> Any:
        if not isinstance(value, datetime):
            raise ValueError(f"it is of type {type(value).__name__}")
        lexical.format_timestamp(value)
        return value

    def _format(self, value: Any) -> str:
        return lexical.format_timestamp(value)


def token_of(element: _Element, report: Report) -> str:
    """Returns an element's text without the white space around it; reports elements within."""
    if len(element):
        report.content(element)
    return (element.text or "").strip(SPACE)


def as_text(value: Any) -> str:
    """Returns the value if it is a string; ValueError otherwise."""
    if isinstance(value, str):
        return value
    raise ValueError(f"it is of type {type(value).__name__}")


ANY_INTEGER = Integer()
ANY_DECIMAL = DecimalNumber()
ANY_BOOLEAN = Boolean()
