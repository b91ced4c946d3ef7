"""Captions: the text above a table that names the containers whose fields it lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

from ..forms.cells import clean_name
from ..forms.vocabulary import plain
from .phrases import CAPTIONS, CONTENT

_WORD = re.compile(r"[A-Za-z*][\w.*\\]*", re.ASCII)
_INNER = re.compile(r"[(（]([^()（）]*)[)）]")
_WITHIN = re.compile(
    r"([A-Za-z][\w.*]*) ?(?:节点)? ?中的? ?(?=[A-Za-z])|\bin (?:the )?([A-Za-z][\w.*]*)\b", re.ASCII
)
_ANY = re.compile(r"^[xX]{2,3}(?=_|[A-Z])|\*+")
"""Placeholders for the start of a name: `xx_info`, `***Info`."""
_OWN = re.compile(r"[A-Z]\w*[a-z]\w*|[a-z]\w*_\w+", re.ASCII)
"""A name that cannot be an ordinary word."""
_LONGEST = 200
"""The most characters that a caption may have."""


def is_caption(text: str) -> bool:
    """Returns whether a text introduces the fields of a container."""
    return any(caption.search(plain(text)) for caption in CAPTIONS)


def containers_named(
    above: Sequence[str], fields: Collection[str], containers: Collection[str]
) -> list[str]:
    """Returns the containers that the text above a table names.

    A name may be a path. A name without a row counts only if it is the whole subject of the text,
    because some pages list the fields of a container but not the container.

    Args:
        above: The paragraphs above the table.
        fields: The names of all rows so far, and the roots.
        containers: The names that can have fields.
    """
    for count in (1, 2, 3):
        text = _plain(" ".join(above[-count:]))
        for caption in CAPTIONS:
            if match := caption.search(text):
                inner = _INNER.search(match["names"])
                names = _names(inner[1] if inner else match["names"])
                if found := _known(names, containers) or _known(names, fields):
                    return _within(text, found, fields)
    line = _plain(above[-1].strip().rpartition("\n")[2]) if above else ""
    if len(line) > _LONGEST or not CONTENT.search(line):
        return []
    if found := _known(_names(line), containers):
        return _within(line, found, fields)
    for caption in CAPTIONS:
        match = caption.fullmatch(line)
        names = _names(match["names"]) if match else []
        if len(names) == 1 and _OWN.fullmatch(names[0]):
            return names
    return []


def _plain(text: str) -> str:
    """Returns the text after `plain`, but with its capitals."""
    text = unicodedata.normalize("NFKC", text.replace("`", "").replace("**", ""))
    return " ".join(text.split()).rstrip(".。: ")


def _names(text: str) -> list[str]:
    return [clean_name(word) for word in _WORD.findall(text.split("\n")[-1])]


def _known(words: Sequence[str], known: Collection[str]) -> list[str]:
    """Returns the words that are known names, each once. A pattern stands for all its matches."""
    found: dict[str, None] = {}
    for word in words:
        last = word.rpartition(".")[2]
        if word in known or last in known:
            found.setdefault(word)
        elif _ANY.search(last):
            pattern = re.compile(r"\w+".join(map(re.escape, _ANY.split(last))))
            found |= {name: None for name in known if pattern.fullmatch(name)}
    return list(found)


def _within(text: str, names: list[str], known: Collection[str]) -> list[str]:
    """Returns the names as paths if the text names the container around them."""
    match = _WITHIN.search(text)
    around = (match[1] or match[2]) if match else ""
    rest = [name for name in names if name != around]
    if around.rpartition(".")[2] not in known or not rest:
        return names
    return [f"{around}.{name}" for name in rest]
