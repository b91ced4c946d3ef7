"""Rules that decide the verdicts of moderation."""

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
    """The verdict on all content that matches.

    Attributes:
        suggestion: ``pass``, ``review`` or ``block``.
        label: What was found, such as ``Porn``, or the name of a virus. If empty, ``Normal`` for
            ``pass`` and ``Porn`` otherwise.
        score: The confidence, from 0 to 100. If None, a usual score for the suggestion.
        key: A pattern for the object's key or the content's address: ``*`` matches any text, ``?``
            one character, ``[ab]`` one of these. Content within a request has an empty key.
        content: What the content must contain, as bytes or as a text in UTF-8. If empty, anything.
            Addresses are not fetched, so they match no rule with `content`.

    Raises:
        ValueError: The suggestion or the score is not one of these, or the key is empty.
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
        """The suggestion, label and score, with the usual ones where the rule has none."""
        label, score = _USUAL[self.suggestion]
        return self.suggestion, self.label or label, score if self.score is None else self.score

    def fits(self, key: str, content: bytes | None) -> bool:
        """Whether it matches some content.

        Args:
            key: The key or address of the content. Empty if it has none.
            content: The content itself. None if it is not available.
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
"""The usual label and score of each suggestion. On the pages, the limits are 60 and 90."""


class Moderation:
    """The rules of an account. The first that matches decides; what matches none passes.

    Args:
        rules: The initial rules, which `clear` restores.
    """

    def __init__(self, rules: Iterable[ModerationRule] = ()) -> None:
        self._first = tuple(rules)
        self._rules = self._first
        self._lock = threading.Lock()

    @property
    def rules(self) -> tuple[ModerationRule, ...]:
        """The rules, in order."""
        return self._rules

    def add(self, *rules: ModerationRule) -> None:
        """Puts rules before the existing ones."""
        with self._lock:
            self._rules = (*rules, *self._rules)

    def clear(self) -> None:
        """Removes all rules but the initial ones."""
        with self._lock:
            self._rules = self._first

    def judge(self, key: str, content: bytes | None) -> ModerationRule:
        """The rule for some content.

        Args:
            key: The key or address of the content. Empty if it has none.
            content: The content itself. None if it is not available.
        """
        return next((rule for rule in self._rules if rule.fits(key, content)), _PASSES)


_PASSES: Final = ModerationRule("pass")
