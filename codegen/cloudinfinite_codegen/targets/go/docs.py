"""Doc comments, in the layout of gofmt."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from ..heads import WIDTH

_DESCRIBED = ("A", "An", "The", "What", "How", "Which", "Where", "Whether", "One", "Who", "Why")


def comment(paragraphs: Iterable[str], indent: int = 0) -> str:
    """Returns a comment of paragraphs, in which `indent` tabs and `//` begin each line.

    A paragraph that contains line breaks is already wrapped.
    """
    lead = "\t" * indent
    # A tab counts as four columns.
    width = WIDTH - 4 * indent - 3
    blocks = [text if "\n" in text else _fill(text, width) for text in paragraphs if text]
    lines = "\n\n".join(blocks).split("\n")
    return "\n".join(f"{lead}// {line}" if line else f"{lead}//" for line in lines)


def _fill(text: str, width: int, first: str = "", others: str = "") -> str:
    # Go renders pairs of these as typographic quotes.
    plain = text.replace("``", "'").replace("''", "'")
    return textwrap.fill(
        plain,
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )


def items(entries: Iterable[str]) -> str:
    """Returns a list."""
    return "\n".join(_fill(entry, WIDTH - 3, "  - ", "    ") for entry in entries)


def section(title: str, entries: Sequence[str]) -> list[str]:
    """Returns a heading with a list below it, or nothing if there are no entries."""
    return [f"# {title}", items(entries)] if entries else []


def described(name: str, text: str) -> str:
    """Returns a sentence that begins with the name of a type, as is usual in Go."""
    first, _, rest = text.partition(" ")
    if first in _DESCRIBED and rest:
        return f"{name} describes {first[:1].lower()}{first[1:]} {rest}"
    return f"{name}: {text[:1].lower() + text[1:] if first.istitle() else text}"


def done(name: str, text: str) -> str:
    """Returns a sentence on a function: for `Jobs`, `List jobs.` becomes `Jobs lists jobs.`."""
    verb, _, rest = text.partition(" ")
    return f"{name} {_third_person(verb.lower())} {_agreeing(rest)}"


def _agreeing(rest: str) -> str:
    """Puts common verbs after `and` or `or` into the third person."""
    return re.sub(
        r"\b(and|or) (create|return|list|enable|disable|wait|start|stop|delete|find)\b(?! of)",
        lambda match: f"{match[1]} {_third_person(match[2])}",
        rest,
    )


def _third_person(verb: str) -> str:
    if re.search(r"(s|x|z|ch|sh)$", verb):
        return f"{verb}es"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}s"
