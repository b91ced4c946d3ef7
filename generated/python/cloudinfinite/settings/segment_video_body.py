# Generated from spec/settings/segment_video_body.xsd (67183f5180a2b114).
# Do not edit: change the spec and run `make generate`.
"""`SegmentVideoBody`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

COLOR_PART = Integer(minimum=0, maximum=255)
"""A red, green or blue colour value, from 0 to 255."""

BINARY_THRESHOLD = Integer(minimum=0, maximum=255)
"""The edge threshold, from 0 to 255."""


class SegmentVideoMode(OpenEnum):
    """The output mode."""

    MASK: ClassVar[SegmentVideoMode] = word("Mask")
    """The alpha channel."""
    FOREGROUND: ClassVar[SegmentVideoMode] = word("Foreground")
    """The foreground, on a background of one colour."""
    COMBINATION: ClassVar[SegmentVideoMode] = word("Combination")
    """The foreground, on a background that you specify."""


SegmentVideoModeValue = SegmentVideoMode | Literal["Mask", "Foreground", "Combination"]
"""A value of `SegmentVideoMode`: a member or its text."""


class SegmentVideoType(OpenEnum):
    """The subject to extract."""

    HUMAN: ClassVar[SegmentVideoType] = word("HumanSeg")
    """A person."""
    GREEN_SCREEN: ClassVar[SegmentVideoType] = word("GreenScreenSeg")
    """The foreground of a green screen."""
    SOLID_COLOUR: ClassVar[SegmentVideoType] = word("SolidColorSeg")
    """The foreground of a solid-colour background."""


SegmentVideoTypeValue = SegmentVideoType | Literal["HumanSeg", "GreenScreenSeg", "SolidColorSeg"]
"""A value of `SegmentVideoType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SegmentVideoBody(BaseRecord):
    """Settings for extracting a person from video."""

    mode: SegmentVideoModeValue | None = field(
        default=None, metadata=element("Mode", SegmentVideoMode, default="Mask")
    )
    """The output mode. One of `Mask`, `Foreground`, `Combination`. Default: `Mask`."""
    segment_type: SegmentVideoTypeValue | None = field(
        default=None, metadata=element("SegmentType", SegmentVideoType, default="HumanSeg")
    )
    """The subject to extract. One of `HumanSeg`, `GreenScreenSeg`, `SolidColorSeg`. Default:
    `HumanSeg`.
    """
    background_red: int | None = field(
        default=None, metadata=element("BackgroundRed", COLOR_PART, default="0")
    )
    """The red value of the background colour; only with Foreground. 0 to 255. Default: `0`."""
    background_green: int | None = field(
        default=None, metadata=element("BackgroundGreen", COLOR_PART, default="0")
    )
    """The green value of the background colour; only with Foreground. 0 to 255. Default: `0`."""
    background_blue: int | None = field(
        default=None, metadata=element("BackgroundBlue", COLOR_PART, default="0")
    )
    """The blue value of the background colour; only with Foreground. 0 to 255. Default: `0`."""
    background_logo_url: str | None = field(
        default=None,
        metadata=element("BackgroundLogoUrl", ANY_TEXT, required_when=(("Mode", "Combination"),)),
    )
    """The address of the background, which must be in the same bucket. Required if `mode` is
    `Combination`.
    """
    binary_threshold: int | None = field(
        default=None, metadata=element("BinaryThreshold", BINARY_THRESHOLD, default="0")
    )
    """The edge threshold. 0 to 255. Default: `0`."""
    remove_red: int | None = field(
        default=None, metadata=element("RemoveRed", COLOR_PART, default="0")
    )
    """The red value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`."""
    remove_green: int | None = field(
        default=None, metadata=element("RemoveGreen", COLOR_PART, default="0")
    )
    """The green value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`."""
    remove_blue: int | None = field(
        default=None, metadata=element("RemoveBlue", COLOR_PART, default="0")
    )
    """The blue value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`."""


class SegmentVideoBodyDict(TypedDict, total=False):
    """`SegmentVideoBody` as a mapping."""

    mode: SegmentVideoModeValue
    segment_type: SegmentVideoTypeValue
    background_red: int
    background_green: int
    background_blue: int
    background_logo_url: str
    binary_threshold: int
    remove_red: int
    remove_green: int
    remove_blue: int
