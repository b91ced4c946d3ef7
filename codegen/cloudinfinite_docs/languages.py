"""The languages of the site, with their texts, and counts of missing translations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .phrases import CHINESE, ENGLISH, Phrases


class Language:
    """A language of the site.

    Args:
        code: Its code in addresses and in the spec.
        phrases: The phrases of the pages.

    Attributes:
        code: The code.
        phrases: The phrases.
        asked: The number of texts from the spec on the pages.
        missing: How many of them are in English only.
    """

    def __init__(self, code: str, phrases: Phrases) -> None:
        self.code = code
        self.phrases = phrases
        self._asked: set[str] = set()
        self._missing: set[str] = set()

    @property
    def asked(self) -> int:
        """The number of texts from the spec so far."""
        return len(self._asked)

    @property
    def missing(self) -> int:
        """How many of them are in English only."""
        return len(self._missing)

    def of(self, declared: object, name: str = "documentation") -> str:
        """Returns a text from the spec in this language, or else in English.

        Args:
            declared: The declaration, such as a field, type or operation.
            name: The attribute with the English text.
        """
        return self._chosen(str(getattr(declared, name)), getattr(declared, self._own(name), ""))

    def all_of(self, declared: object, name: str) -> list[str]:
        """Returns several texts from the spec in this language, or else in English."""
        english: tuple[str, ...] = getattr(declared, name)
        own: tuple[str, ...] = getattr(declared, self._own(name), ()) or ("",) * len(english)
        return [self._chosen(*both) for both in zip(english, own, strict=True)]

    def _own(self, name: str) -> str:
        return f"{name}_{self.code}"

    def _chosen(self, english: str, own: str) -> str:
        if not english or self.code == ENGLISH_CODE:
            return english
        self._asked.add(english)
        if not own:
            self._missing.add(english)
        return own or english

    def sentences(self, parts: Iterable[str]) -> str:
        """Joins complete sentences."""
        between = " " if self.code == ENGLISH_CODE else ""
        return between.join(part for part in parts if part)


ENGLISH_CODE: Final = "en"


def languages() -> tuple[Language, Language]:
    """Returns English, which is at the root of the site, and Chinese."""
    return Language(ENGLISH_CODE, ENGLISH), Language("zh", CHINESE)
