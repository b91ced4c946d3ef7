"""Enumerations that the service may extend at any time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

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
