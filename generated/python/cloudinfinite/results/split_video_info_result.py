# Generated from spec/results/split_video_info_result.xsd (72af1893a2441f0e).
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
    """Its number."""
    part_begin: Decimal | None = field(default=None, metadata=element("PartBegin", ANY_DECIMAL))
    """Where it starts, in seconds."""
    part_end: Decimal | None = field(default=None, metadata=element("PartEnd", ANY_DECIMAL))
    """Where it ends, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class SplitVideoInfoResult(BaseRecord):
    """How the video was split."""

    time_info: list[VideoPart] = field(
        default_factory=list, metadata=element("TimeInfo", VideoPart, many=True)
    )
    """The parts."""
