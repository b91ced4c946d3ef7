"""Assembles the site: both languages in one folder, with each page also as Markdown."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from .languages import ENGLISH_CODE
from .places import REFERENCE
from .search import trim_index
from .site import ADDRESS

_HEAD = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
_ONLY_FOR_THE_GENERATOR = re.compile(r"\{ [#.][^}]*\}|</?div[^>]*>\n*|</?small>")


def assemble(out: Path, sources: Mapping[str, Mapping[str, str]]) -> Path:
    """Moves the sites of all languages into one folder.

    Args:
        out: The output folder, which has a folder for each language.
        sources: The Markdown of each page by path, for each language.
    """
    site = out / "site"
    shutil.rmtree(site, ignore_errors=True)
    shutil.move(out / ENGLISH_CODE / "site", site)
    for code, pages in sources.items():
        root = site if code == ENGLISH_CODE else site / code
        if code != ENGLISH_CODE:
            shutil.move(out / code / "site", root)
        trim_index(root / "search.json")
        plain = {path: plain_markdown(content) for path, content in pages.items()}
        for path, content in plain.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(content, "utf-8")
        address = ADDRESS if code == ENGLISH_CODE else f"{ADDRESS}{code}/"
        (root / "llms.txt").write_text(index_for_models(address, plain), "utf-8")
        (root / "llms-full.txt").write_text("\n\n".join(plain.values()), "utf-8")
    return site


def plain_markdown(content: str) -> str:
    """Removes the markup from a page that only the site generator understands."""
    return _ONLY_FOR_THE_GENERATOR.sub("", _HEAD.sub("", content))


def index_for_models(address: str, pages: Mapping[str, str]) -> str:
    """Returns the list of all pages for language models; see llmstxt.org."""
    guides = [path for path in pages if not path.startswith(f"{REFERENCE}/")]
    reference = sorted(path for path in pages if path.startswith(f"{REFERENCE}/"))
    front, *others = guides
    lines = [pages[front].partition("\n\n")[0], "", f"> {_summary(pages[front])}", ""]
    for title, paths in (("Guides", [front, *others]), ("Reference", reference)):
        lines += [f"## {title}", ""]
        lines += [_entry(address, path, pages[path]) for path in paths]
        lines.append("")
    return "\n".join(lines)


def _entry(address: str, path: str, content: str) -> str:
    title = content.partition("\n")[0].lstrip("# ").replace("*", "").strip()
    summary = _summary(content)
    return f"- [{title}]({address}{path})" + (f": {summary}" if summary else "")


def _summary(content: str) -> str:
    """Returns the first paragraph below the title, on one line."""
    for block in content.split("\n\n")[1:]:
        if re.match(r"[^\s#!|`<\[=-]", block):
            return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(block.split()))
    return ""
