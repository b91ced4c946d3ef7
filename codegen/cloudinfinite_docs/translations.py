"""Compares Chinese documents with their English originals, which change first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from .headings import anchors

FOLDER = "docs/zh"
"""The folder of the translations, each under the name of its page."""

_CODE = re.compile(r"^```(?!text)\w+\n.*?^```$", re.MULTILINE | re.DOTALL)
_WORD = re.compile(r"`[^`\n]+`")


def keeps_up(translation: str, original: str) -> bool:
    """Returns whether a translation has all sections of the original, and no other code.

    The tests of the original therefore cover the programs of both.
    """
    return (
        len(anchors(translation)) == len(anchors(original))
        and {*_CODE.findall(translation)} <= {*_CODE.findall(original)}
        and {*_WORD.findall(_CODE.sub("", translation))} <= {*_WORD.findall(original)}
    )


def behind(root: Path, originals: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yields each outdated translation, with its original.

    Args:
        root: The top of the repository.
        originals: The originals, and their pages.
    """
    for original, page in originals.items():
        translation = f"{FOLDER}/{page}"
        if (root / translation).is_file() and not keeps_up(
            *((root / each).read_text("utf-8") for each in (translation, original))
        ):
            yield translation, original
