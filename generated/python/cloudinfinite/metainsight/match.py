# Generated from spec/metainsight/match.xsd (c7de9ecc5f8a45a1).
# Do not edit: change the spec and run `make generate`.
"""`ImageMatch`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

MATCH_LIMIT = Integer(minimum=1, maximum=100)
"""A number of matches."""

MATCH_THRESHOLD = Integer(minimum=0, maximum=100)
"""A score."""

SEARCH_TEXT = Text(min_length=1, max_length=60)
"""A description of the content to find."""


class SearchMode(OpenEnum):
    """The search method."""

    PIC: ClassVar[SearchMode] = word("pic")
    """An image."""
    TEXT: ClassVar[SearchMode] = word("text")
    """A text."""


SearchModeValue = SearchMode | Literal["pic", "text"]
"""A value of `SearchMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageMatch(BaseRecord):
    """A matching image."""

    uri: str | None = field(default=None, metadata=element("URI", ANY_TEXT))
    """The image."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The score, up to 100. A higher score means a better match."""
