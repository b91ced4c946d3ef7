"""Enumerations that the service may extend at any time."""

from __future__ import annotations

from typing import Any, ClassVar, Self


class OpenEnum(str):
    """A string with a list of known values, which takes any other value as well.

    An instance is its text: it compares, hashes, sorts and prints as that string, so a value that
    a newer service sends works in every place where a known one does.
    """

    __slots__ = ()

    _values: ClassVar[tuple[str, ...]] = ()
    _known: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        # One instance of each word, so that reading it is a look-up.
        cls._known = {value: cls(value) for value in cls._values}

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self in self._known

    @classmethod
    def known(cls) -> tuple[Self, ...]:
        """The values that the spec lists, in its order."""
        return tuple(cls._known.values())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({super().__repr__()})"
