"""The languages of the site: what the spec says in each, and how often it says nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .phrases import CHINESE, ENGLISH, Phrases


class Language:
    """A language of the site.

    Args:
        code: Its code in addresses and in the spec.
        phrases: What the pages themselves say.

    Attributes:
        code: Its code.
        phrases: Its phrases.
        asked: How many texts of the spec the pages have.
        missing: How many of them the spec has in English only.
    """

    def __init__(self, code: str, phrases: Phrases) -> None:
        self.code = code
        self.phrases = phrases
        self._asked: set[str] = set()
        self._missing: set[str] = set()

    @property
    def asked(self) -> int:
        """How many texts of the spec the pages have so far."""
        return len(self._asked)

    @property
    def missing(self) -> int:
        """How many of them the spec has in English only."""
        return len(self._missing)

    def of(self, declared: object, name: str = "documentation") -> str:
        """What the spec says of something; in English if it does not say it in this language.

        Args:
            declared: The field, type, operation or whatever it is.
            name: The attribute that has the text in English.
        """
        return self._chosen(str(getattr(declared, name)), getattr(declared, self._own(name), ""))

    def all_of(self, declared: object, name: str) -> list[str]:
        """The same, where the spec says several things one after the other."""
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
        """Sentences one after the other, each of which has its end."""
        between = " " if self.code == ENGLISH_CODE else ""
        return between.join(part for part in parts if part)


ENGLISH_CODE: Final = "en"


def languages() -> tuple[Language, Language]:
    """English, which stands at the root of the site, and Chinese."""
    return Language(ENGLISH_CODE, ENGLISH), Language("zh", CHINESE)
