"""Hashes of words: a page's sentences are not kept, but it is noticed that they have changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from ..forms.cells import EXPLAINED, type_of
from ..forms.vocabulary import REQUIREDNESS, Role, plain

_LENGTH = 10
"""How many hexadecimal digits are kept."""


_MARK = re.compile(
    r"[\[(（【] ?-?\d[\d.,]*|-?\d[\d.,]* ?[\])）】]|-?\d[\d,]*(?:\.\d+)?"
    r"|`[^`\n]+`|[A-Za-z][\w.\-]*",
    re.ASCII,
)
_CODE = re.compile(r"[A-Za-z]+[A-Z_\d]|[A-Za-z]\w*[\d_\-.]\w")
_CHINESE = re.compile(r"[一-鿿]")


def digest(*texts: str) -> str:
    """A short hash of texts; blanks, capitals, marks and the full stop at the end do not matter."""
    whole = "\0".join(plain(text.replace("*", "")) for text in texts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def text_of_row(cells: Mapping[Role, str], beside: Iterable[str] = ()) -> str:
    """A hash of the cells of a row that may tell more than its facts have.

    Args:
        cells: The cells of columns that are known.
        beside: Those of other columns.
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
    """A hash of all in the words of a row that can be a value, in its order.

    These are numbers, code, words with capitals inside, any word within Chinese, and what was read
    as a value. They are the same as long as the words around them alone are others.
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
