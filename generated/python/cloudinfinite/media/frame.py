# Generated from spec/media/frame.xsd (71aa4ffedd1e36a1).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import DecimalNumber, Integer

FRAME_TIME = DecimalNumber(minimum=0)
"""A time in seconds, from the start."""

FRAME_LENGTH = Integer(minimum=0)
"""A width or a height in pixels; 0 where the video decides."""


class FrameChoice(OpenEnum):
    """Which frame is taken."""

    KEY_FRAME: ClassVar[FrameChoice] = word("keyframe")
    """The last key frame before the time."""
    EXACT_FRAME: ClassVar[FrameChoice] = word("exactframe")
    """The frame at the time."""


FrameChoiceValue = FrameChoice | Literal["keyframe", "exactframe"]
"""A word of `FrameChoice`: a member, or its text."""


class FrameRotation(OpenEnum):
    """Whether a frame is rotated."""

    AUTO: ClassVar[FrameRotation] = word("auto")
    """As the video says."""
    OFF: ClassVar[FrameRotation] = word("off")
    """Never."""


FrameRotationValue = FrameRotation | Literal["auto", "off"]
"""A word of `FrameRotation`: a member, or its text."""


class FrameFormat(OpenEnum):
    """The format of an image."""

    JPG: ClassVar[FrameFormat] = word("jpg")
    """JPEG."""
    PNG: ClassVar[FrameFormat] = word("png")
    """PNG."""


FrameFormatValue = FrameFormat | Literal["jpg", "png"]
"""A word of `FrameFormat`: a member, or its text."""
