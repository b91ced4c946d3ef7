"""The headings of a document, and their anchors on code hosts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_FENCED = re.compile(r"^(```+).*?^\1$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^##+ (.+)$", re.MULTILINE)


def anchors(document: str) -> list[str]:
    """Returns the anchors of the headings below the title, in order."""
    seen: Counter[str] = Counter()
    found = []
    for heading in _HEADING.findall(_FENCED.sub("", document)):
        anchor = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found.append(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
        seen[anchor] += 1
    return found


def anchored(document: str, names: Iterator[str]) -> str:
    """Returns the document with these anchors on its headings."""
    code = {match.start(): match.end() for match in _FENCED.finditer(document)}

    def named(match: re.Match[str]) -> str:
        if any(start < match.start() < end for start, end in code.items()):
            return match[0]
        return f"{match[0]} {{ #{next(names)} }}"

    return _HEADING.sub(named, document)
