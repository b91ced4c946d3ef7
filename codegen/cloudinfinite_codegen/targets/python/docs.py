"""Docstrings: sentences laid out for the one who reads them in an editor."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ..heads import WIDTH


def quote(text: str) -> str:
    """Text that can stand in a docstring, which is a raw one if there is a backslash in it."""
    return text.replace('"""', "'''")


def docstring(paragraphs: Iterable[str], indent: int = 4) -> str:
    """A docstring of paragraphs, wrapped, without its first indentation.

    A paragraph that has line breaks of its own is wrapped already.
    """
    inside = [
        p
        if "\n" in p
        else textwrap.fill(quote(p), WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        for p in paragraphs
    ]
    # A quote or backslash of the text needs a blank between itself and the docstring's quotes.
    opening = 'r"""' if any("\\" in p for p in inside) else '"""'
    opening += " " if inside[0].startswith('"') else ""
    body = opening + "\n\n".join([_first(inside[0], opening, WIDTH - indent), *inside[1:]])
    ending = ' """' if body.endswith(('"', "\\")) else '"""'
    if "\n" not in body and len(body) + len(ending) + indent > WIDTH:
        # A formatter joins quotes to a single line, so the text itself takes a second one.
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
    """A section of a docstring; each entry is wrapped under the title."""
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
