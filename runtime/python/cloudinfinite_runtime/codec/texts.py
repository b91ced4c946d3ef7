"""Scalar types whose value is their text, and rules for texts in paths, headers and lists."""

from __future__ import annotations

import re
from typing import Any

from lxml.etree import _Element

from ..codec import lexical
from .anomaly import SPACE, Report
from .scalars import NOT_XML, Marker, Reader, Say, Scalar, as_text

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
        """One regular expression covers nearly every text; what does not match is examined."""
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
    """The URL of a web service, or a word that takes its place.

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
    """Reports a text that would break its path, header or list, whatever the spec allows.

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
    """Whether a text of these characters may need escaping."""
    return characters is None or any(
        low <= each <= high for each in "&<>\r" for low, high in characters
    )


def _set_of(ranges: Ranges) -> str:
    """Formats ranges of characters for the brackets of a regular expression."""
    return "".join(f"{re.escape(low)}-{re.escape(high)}" for low, high in ranges)


def _count(number: int) -> str:
    return f"{number} character{'' if number == 1 else 's'}"


ANY_TEXT = Text()
