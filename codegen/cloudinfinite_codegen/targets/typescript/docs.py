"""The layout of documentation comments."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from ..heads import WIDTH


def comment(paragraphs: Sequence[str], indent: str = "") -> str:
    """Returns a comment of paragraphs, with a final line feed.

    A paragraph that contains line breaks is already wrapped.
    """
    width = WIDTH - len(indent) - 3
    lines: list[str] = []
    for paragraph in paragraphs:
        safe = paragraph.replace("*/", "*\\/")
        lines += [""] if lines else []
        lines += safe.split("\n") if "\n" in safe else _wrapped(safe, width)
    if len(lines) == 1 and len(indent) + len(lines[0]) + 7 <= WIDTH:
        return f"{indent}/** {lines[0]} */\n"
    inside = "".join(f"{indent} *{f' {line}' if line else ''}\n" for line in lines)
    return f"{indent}/**\n{inside}{indent} */\n"


def entries(title: str, texts: Iterable[str], indent: str = "") -> str:
    """Returns a list with a title, as one wrapped paragraph."""
    width = WIDTH - len(indent) - 3
    lines = [title, ""]
    for each in texts:
        lines += textwrap.wrap(
            each,
            width,
            initial_indent="- ",
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines).replace("*/", "*\\/")


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]
