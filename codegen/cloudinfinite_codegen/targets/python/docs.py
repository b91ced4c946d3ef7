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
    first = textwrap.fill(
        " " * len(opening) + " ".join(inside[0].split()),
        WIDTH - indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()
    body = opening + "\n\n".join([first, *inside[1:]])
    ending = ' """' if body.endswith(('"', "\\")) else '"""'
    if "\n" in body or len(body) + len(ending) + indent > WIDTH:
        ending = '\n"""'
    return textwrap.indent(body + ending, " " * indent).strip()


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
