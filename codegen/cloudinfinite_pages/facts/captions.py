"""The text above a table: the containers whose fields the table has."""

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
"""What stands for any beginning of a name: `xx_info`, `***Info`."""
_OWN = re.compile(r"[A-Z]\w*[a-z]\w*|[a-z]\w*_\w+", re.ASCII)
"""A name that is no word of a sentence."""
_LONGEST = 200
"""How many characters a caption may have."""


def is_caption(text: str) -> bool:
    """Whether a text speaks of the content of a container."""
    return any(caption.search(plain(text)) for caption in CAPTIONS)


def containers_named(
    above: Sequence[str], fields: Collection[str], containers: Collection[str]
) -> list[str]:
    """The containers that the text above a table names.

    A name may be a path, and one that no row has is taken where the text says nothing else: a page
    may tell the fields of a container and forget the container.

    Args:
        above: The paragraphs above the table.
        fields: The names of all rows so far, and of the roots.
        containers: Those that can have fields.
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
    """The text as `plain` has it, with its capitals."""
    text = unicodedata.normalize("NFKC", text.replace("`", "").replace("**", ""))
    return " ".join(text.split()).rstrip(".。: ")


def _names(text: str) -> list[str]:
    return [clean_name(word) for word in _WORD.findall(text.split("\n")[-1])]


def _known(words: Sequence[str], known: Collection[str]) -> list[str]:
    """The words that are names, each once; one that stands for several names is all of these."""
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
    """The same names as paths, where the text tells in which container they are."""
    match = _WITHIN.search(text)
    around = (match[1] or match[2]) if match else ""
    rest = [name for name in names if name != around]
    if around.rpartition(".")[2] not in known or not rest:
        return names
    return [f"{around}.{name}" for name in rest]
