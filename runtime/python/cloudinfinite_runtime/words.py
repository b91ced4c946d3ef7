"""The rules for texts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .rule import Rule, Say, count
from .scalars import is_xml_text

_NOT_XML = "must not have control characters or lone surrogates"
# Scheme and host must be there; what follows is the receiving server's own affair.
_URL = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)

_NOT_IN_A_SEGMENT = re.compile(r"[/\\?#%\x00-\x1f\x7f-\x9f]")
_NOT_IN_A_HEADER = re.compile(r"[^\t\x20-\x7e]|\A\s|\s\Z")


_XML = (
    ("\t", "\n"),
    ("\r", "\r"),
    (" ", "\ud7ff"),
    ("\ue000", "\ufffd"),
    ("\U00010000", "\U0010ffff"),
)
# The same as what is left out, which compiles six times as fast.
_XML_SET = "^\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"


def _set_of(ranges: tuple[tuple[str, str], ...]) -> str:
    """Ranges of characters as they stand between the brackets of an expression."""
    return "".join(f"{re.escape(low)}-{re.escape(high)}" for low, high in ranges)


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
            say("header-value", "must be one line of ASCII text without blanks at its ends")
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
    _fitting: re.Pattern[str] | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        allowed = _XML_SET if self.characters is None else _set_of(self.characters)
        ranges = self.characters or ()
        inside_xml = all(any(low <= a and b <= high for low, high in _XML) for a, b in ranges)
        can_fit = self.max_length is None or self.min_length <= self.max_length
        travels = self.path or self.header or self.item
        if allowed and inside_xml and can_fit and not travels:
            most = "" if self.max_length is None else self.max_length
            fitting = re.compile(f"[{allowed}]{{{self.min_length},{most}}}")
            object.__setattr__(self, "_fitting", fitting)

    def _fits(self, value: object) -> bool:
        # One expression for nearly every text; what it does not match is asked rule by rule.
        return (
            self._fitting is not None
            and type(value) is str
            and self._fitting.fullmatch(value) is not None
        )

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, str):
            say("type", "must be a str")
            return
        self._examine_carriage(value, say)
        if len(value) < self.min_length:
            say("min-length", f"must have at least {count(self.min_length, 'character')}")
        if self.max_length is not None and len(value) > self.max_length:
            say("max-length", f"must have at most {count(self.max_length, 'character')}")
        if bad := self._first_outside(value):
            says = self.says or "the characters that the spec lists"
            say("characters", f"must be made of {says}; {bad[0]!a} at {bad.start()} is not")

    def _first_outside(self, value: str) -> re.Match[str] | None:
        if self.characters is None:
            return None
        outside = f"[^{_set_of(self.characters)}]" if self.characters else "."
        return re.search(outside, value, re.DOTALL)


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
