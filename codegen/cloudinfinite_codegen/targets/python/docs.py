"""The layout of docstrings."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ..heads import WIDTH


def quote(text: str) -> str:
    """Escapes a text for a docstring, which is a raw string if it contains a backslash."""
    return text.replace('"""', "'''")


def docstring(paragraphs: Iterable[str], indent: int = 4) -> str:
    """Returns a docstring of wrapped paragraphs, without the indentation of its first line.

    A paragraph that contains line breaks is already wrapped.
    """
    inside = [
        p
        if "\n" in p
        else textwrap.fill(quote(p), WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        for p in paragraphs
    ]
    # A quote or backslash next to the docstring's quotes needs a space in between.
    opening = 'r"""' if any("\\" in p for p in inside) else '"""'
    opening += " " if inside[0].startswith('"') else ""
    body = opening + "\n\n".join([_first(inside[0], opening, WIDTH - indent), *inside[1:]])
    ending = ' """' if body.endswith(('"', "\\")) else '"""'
    if "\n" not in body and len(body) + len(ending) + indent > WIDTH:
        # The formatter would move the quotes back to the end of the line, so wrap the text itself.
        body = opening + _first(inside[0], opening, len(body) - 1)
    if "\n" in body:
        ending = '\n"""'
    return textwrap.indent(body + ending, " " * indent).strip()


def _first(text: str, opening: str, width: int) -> str:
    filled = textwrap.fill(
        " " * len(opening) + " ".join(text.split()),
        width,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return filled.lstrip()


def section(title: str, entries: Iterable[str]) -> str:
    """Returns a section of a docstring, with each entry wrapped below the title."""
    lines = [f"{title}:"]
    for entry in entries:
        lines.append(
            textwrap.fill(
                quote(entry),
                WIDTH - 8,
                initial_indent="    ",
                subsequent_indent="        ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines)
