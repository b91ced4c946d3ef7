"""Hashes of text, to detect changed sentences without storing them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from ..forms.cells import EXPLAINED, type_of
from ..forms.vocabulary import REQUIREDNESS, Role, plain

_LENGTH = 10
"""The number of hexadecimal digits of a hash."""


_MARK = re.compile(
    r"[\[(（【] ?-?\d[\d.,]*|-?\d[\d.,]* ?[\])）】]|-?\d[\d,]*(?:\.\d+)?"
    r"|`[^`\n]+`|[A-Za-z][\w.\-]*",
    re.ASCII,
)
_CODE = re.compile(r"[A-Za-z]+[A-Z_\d]|[A-Za-z]\w*[\d_\-.]\w")
_CHINESE = re.compile(r"[一-鿿]")


def digest(*texts: str) -> str:
    """Returns a short hash of texts; spaces, case, markup and a final full stop do not matter."""
    whole = "\0".join(plain(text.replace("*", "")) for text in texts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def text_of_row(cells: Mapping[Role, str], beside: Iterable[str] = ()) -> str:
    """Returns a hash of the cells of a row that may say more than its facts.

    Args:
        cells: The cells of known columns.
        beside: The cells of other columns.
    """
    texts = [cells.get(role, "") for role in (Role.DESCRIPTION, Role.DEFAULT, Role.LIMITS)]
    kind, required = cells.get(Role.TYPE, ""), cells.get(Role.REQUIRED, "")
    explained = EXPLAINED.split(kind.strip(), maxsplit=1)
    texts += [kind] if type_of(kind) is None else explained[1:]
    if plain(required) not in REQUIREDNESS:
        texts.append(required)
    texts += beside
    return digest(*texts)


def marks_of_row(cells: Mapping[Role, str], values: Iterable[str]) -> str:
    """Returns a hash of everything in the text of a row that can be a value, in order.

    These are numbers, code, words with inner capitals, Latin words in Chinese text, and known
    values. The hash stays the same if only the words around them change.
    """
    texts = [cells.get(role, "") for role in (Role.DESCRIPTION, Role.DEFAULT, Role.LIMITS)]
    chinese = any(_CHINESE.search(text) for text in texts)
    known = {value.casefold() for value in values}
    found = []
    for text in texts:
        for mark in _MARK.findall(text):
            word = mark.strip("`., ").casefold()
            plain_word = mark[0].isalpha() and not (chinese or word in known)
            if word and (not plain_word or _CODE.match(mark)):
                found.append(word)
    return hashlib.sha256("\0".join(found).encode("utf-8", "replace")).hexdigest()[:6]
