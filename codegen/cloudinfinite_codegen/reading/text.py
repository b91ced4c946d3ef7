"""Reads texts, flags and lines of elements."""

from __future__ import annotations

import re
from typing import cast

from lxml import etree

from ..errors import SpecError

_LANGUAGE_WORDS = re.compile(
    r"\b(None|True|False|datetime|dict|kwargs|undefined|nil|Python|TypeScript|JavaScript|Golang)\b"
)


def line_of(element: etree._Element) -> int:
    """Returns the line of an element; 0 if it is unknown."""
    line = cast("int | None", element.sourceline)
    return line or 0


def read_flag(element: etree._Element, name: str) -> bool:
    """Returns whether an attribute is true."""
    return element.get(name) in ("true", "1")


def read_text(element: etree._Element, file: str, what: str) -> str:
    """Returns the text of an element, as one line.

    Raises:
        SpecError: The text uses words from one programming language.
    """
    text = " ".join((element.text or "").split())
    if match := _LANGUAGE_WORDS.search(text):
        raise SpecError(
            file,
            line_of(element),
            f"the documentation of {what} contains `{match[0]}`, "
            "a word from one programming language",
            "use words that suit every language",
        )
    return text
