"""Enumerations that the service may extend at any time: as Python types, and on the wire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from lxml.etree import _Element

from . import lexical
from .anomaly import Report
from .scalars import NOT_XML, Marker, Reader, Say, Scalar, as_text, token_of

T = TypeVar("T")

if TYPE_CHECKING:
    # Hides from type checkers that a value is a string. Otherwise they could not report comparisons
    # with a misspelt word, since any string might be a new word.
    class _Text:
        def __new__(cls, text: str) -> Self: ...
else:
    _Text = str


class _Word(str):
    """A word in the body of an enumeration, until the class exists."""

    __slots__ = ()


def word(text: str) -> Any:
    """Declares a word of an enumeration; the class turns it into one of its own values."""
    return _Word(text)


class OpenEnumType(type):
    """Makes an enumeration behave like a list: ``list(JobState)``, ``word in JobState``."""

    _known: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> OpenEnumType:
        """Makes an enumeration from the words in its body."""
        made = super().__new__(cls, name, bases, {"__slots__": (), **body})
        # One instance per word, so that parsing it is a dictionary lookup.
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
