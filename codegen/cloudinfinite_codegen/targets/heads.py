"""The head of each generated file, which names the spec files behind it."""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Sequence
from pathlib import Path

WIDTH = 100
"""The maximum line length of generated files, in every language."""

_CHINESE = re.compile(
    rb"""\s*<([\w:]+) xml:lang=["']zh["']>[^<]*</\1>|\s+b:[a-z-]+-zh=("[^"]*"|'[^']*')"""
)
"""Chinese texts. The digest skips them, because they appear in no file with a head."""

_EDITING = "Do not edit: change the spec and run `make generate`."


class Heads:
    """Renders the heads of files generated from one spec.

    Args:
        spec: The folder of the spec.
    """

    def __init__(self, spec: Path) -> None:
        self._spec = spec

    def render(self, sources: Sequence[str], comment: str) -> str:
        """Returns the lines of a head.

        Args:
            sources: The spec files behind the file; empty if the whole spec is.
            comment: The prefix of a comment line.
        """
        if not sources:
            return f"{comment} Generated from the spec. {_EDITING}"
        content = b"".join(
            _CHINESE.sub(b"", (self._spec / source).read_bytes()) for source in sources
        )
        digest = hashlib.sha256(content).hexdigest()[:16]
        names = "".join(f" spec/{source}" for source in sources)
        head = textwrap.fill(
            f"Generated from{names} ({digest}).",
            initial_indent=f"{comment} ",
            subsequent_indent=f"{comment}   ",
            width=WIDTH,
            break_on_hyphens=False,
        )
        return f"{head}\n{comment} {_EDITING}"
