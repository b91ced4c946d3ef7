"""The guides, with links that lead within the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .headings import anchored, anchors
from .languages import ENGLISH_CODE, Language
from .markup import fence
from .places import way
from .translations import FOLDER, behind

REPOSITORY: Final = "https://github.com/cloudinfinite/cloudinfinite"
"""The address of the code. Links to files that are not pages of the site lead there."""

GUIDES: Final = (
    "guide",
    "command-line",
    "emulator",
    "operations",
    "coming-from-the-vendor-sdk",
    "performance",
)
"""The guides in `docs/`, in the order of the navigation."""

FIRST_STEPS: Final = (
    "quick-start",
    "credentials",
    "transcoding",
    "moderation",
)
"""The guides in `docs/zh/` that come first on the Chinese site."""

RECIPES: Final = "recipes"

START: Final = "start"
"""The folder of the first steps."""

OTHERS: Final[Mapping[str, str]] = {
    "runtime/typescript/README.md": "typescript.md",
    "runtime/go/README.md": "go.md",
    "docs/development.md": "development.md",
    "docs/CONTRIBUTING.md": "contributing.md",
    "docs/SECURITY.md": "security.md",
    "docs/AGENTS.md": "agents.md",
    "spec/README.md": "spec.md",
    "spec/PORTING.md": "porting.md",
    "CHANGELOG.md": "changelog.md",
}
"""Other documents, and their pages."""

ORIGINALS: Final[Mapping[str, str]] = {
    **{f"docs/{name}.md": f"{name}.md" for name in (*GUIDES, RECIPES)},
    **OTHERS,
}
"""All documents except the front page, with their pages. Translations are in `docs/zh/`."""

_FENCED = re.compile(r"(^ *(```+).*?^ *\2$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^()\s]+)\)")
_TO_THE_OTHER_LANGUAGE = re.compile(r"^\[[^\]]+\]\(\S+README\S*\)( \| \S+)?\n+", re.MULTILINE)
_BETWEEN_CHINESE = re.compile(
    r"(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])"
)
"""A line break between Chinese characters, which browsers would show as a space."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A document that is a page.

    Attributes:
        source: The path of the document in the repository.
        page: The path of the page.
        chinese: Whether it is written in Chinese.
        original: The English document, whose headings determine the anchors.
    """

    source: str
    page: str
    chinese: bool = False
    original: str | None = None


class Guides:
    """The guides of one language.

    Args:
        root: The top of the repository.
        language: The language.
    """

    def __init__(self, root: Path, language: Language) -> None:
        self._root = root
        self._language = language
        self._aside: dict[str, str] = {}
        self._guides = list(self._found())
        self._pages = {guide.source: guide.page for guide in self._guides}
        self._pages |= {guide.original: guide.page for guide in self._guides if guide.original}
        self._anchors = {
            guide.source: dict(
                zip(*map(self._headings, (guide.source, guide.original)), strict=True)
            )
            for guide in self._guides
            if guide.original
        }
        self._examples = sorted(
            path.relative_to(root).as_posix() for path in (root / "examples").glob("*.py")
        )
        self._pages |= {each: f"{RECIPES}.md#{_anchor(each)}" for each in self._examples}

    @property
    def chinese(self) -> list[Guide]:
        """Returns the guides that only the Chinese site has."""
        return [guide for guide in self._guides if guide.page.startswith(f"{START}/")]

    def pages(self) -> dict[str, str]:
        """Returns every page, by path."""
        return {guide.page: self._page(guide) for guide in self._guides}

    def _found(self) -> Iterator[Guide]:
        chinese = self._language.code != ENGLISH_CODE
        late = {original for _, original in behind(self._root, ORIGINALS)}
        yield Guide("docs/README.zh-CN.md" if chinese else "README.md", "index.md", chinese)
        if chinese:
            for name in FIRST_STEPS:
                if (self._root / (source := f"{FOLDER}/{name}.md")).is_file():
                    yield Guide(source, f"{START}/{name}.md", True)
        for original, page in ORIGINALS.items():
            translation = f"{FOLDER}/{page}"
            if chinese and (self._root / translation).is_file() and original not in late:
                yield Guide(translation, page, True, original)
            else:
                self._aside[translation] = page
                yield Guide(original, page)

    def _page(self, guide: Guide) -> str:
        content = (self._root / guide.source).read_text("utf-8")
        content = _TO_THE_OTHER_LANGUAGE.sub("", content, count=1)
        if guide.original:
            content = anchored(content, iter(self._anchors[guide.source].values()))
        if guide.page == f"{RECIPES}.md":
            content = "\n".join(
                [content, f"## {self._language.phrases.programs}\n", *self._programs()]
            )
        content = deepened(self._linked(guide, content))
        if guide.chinese:
            content = _BETWEEN_CHINESE.sub("", content)
        if self._language.code != ENGLISH_CODE and not guide.chinese:
            title, _, rest = content.partition("\n")
            note = f'!!! note ""\n\n    {self._language.phrases.fallback}'
            content = f"{title}\n\n{note}\n{rest}"
        if guide in self.chinese:
            # The English counterpart is the front page.
            content = f'---\ncounterpart: ""\n---\n\n{content}'
        return content

    def _headings(self, source: str) -> list[str]:
        return anchors((self._root / source).read_text("utf-8"))

    def _programs(self) -> Iterator[str]:
        for each in self._examples:
            name = posixpath.basename(each)
            program = (self._root / each).read_text("utf-8")
            yield f"### {name} {{ #{_anchor(each)} }}\n\n{fence('python', program)}\n"

    def _linked(self, guide: Guide, content: str) -> str:
        """Rewrites the links of a page to lead within the site or to the code."""
        parts = _FENCED.split(content)
        # After each piece of code, the split has its fence, or None.
        shown = []
        for number, part in enumerate(parts):
            if number % 3 == 0:
                shown.append(_LINK.sub(lambda match: f"]({self._target(guide, match[1])})", part))
            elif number % 3 == 1:
                shown.append(part)
        return "".join(shown)

    def _target(self, guide: Guide, target: str) -> str:
        if re.match(r"[a-z]+:", target):
            return target
        path, hash, anchor = target.partition("#")
        source = posixpath.normpath(posixpath.join(posixpath.dirname(guide.source), path))
        if not path:
            return f"#{self._anchors.get(guide.source, {}).get(anchor, anchor)}"
        if source in self._aside:
            # The site shows the original instead, which has other anchors.
            return way(guide.page, self._aside[source])
        anchor = self._anchors.get(source, {}).get(anchor, anchor)
        readme = posixpath.join(source, "README.md")
        page = self._pages.get(source) or self._pages.get(readme)
        if page is not None:
            return way(guide.page, page if "#" in page else f"{page}{hash}{anchor}")
        kind = "tree" if (self._root / source).is_dir() else "blob"
        return f"{REPOSITORY}/{kind}/main/{source}{hash}{anchor}"


def deepened(content: str) -> str:
    """Indents the contents of list entries by four spaces, with an empty line after them.

    Code hosts accept two or three spaces and no empty line, but the site generator does not.
    """
    lines: list[str] = []
    fence, more, is_within = "", 0, False
    for line in content.split("\n"):
        depth = len(line) - len(line.lstrip(" "))
        mark = re.match(r"`{3,}", line.lstrip(" "))
        if not fence:
            more = 4 - depth if 0 < depth < 4 else 0
            if lines and not lines[-1].strip():
                is_within = depth > 0
            elif is_within and re.match(r"([-*]|\d+\.) ", line):
                lines.append("")
                is_within = False
        lines.append(" " * more + line if line.strip() else line)
        if mark and not fence:
            fence = mark[0]
        elif fence and line.strip() == fence:
            fence = ""
    return "\n".join(lines)


def _anchor(example: str) -> str:
    return posixpath.basename(example).removesuffix(".py")
