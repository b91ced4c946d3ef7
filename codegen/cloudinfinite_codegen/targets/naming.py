"""Spellings of names that several languages share."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from ..representation.operation_facts import Source

Words = tuple[str, ...]


def pascal_case(words: Words) -> str:
    """Joins words in Pascal case: `("call", "back")` becomes `CallBack`."""
    return "".join(word.capitalize() for word in words)


def identifier(text: str, is_taken: Callable[[str], bool]) -> str:
    """Turns a text into a name of letters, digits and underscores, with a final `_` if taken."""
    text = re.sub(r"\W", "_", text)
    if not text or text[0].isdigit():
        text = f"VALUE_{text}"
    return f"{text}_" if is_taken(text) else text


def folder_and_stem(source: Source) -> tuple[str, str]:
    """Returns the folder of a spec file, such as a family, and its name without its ending."""
    path = PurePosixPath(source.file)
    return path.parent.name, path.stem
