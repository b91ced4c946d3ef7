"""Names as words, from which every target derives its spelling."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")


def split_words(name: str) -> tuple[str, ...]:
    """Splits a name: `CallBackMqConfig` becomes `call back mq config`."""
    return tuple(word.lower() for word in _WORD.findall(name))


def snake_case(words: tuple[str, ...]) -> str:
    """Joins words in snake case: `("call", "back")` becomes `call_back`."""
    return "_".join(words)
