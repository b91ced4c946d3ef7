# Generated from spec/media/frame.xsd (92951cac5a4ce673).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import DecimalNumber, Integer
from cloudinfinite_runtime.codec.texts import OpenEnum, word

FRAME_TIME = DecimalNumber(minimum=0)
"""A time in seconds from the start."""

FRAME_LENGTH = Integer(minimum=0)
"""A width or a height in pixels; 0 to derive it from the video."""


class FrameChoice(OpenEnum):
    """The frame to capture."""

    KEY_FRAME: ClassVar[FrameChoice] = word("keyframe")
    """The last key frame before the specified time."""
    EXACT_FRAME: ClassVar[FrameChoice] = word("exactframe")
    """The frame at the specified time."""


FrameChoiceValue = FrameChoice | Literal["keyframe", "exactframe"]
"""A value of `FrameChoice`: a member or its text."""


class FrameRotation(OpenEnum):
    """Whether to rotate a frame."""

    AUTO: ClassVar[FrameRotation] = word("auto")
    """As specified by the video."""
    OFF: ClassVar[FrameRotation] = word("off")
    """Never."""


FrameRotationValue = FrameRotation | Literal["auto", "off"]
"""A value of `FrameRotation`: a member or its text."""


class FrameFormat(OpenEnum):
    """An image format."""

    JPG: ClassVar[FrameFormat] = word("jpg")
    """JPEG."""
    PNG: ClassVar[FrameFormat] = word("png")
    """PNG."""


FrameFormatValue = FrameFormat | Literal["jpg", "png"]
"""A value of `FrameFormat`: a member or its text."""
