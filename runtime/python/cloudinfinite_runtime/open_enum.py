"""Enumerations that the service may extend at any time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, TypeVar

E = TypeVar("E", bound="OpenEnum")


class _Word(str):
    """A word in the body of an enumeration, until the class is there to make it of."""

    __slots__ = ()


def word(text: str) -> Any:
    """Declares a word of an enumeration; the class turns it into one of its own values."""
    return _Word(text)


class _Words(type):
    """Makes the words of an enumeration, and gives them in the order of the spec."""

    _known: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _Words:
        made = super().__new__(cls, name, bases, {"__slots__": (), **body})
        # One instance of each word, so that reading it is a look-up.
        made._known = {}
        for key, value in body.items():
            if isinstance(value, _Word):
                made._known[str(value)] = each = made(str(value))
                setattr(made, key, each)
        return made

    def __iter__(cls: type[E]) -> Iterator[E]:  # type: ignore[misc] # a metaclass of such types
        return iter(cls._known.values())

    def __len__(cls) -> int:
        return len(cls._known)

    def __contains__(cls, value: object) -> bool:
        return value in cls._known


class OpenEnum(str, metaclass=_Words):
    """A string with a list of known values, which takes any other value as well.

    An instance is its text: it compares, hashes, sorts and prints as that string, so a value that
    a newer service sends works in every place where a known one does. The class itself is the
    list: it can be iterated over, measured, and asked with `in`.
    """

    _known: ClassVar[dict[str, Any]]

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self in self._known

    def __repr__(self) -> str:
        return f"{type(self).__name__}({super().__repr__()})"
