# Generated from spec/settings/video_synthesis.xsd (f41d3e3144932e33).
# Do not edit: change the spec and run `make generate`.
"""`VideoSynthesis`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

SPLICE_OFFSET = Integer()
"""An offset in pixels."""

SPLICE_LENGTH = Integer(minimum=1)
"""A width or a height in pixels, more than 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoSplice(BaseRecord):
    """A video, and its place in the picture."""

    url: str = field(metadata=element("Url", ANY_TEXT, required=True))
    """The address of the video."""
    x: int | None = field(default=None, metadata=element("X", SPLICE_OFFSET))
    """Its distance from the left."""
    y: int | None = field(default=None, metadata=element("Y", SPLICE_OFFSET))
    """Its distance from the top."""
    width: int | None = field(default=None, metadata=element("Width", SPLICE_LENGTH))
    """Its width. At least 1."""
    height: int | None = field(default=None, metadata=element("Height", SPLICE_LENGTH))
    """Its height. At least 1."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoSynthesis(BaseRecord):
    """How several videos become one picture."""

    keep_audio_track: bool | None = field(
        default=None, metadata=element("KeepAudioTrack", ANY_BOOLEAN)
    )
    """Whether to keep the sound of each as a track."""
    splice_info: list[VideoSplice] = field(
        metadata=element("SpliceInfo", VideoSplice, many=True, required=True)
    )
    """The videos."""
