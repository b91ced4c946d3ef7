"""Rules that decide what moderation says, instead of a model that nobody can predict."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Final, get_args

from cloudinfinite_runtime.codec.table import Suggestion
from cloudinfinite_runtime.representation import shorten

NORMAL: Final = "Normal"
"""The label of what passes."""


@dataclass(frozen=True, slots=True)
class ModerationRule:
    """What moderation says of the content that fits.

    Attributes:
        suggestion: ``pass``, ``review`` or ``block``.
        label: What is found, such as ``Porn``, or the name of a virus; empty for ``Normal`` where
            it passes, and for ``Porn`` elsewhere.
        score: How sure it is, from 0 to 100; None for a number that goes with the suggestion.
        key: What the object's key or the content's address must be; ``*`` stands for any text,
            ``?`` for a character, ``[ab]`` for one of these. Content of a request's own has none.
        content: What must stand in the content, as bytes or as a text in UTF-8; empty for anything.
            The content of an address is not fetched, so no such rule fits it.

    Raises:
        ValueError: There is no such suggestion or score, or the key is empty.
    """

    suggestion: Suggestion
    label: str = ""
    score: int | None = None
    key: str = field(default="*", kw_only=True)
    content: bytes | str = field(default=b"", kw_only=True)

    def __post_init__(self) -> None:
        if self.suggestion not in get_args(Suggestion):
            known = ", ".join(get_args(Suggestion))
            raise ValueError(f"suggestion must be one of {known}, not {shorten(self.suggestion)}")
        if self.score is not None and not 0 <= self.score <= 100:
            raise ValueError(f"score must be from 0 to 100, not {self.score}")
        if not self.key:
            raise ValueError("key must be a pattern; * fits all keys")

    @property
    def verdict(self) -> tuple[Suggestion, str, int]:
        """The suggestion, with a label and a score that go with it where the rule has none."""
        label, score = _USUAL[self.suggestion]
        return self.suggestion, self.label or label, score if self.score is None else self.score

    def fits(self, key: str, content: bytes | None) -> bool:
        """Whether it is about some content.

        Args:
            key: Its key or its address; empty if it has none.
            content: The content itself; None if nobody has it.
        """
        wanted = self.content.encode() if isinstance(self.content, str) else self.content
        return fnmatchcase(key, self.key) and (
            not wanted or (content is not None and wanted in content)
        )


_USUAL: Final[dict[Suggestion, tuple[str, int]]] = {
    "pass": (NORMAL, 0),
    "review": ("Porn", 75),
    "block": ("Porn", 95),
}
"""The label and the score that go with a suggestion: the pages draw lines at 60 and 90."""


class Moderation:
    """The rules of an account; the first one that fits decides, and what none fits passes.

    Args:
        rules: Those that it begins with, and goes back to.
    """

    def __init__(self, rules: Iterable[ModerationRule] = ()) -> None:
        self._first = tuple(rules)
        self._rules = self._first
        self._lock = threading.Lock()

    @property
    def rules(self) -> tuple[ModerationRule, ...]:
        """The rules, in the order in which they are tried."""
        return self._rules

    def add(self, *rules: ModerationRule) -> None:
        """Puts rules in before those that there are."""
        with self._lock:
            self._rules = (*rules, *self._rules)

    def clear(self) -> None:
        """Takes all rules out but those that it began with."""
        with self._lock:
            self._rules = self._first

    def judge(self, key: str, content: bytes | None) -> ModerationRule:
        """The rule that decides on some content.

        Args:
            key: Its key or its address; empty if it has none.
            content: The content itself; None if nobody has it.
        """
        return next((rule for rule in self._rules if rule.fits(key, content)), _PASSES)


_PASSES: Final = ModerationRule("pass")
