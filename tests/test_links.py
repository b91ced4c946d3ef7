"""Links in the Markdown documents point to files and headings that exist."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "spec/**/*.md", "examples/**/*.md", "runtime/**/*.md")
    for path in ROOT.glob(pattern)
    if "node_modules" not in path.parts
)


@cache
def tokens(document: Path) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(document.read_text("utf-8"))


def links(document: Path) -> Iterator[tuple[int, str]]:
    """Yields the line and the target of every link within the repository."""
    for block in tokens(document):
        for token in block.children or ():
            target = str(token.attrGet("href") or token.attrGet("src") or "")
            if target and not re.match(r"[a-z]+:", target):
                yield (block.map or [0])[0] + 1, unquote(target)


@cache
def anchors(document: Path) -> frozenset[str]:
    """Returns the anchors of all headings, built the way code hosts do."""
    found: set[str] = set()
    seen: Counter[str] = Counter()
    blocks = tokens(document)
    for opening, inline in pairwise(blocks):
        if opening.type == "heading_open":
            text = "".join(token.content for token in inline.children or ())
            anchor = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            found.add(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
            seen[anchor] += 1
    return frozenset(found)


def broken(document: Path) -> list[str]:
    found = []
    for line, target in links(document):
        path, _, anchor = target.partition("#")
        place = (document.parent / path).resolve() if path else document
        if not place.exists():
            found.append(f"line {line}: there is no {path}")
        elif anchor and anchor not in anchors(place):
            found.append(f"line {line}: {place.name} has no heading #{anchor}")
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_are_not_broken(document: Path) -> None:
    assert broken(document) == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    other = tmp_path / "other file.md"
    other.write_text("# One `thing`, and more\n\n## Twice\n\n## Twice\n", "utf-8")
    document = tmp_path / "document.md"
    document.write_text(
        "# Top\n\n[a](other%20file.md#one-thing-and-more) [b](other%20file.md#twice-1) [c](#top)\n"
        "[d](https://example.com/none#none)\n\n"
        "[e](none.md) [f](#none)\n\n"
        "| a |\n|---|\n| [g](other%20file.md#none) |\n\n"
        "![h](none.png)\n",
        "utf-8",
    )
    assert broken(document) == [
        "line 6: there is no none.md",
        "line 6: document.md has no heading #none",
        "line 10: other file.md has no heading #none",
        "line 12: there is no none.png",
    ]


def test_documents_have_links() -> None:
    assert sum(1 for document in DOCUMENTS for _ in links(document)) > 10
