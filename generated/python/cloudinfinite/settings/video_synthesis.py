# Generated from spec/settings/video_synthesis.xsd (1388186091847cc8).
# Do not edit: change the spec and run `make generate`.
"""`VideoSynthesis`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

SPLICE_OFFSET = Integer()
"""An offset in pixels."""

SPLICE_LENGTH = Integer(minimum=1)
"""A width or a height in pixels, more than 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoSplice(BaseRecord):
    """A video to combine, and its position in the picture."""

    url: str | None = field(metadata=element("Url", ANY_TEXT, required=True))
    """The address of the video."""
    x: int | None = field(default=None, metadata=element("X", SPLICE_OFFSET))
    """The distance from the left edge."""
    y: int | None = field(default=None, metadata=element("Y", SPLICE_OFFSET))
    """The distance from the top edge."""
    width: int | None = field(default=None, metadata=element("Width", SPLICE_LENGTH))
    """The width of the video. At least 1."""
    height: int | None = field(default=None, metadata=element("Height", SPLICE_LENGTH))
    """The height of the video. At least 1."""


class VideoSpliceDict(TypedDict, total=False):
    """`VideoSplice` as a mapping."""

    url: Required[str]
    x: int
    y: int
    width: int
    height: int


@dataclass(slots=True, kw_only=True, repr=False)
class VideoSynthesis(BaseRecord):
    """Settings for combining several videos into one picture."""

    keep_audio_track: bool | None = field(
        default=None, metadata=element("KeepAudioTrack", ANY_BOOLEAN)
    )
    """Whether to keep the audio of each video as a separate track."""
    splice_info: list[VideoSplice] = field(
        metadata=element("SpliceInfo", VideoSplice, many=True, required=True)
    )
    """The videos to combine."""


class VideoSynthesisDict(TypedDict, total=False):
    """`VideoSynthesis` as a mapping."""

    keep_audio_track: bool
    splice_info: Required[Sequence[VideoSplice | VideoSpliceDict]]
