"""Markdown as the site's generator reads it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

_CODE = re.compile(r"(`+[^`]+`+)")
_SPECIAL = re.compile(r"([\\*_\[\]{}#|])")


def text(words: str) -> str:
    """A text that is to be read as it stands, except for the code in it."""
    parts = _CODE.split(words)
    return "".join(part if number % 2 else _literal(part) for number, part in enumerate(parts))


def _literal(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", words.replace("&", "&amp;").replace("<", "&lt;"))


def code(words: str) -> str:
    """A text as code."""
    if not words:
        return '`""`'
    ticks = "``" if "`" in words else "`"
    return f"{ticks} {words} {ticks}" if "`" in words else f"`{words}`"


def link(words: str, target: str) -> str:
    """A link; the words are Markdown already. Without a target, only the words."""
    return f"[{words}]({target})" if target else words


def listed(entries: Iterable[str]) -> str:
    """A list; each entry is Markdown already."""
    return "\n".join(f"- {indented(entry, 4).lstrip()}" for entry in entries)


def indented(block: str, width: int) -> str:
    """A block behind some blanks, as what belongs to an entry of a list stands."""
    return textwrap.indent(block, " " * width)


def fence(language: str, content: str) -> str:
    """A block of code."""
    return f"```{language}\n{content.rstrip()}\n```"


def cell(words: str) -> str:
    """What can stand in a cell of a table."""
    return re.sub(r"(?<!\\)\|", r"\\|", words).replace("\n", " ")
