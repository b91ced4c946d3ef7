"""The rules of moderation."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Final, get_args

from cloudinfinite_runtime.codec.table import Suggestion
from cloudinfinite_runtime.representation import shorten

NORMAL: Final = "Normal"
"""The label of content that passes."""


@dataclass(frozen=True, slots=True)
class ModerationRule:
    """A rule: the verdict on all content that matches it.

    Attributes:
        suggestion: ``pass``, ``review`` or ``block``.
        label: What was found, such as ``Porn`` or the name of a virus. If empty, ``Normal`` for
            ``pass``, and ``Porn`` otherwise.
        score: The confidence, from 0 to 100. If None, a typical score for the suggestion.
        key: A pattern for the key of the object or the address of the content: ``*`` matches any
            text, ``?`` one character, ``[ab]`` either character. Content in the request itself has
            an empty key.
        content: What the content must contain, as bytes or as text in UTF-8; empty to match any
            content. Content at addresses is not fetched, so it matches no rule with `content`.

    Raises:
        ValueError: The suggestion or the score is invalid, or the key is empty.
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
            raise ValueError("key must be a pattern; * matches every key")

    @property
    def verdict(self) -> tuple[Suggestion, str, int]:
        """The suggestion, label and score, with the defaults for an empty label or score."""
        label, score = _USUAL[self.suggestion]
        return self.suggestion, self.label or label, score if self.score is None else self.score

    def fits(self, key: str, content: bytes | None) -> bool:
        """Returns whether the rule matches some content.

        Args:
            key: The key or address of the content; empty if it has none.
            content: The content; None if it is not available.
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
"""The default label and score of each suggestion. On the pages, the thresholds are 60 and 90."""


class Moderation:
    """The rules of an account. The first match decides; content that no rule matches passes.

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
        """Adds rules before the existing ones."""
        with self._lock:
            self._rules = (*rules, *self._rules)

    def clear(self) -> None:
        """Removes all rules except the initial ones."""
        with self._lock:
            self._rules = self._first

    def judge(self, key: str, content: bytes | None) -> ModerationRule:
        """Returns the rule that applies to some content.

        Args:
            key: The key or address of the content; empty if it has none.
            content: The content; None if it is not available.
        """
        return next((rule for rule in self._rules if rule.fits(key, content)), _PASSES)


_PASSES: Final = ModerationRule("pass")
