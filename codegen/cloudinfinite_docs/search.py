"""Trims the search index, because browsers load all of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from lxml import html

from .places import REFERENCE

_TYPES: Final = f"{REFERENCE}/types/"
_KEPT: Final = ("", "arguments")
"""The sections of a call's page in the index: its head and its arguments."""


def trim_index(file: Path) -> int:
    """Trims an index, and returns the number of characters of text that remain.

    The sections below the arguments of a call are similar on many pages, and the pages of shared
    types describe nested fields.
    """
    index = json.loads(file.read_text("utf-8"))
    items = [each for each in index["items"] if _is_kept(each["location"])]
    for each in items:
        each["text"] = _trimmed(each["location"], each["text"])
        if _is_call(each["location"]) and "#" not in each["location"]:
            # Titles weigh more, so a search finds a call before types that mention it.
            summary, _, each["text"] = each["text"].partition("\n")
            each["title"] = f"{each['title']} – {summary}"
    index["items"] = items
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return sum(len(each["text"]) for each in items)


def _is_call(location: str) -> bool:
    page = location.partition("#")[0].removeprefix(f"{REFERENCE}/").strip("/")
    return (
        location.startswith(f"{REFERENCE}/")
        and page.count("/") == 1
        and not page.startswith("types/")
    )


def _is_kept(location: str) -> bool:
    return not _is_call(location) or location.partition("#")[2] in _KEPT


def _trimmed(location: str, text: str) -> str:
    """Returns the plain text of a section, without code blocks and nested lists."""
    if not text or not location.startswith(f"{REFERENCE}/"):
        return text
    root: Any = html.fragment_fromstring(text, create_parent="div")
    shown: Any = [root]
    if _is_call(location):
        # The paragraphs of the head, or the arguments without nested fields.
        shown = root.xpath("./ul/li/p | ./p[not(.//a)]" if "#" in location else "./p")
    for each in root.xpath(".//pre | .//table"):
        each.drop_tree()
    # One line per paragraph: the first line of a call is its summary.
    plain = "\n".join(
        re.sub(r"\s+", " ", "".join(map(str, each.itertext()))).strip() for each in shown
    )
    return plain.replace("&", "&amp;").replace("<", "&lt;")
