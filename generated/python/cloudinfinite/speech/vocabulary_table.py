# Generated from spec/speech/vocabulary_table.xsd (6601ffef8174bdd6).
# Do not edit: change the spec and run `make generate`.
"""`HotWord`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


@dataclass(slots=True, kw_only=True, repr=False)
class HotWord(BaseRecord):
    """A word to listen for."""

    vocabulary: str | None = field(metadata=element("Vocabulary", ANY_TEXT, required=True))
    """The word."""
    weight: int | None = field(default=None, metadata=element("Weight", ANY_INTEGER))
    """How hard to listen for it; higher is harder, such as 10."""


class HotWordDict(TypedDict, total=False):
    """`HotWord` as a mapping."""

    vocabulary: Required[str]
    weight: int
