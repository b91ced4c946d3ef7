"""Scalar types whose values are strings: texts, URLs, and enumerations that may grow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from lxml.etree import _Element

from . import lexical
from .anomaly import SPACE, Report
from .scalars import NOT_XML, Marker, Reader, Say, Scalar, as_text, token_of

Ranges = tuple[tuple[str, str], ...]

# Scheme and host are required; the rest is up to the receiving server.
_URL = re.compile(r"https?://[^ \t\r\n/?#@]+(?:[/?#][^ \t\r\n]*)?", re.IGNORECASE | re.ASCII)

_NOT_IN_A_SEGMENT = re.compile(r"[/\\?#%\x00-\x1f\x7f-\x9f]")
# What the object store rejects, and path segments that any proxy may normalise away.
_NO_KEY = re.compile(r"\A\Z|\A[/\\]|[\r\n\x18-\x1b]|(?:\A|/)\.{1,2}(?:/|\Z)")
_WHAT_NO_KEY_HAS = "no / or \\ at the beginning, no segment . or .., and no line break"
_NOT_IN_A_HEADER = re.compile(r"[^\t\x20-\x7e]|\A\s|\s\Z")

_XML: Ranges = (
    ("\t", "\n"),
    ("\r", "\r"),
    (" ", "\ud7ff"),
    ("\ue000", "\ufffd"),
    ("\U00010000", "\U0010ffff"),
)
# The same as its complement, which compiles six times as fast.
_XML_SET = "^\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"


_TO_ESCAPE = "[&<>\r]"


class Text(Scalar):
    """A string.

    Attributes:
        min_length: The minimum length, in characters.
        max_length: The maximum length, in characters, or None.
        characters: The inclusive ranges of allowed characters, or None.
        says: The allowed characters in words, for messages.
    """

    __slots__ = ("characters", "max_length", "min_length", "says")

    def __init__(
        self,
        min_length: int = 0,
        max_length: int | None = None,
        characters: Ranges | None = None,
        says: str = "",
    ) -> None:
        self.min_length = min_length
        self.max_length = max_length
        self.characters = characters
        self.says = says

    def reader(self) -> Reader:
        return read_text

    def convert(self, value: Any) -> str:
        return as_text(value)

    def text(self, value: Any) -> str:
        return str(value)

    def marker(self) -> Marker:
        """Returns a marker with one regular expression, which nearly every valid text matches."""
        allowed = _XML_SET if self.characters is None else _set_of(self.characters)
        ranges = self.characters or ()
        inside_xml = all(any(low <= a and b <= high for low, high in _XML) for a, b in ranges)
        can_fit = self.max_length is None or self.min_length <= self.max_length
        if not (allowed and inside_xml and can_fit):
            return lambda _: None
        most = "" if self.max_length is None else self.max_length
        fits = re.compile(f"[{allowed}]{{{self.min_length},{most}}}").fullmatch
        needs_escape = re.compile(_TO_ESCAPE).search if _takes_markup(self.characters) else None

        def mark(value: object) -> str | None:
            if type(value) is not str or fits(value) is None:
                return None
            if needs_escape is None or needs_escape(value) is None:
                return value
            return lexical.escape(value)

        return mark

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
            return
        if not lexical.is_xml_text(value):
            say("xml-characters", NOT_XML)
        if len(value) < self.min_length:
            say("min-length", f"must have at least {_count(self.min_length)}")
        if self.max_length is not None and len(value) > self.max_length:
            say("max-length", f"must have at most {_count(self.max_length)}")
        if bad := self._first_outside(value):
            says = self.says or "the characters that the spec lists"
            say("characters", f"must be made of {says}; {bad[0]!a} at {bad.start()} is not")

    def _first_outside(self, value: str) -> re.Match[str] | None:
        if self.characters is None:
            return None
        outside = f"[^{_set_of(self.characters)}]" if self.characters else "."
        return re.search(outside, value, re.DOTALL)


class Url(Scalar):
    """An HTTP or HTTPS URL, or one of some words.

    Attributes:
        or_words: The words.
    """

    __slots__ = ("or_words",)

    def __init__(self, or_words: tuple[str, ...] = ()) -> None:
        self.or_words = or_words

    def reader(self) -> Reader:
        return read_text

    def convert(self, value: Any) -> str:
        return as_text(value)

    def text(self, value: Any) -> str:
        return str(value)

    def marker(self) -> Marker:
        def mark(value: object) -> str | None:
            if isinstance(value, str) and lexical.is_xml_text(value) and self._fits(value):
                return lexical.escape(str(value))
            return None

        return mark

    def _fits(self, value: str) -> bool:
        return value in self.or_words or _URL.fullmatch(value) is not None

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
        elif not lexical.is_xml_text(value):
            say("xml-characters", NOT_XML)
        elif not self._fits(value):
            words = "".join(f" or the word {word}" for word in self.or_words)
            say("url", f"must be a URL that begins with http:// or https://{words}")


def read_text(element: _Element, report: Report) -> str:
    """Returns an element's text unchanged; for an empty element, an empty string."""
    text = element.text or ""
    if len(element):
        report.content(element)
        # White space next to elements is indentation, which some documents keep.
        return text if text.strip(SPACE) else ""
    return text


def examine_carriage(text: str, place: str, is_item: bool, say: Say) -> None:
    """Reports a text that would break its path, header or list, even if the spec allows it.

    Args:
        text: The wire text.
        place: Where it is sent; see `Field`.
        is_item: Whether it is an item of a list that is sent as one text with commas.
        say: Receives the problems.
    """
    if place == "path" and (text in ("", ".", "..") or _NOT_IN_A_SEGMENT.search(text)):
        say("path-segment", "must be one segment of a path: no / \\ ? # %, and not . or ..")
    if place == "key" and _NO_KEY.search(text):
        say("object-key", f"must be a valid object key: {_WHAT_NO_KEY_HAS}")
    if place == "rule" and not text:
        say("query-name", "must not be empty: it is the name of a query parameter")
    if place == "header" and _NOT_IN_A_HEADER.search(text):
        say("header-value", "must be one line of ASCII text without leading or trailing blanks")
    if is_item and "," in text:
        say("list-item", "must not contain a comma, which separates the items of the list")


def _takes_markup(characters: Ranges | None) -> bool:
    """Whether these characters include any that need escaping."""
    return characters is None or any(
        low <= each <= high for each in "&<>\r" for low, high in characters
    )


def _set_of(ranges: Ranges) -> str:
    """Formats ranges of characters for the brackets of a regular expression."""
    return "".join(f"{re.escape(low)}-{re.escape(high)}" for low, high in ranges)


def _count(number: int) -> str:
    return f"{number} character{'' if number == 1 else 's'}"


ANY_TEXT = Text()


T = TypeVar("T")

if TYPE_CHECKING:
    # Hides from type checkers that a value is a string. Otherwise they could not report comparisons
    # with a misspelt word, since any string might be a new word.
    class _Text:
        def __new__(cls, text: str) -> Self: ...
else:
    _Text = str


class _Word(str):
    """A word in the body of an enumeration while the class is being created."""

    __slots__ = ()


def word(text: str) -> Any:
    """Declares a word of an enumeration; the class converts it to one of its values."""
    return _Word(text)


class OpenEnumType(type):
    """Makes an enumeration behave like a list: ``list(JobState)``, ``word in JobState``."""

    _known: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> OpenEnumType:
        """Creates an enumeration from the words in its body."""
        made = super().__new__(cls, name, bases, {"__slots__": (), **body})
        # One instance per word, so that parsing is a dictionary lookup.
        made._known = {}
        for key, value in body.items():
            if isinstance(value, _Word):
                made._known[str(value)] = each = made(str(value))
                setattr(made, key, each)
        return made

    def __iter__(cls: type[T]) -> Iterator[T]:
        return iter(cls._known.values())  # type: ignore[attr-defined] # mypy takes T for any type

    def __reversed__(cls: type[T]) -> Iterator[T]:
        return reversed(cls._known.values())  # type: ignore[attr-defined] # likewise

    def __len__(cls) -> int:
        return len(cls._known)

    def __bool__(cls) -> bool:
        return True

    def __contains__(cls, word: object) -> bool:
        return isinstance(word, str) and word in cls._known


class OpenEnum(_Text, metaclass=OpenEnumType):
    """A string enumeration that also accepts unknown values.

    An instance compares, hashes, sorts and prints like its text, so new values of the service work
    wherever known ones do; `value` is the plain string. Iterating over the class yields its known
    values.
    """

    _known: ClassVar[dict[str, Any]]

    @property
    def value(self) -> str:
        """The text, as a plain string."""
        return str(self)

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self in type(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value!r})"


class Enumeration(Scalar):
    """One of a list of words. Answers may contain others, which are kept.

    Attributes:
        type: The enumeration.
    """

    __slots__ = ("_known", "type")

    def __init__(self, type: type[OpenEnum]) -> None:
        self.type = type
        self._known = type._known

    def reader(self) -> Reader:
        type = self.type
        known = self._known.get

        def read(element: _Element, report: Report) -> Any:
            # Nearly every word is known and has no white space around it.
            word = known(element.text or "")
            if word is not None and not len(element):
                return word
            value = type(token_of(element, report))
            # The service sends an empty element for "not set".
            if value.value and not value.is_known:
                report.unknown_value(element)
            return value

        return read

    def convert(self, value: Any) -> Any:
        return self.type(as_text(value))

    def text(self, value: Any) -> str:
        return str(value)

    def marker(self) -> Marker:
        escaped = {word: lexical.escape(word) for word in self._known}

        def mark(value: object) -> str | None:
            return escaped.get(value) if isinstance(value, str) else None

        return mark

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
        elif value not in self._known:
            if not lexical.is_xml_text(value):
                say("xml-characters", NOT_XML)
            say("enumeration", f"must be one of {', '.join(self._known)}")
