# Generated from spec/results/split_video_info_result.xsd (997dafbc39c3c23a).
# Do not edit: change the spec and run `make generate`.
"""`SplitVideoInfoResult`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class VideoPart(BaseRecord):
    """A part of a video."""

    index: int | None = field(default=None, metadata=element("Index", ANY_INTEGER))
    """The number of the part."""
    part_begin: Decimal | None = field(default=None, metadata=element("PartBegin", ANY_DECIMAL))
    """The start of the part, in seconds."""
    part_end: Decimal | None = field(default=None, metadata=element("PartEnd", ANY_DECIMAL))
    """The end of the part, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class SplitVideoInfoResult(BaseRecord):
    """The result of splitting a video."""

    time_info: list[VideoPart] = field(
        default_factory=list, metadata=element("TimeInfo", VideoPart, many=True)
    )
    """The parts of the video."""
