"""Names of the spec, spelt as languages spell them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from ..representation.operation_facts import Source

Words = tuple[str, ...]


def pascal_case(words: Words) -> str:
    """`("call", "back")` is `CallBack`."""
    return "".join(word.capitalize() for word in words)


def identifier(text: str, is_taken: Callable[[str], bool]) -> str:
    """A name of letters, digits and underscores, with one behind it where it is taken."""
    text = re.sub(r"\W", "_", text)
    if not text or text[0].isdigit():
        text = f"VALUE_{text}"
    return f"{text}_" if is_taken(text) else text


def folder_and_stem(source: Source) -> tuple[str, str]:
    """The family or other folder that a file of the spec stands in, and its name there."""
    path = PurePosixPath(source.file)
    return path.parent.name, path.stem
