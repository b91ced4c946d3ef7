"""What each generated file begins with: the files of the spec that it was made from."""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Sequence
from pathlib import Path

WIDTH = 100
"""How long a line of a generated file may be, in every language."""

_CHINESE = re.compile(
    rb"""\s*<([\w:]+) xml:lang=["']zh["']>[^<]*</\1>|\s+b:[a-z-]+-zh=("[^"]*"|'[^']*')"""
)
"""Texts that no file with a head contains."""

_EDITING = "Do not edit: change the spec and run `make generate`."


class Heads:
    """The heads of files generated from one spec.

    Args:
        spec: The folder of the spec.
    """

    def __init__(self, spec: Path) -> None:
        self._spec = spec

    def render(self, sources: Sequence[str], comment: str) -> str:
        """The lines of a head.

        Args:
            sources: The files of the spec; none for a file that is made from all of it.
            comment: What a line that is a comment begins with.
        """
        if not sources:
            return f"{comment} Generated from the spec. {_EDITING}"
        content = b"".join(
            _CHINESE.sub(b"", (self._spec / source).read_bytes()) for source in sources
        )
        digest = hashlib.sha256(content).hexdigest()[:16]
        names = "".join(f" spec/{source}" for source in sources)
        told = textwrap.fill(
            f"Generated from{names} ({digest}).",
            initial_indent=f"{comment} ",
            subsequent_indent=f"{comment}   ",
            width=WIDTH,
            break_on_hyphens=False,
        )
        return f"{told}\n{comment} {_EDITING}"
