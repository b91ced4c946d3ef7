# Generated from spec/speech/vocabulary_table.xsd (c6328505545fe7f0).
# Do not edit: change the spec and run `make generate`.
"""`HotWord`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


@dataclass(slots=True, kw_only=True, repr=False)
class HotWord(BaseRecord):
    """A hot word."""

    vocabulary: str | None = field(metadata=element("Vocabulary", ANY_TEXT, required=True))
    """The word."""
    weight: int | None = field(default=None, metadata=element("Weight", ANY_INTEGER))
    """The weight of the word, such as 10; a higher weight makes it more likely to be recognised."""


class HotWordDict(TypedDict, total=False):
    """`HotWord` as a mapping."""

    vocabulary: Required[str]
    weight: int
