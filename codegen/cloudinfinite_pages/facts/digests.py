"""Hashes of words: a page's sentences are not kept, but it is noticed that they have changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from ..forms.cells import EXPLAINED, type_of
from ..forms.vocabulary import REQUIREDNESS, Role, plain

_LENGTH = 10
"""How many hexadecimal digits are kept."""


def digest(*texts: str) -> str:
    """A short hash of texts; blanks, capitals, marks and the full stop at the end do not matter."""
    whole = "\0".join(plain(text.replace("*", "")) for text in texts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def text_of_row(cells: Mapping[Role, str]) -> str:
    """A hash of the cells of a row that may tell more than its facts have."""
    texts = [cells.get(role, "") for role in (Role.DESCRIPTION, Role.DEFAULT, Role.LIMITS)]
    kind, required = cells.get(Role.TYPE, ""), cells.get(Role.REQUIRED, "")
    explained = EXPLAINED.split(kind.strip(), maxsplit=1)
    texts += [kind] if type_of(kind) is None else explained[1:]
    if plain(required) not in REQUIREDNESS:
        texts.append(required)
    return digest(*texts)
