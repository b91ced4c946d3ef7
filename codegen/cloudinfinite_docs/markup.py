"""Writes Markdown for the site generator."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

_CODE = re.compile(r"(`+[^`]+`+)")
_SPECIAL = re.compile(r"([\\*_\[\]{}#|])")


def text(words: str) -> str:
    """Escapes a text, except for the code in it."""
    parts = _CODE.split(words)
    return "".join(part if number % 2 else _literal(part) for number, part in enumerate(parts))


def _literal(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", words.replace("&", "&amp;").replace("<", "&lt;"))


def code(words: str) -> str:
    """Returns a text as inline code."""
    if not words:
        return '`""`'
    ticks = "``" if "`" in words else "`"
    return f"{ticks} {words} {ticks}" if "`" in words else f"`{words}`"


def link(words: str, target: str) -> str:
    """Returns a link, or only the words without a target. The words are Markdown."""
    return f"[{words}]({target})" if target else words


def listed(entries: Iterable[str]) -> str:
    """Returns a list. Each entry is Markdown."""
    return "\n".join(f"- {indented(entry, 4).lstrip()}" for entry in entries)


def indented(block: str, width: int) -> str:
    """Indents a block, as for the contents of a list entry."""
    return textwrap.indent(block, " " * width)


def fence(language: str, content: str) -> str:
    """Returns a code block."""
    return f"```{language}\n{content.rstrip()}\n```"


def cell(words: str) -> str:
    """Escapes Markdown for the cell of a table."""
    return re.sub(r"(?<!\\)\|", r"\\|", words).replace("\n", " ")
