# Generated from spec/settings/watermark.xsd (ec2342cf7e860483).
# Do not edit: change the spec and run `make generate`.
"""`Watermark`, `RemoveWatermark` and `DigitalWatermark`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

WATERMARK_OFFSET = Integer(minimum=-4096, maximum=4096)
"""An offset from -4096 to 4096. In pixels: 0 to 4096, or -4096 to 0 for a background. In percent: 0
to 100, or -300 to 0 for a background.
"""

WATERMARK_IMAGE_LENGTH = Integer(minimum=1, maximum=4096)
"""The width or height of a watermark image. In pixels: 8 to 4096. In percent: 1 to 100, or 100 to
300 for a background.
"""

WATERMARK_TRANSPARENCY = Integer(minimum=1, maximum=100)
"""The opacity of a watermark, in percent, from 1 to 100."""

WATERMARK_FONT_SIZE = Integer(minimum=5, maximum=100)
"""A font size, in pixels, from 5 to 100."""

WATERMARK_WORDS = Text(min_length=1, max_length=64)
"""The text of a watermark; at most 64 characters."""

SLIDE_SPEED = Integer(minimum=0, maximum=10)
"""The speed of a scrolling watermark, from 0 to 10."""

REMOVED_OFFSET = Integer(minimum=0, maximum=4096)
"""An offset in pixels, from 0 to 4096."""

REMOVED_LENGTH = Integer(minimum=1, maximum=4096)
"""A width or a height in pixels, from 1 to 4096."""

DIGITAL_WATERMARK_MESSAGE = Text(
    min_length=1,
    max_length=64,
    characters=(
        ("一", "龥"),
        ("A", "Z"),
        ("a", "z"),
        ("0", "9"),
        ("_", "_"),
        ("*", "*"),
        ("-", "-"),
    ),
    says="Chinese characters, letters, digits, '_', '-' and '*'",
)
"""The text of a digital watermark: Chinese characters, letters, digits, `_`, `-` and `*`; at most
64 characters.
"""


class WatermarkType(OpenEnum):
    """The type of watermark."""

    TEXT: ClassVar[WatermarkType] = word("Text")
    """Text."""
    IMAGE: ClassVar[WatermarkType] = word("Image")
    """Image."""


WatermarkTypeValue = WatermarkType | Literal["Text", "Image"]
"""A value of `WatermarkType`: a member or its text."""


class WatermarkPosition(OpenEnum):
    """The reference point for the offsets of a watermark."""

    TOP_LEFT: ClassVar[WatermarkPosition] = word("TopLeft")
    """The top left corner."""
    TOP: ClassVar[WatermarkPosition] = word("Top")
    """The top centre; Dx is ignored."""
    TOP_RIGHT: ClassVar[WatermarkPosition] = word("TopRight")
    """The top right corner."""
    LEFT: ClassVar[WatermarkPosition] = word("Left")
    """The centre of the left side; Dy is ignored."""
    CENTER: ClassVar[WatermarkPosition] = word("Center")
    """The centre; Dx and Dy are ignored."""
    RIGHT: ClassVar[WatermarkPosition] = word("Right")
    """The centre of the right side; Dy is ignored."""
    BOTTOM_LEFT: ClassVar[WatermarkPosition] = word("BottomLeft")
    """The bottom left corner."""
    BOTTOM: ClassVar[WatermarkPosition] = word("Bottom")
    """The bottom centre; Dx is ignored."""
    BOTTOM_RIGHT: ClassVar[WatermarkPosition] = word("BottomRight")
    """The bottom right corner."""


WatermarkPositionValue = WatermarkPosition | Literal[
    "TopLeft", "Top", "TopRight", "Left", "Center", "Right", "BottomLeft", "Bottom", "BottomRight"
]  # fmt: skip
"""A value of `WatermarkPosition`: a member or its text."""


class WatermarkLocationMode(OpenEnum):
    """The unit of an offset."""

    RELATIVITY: ClassVar[WatermarkLocationMode] = word("Relativity")
    """In percent of the video."""
    ABSOLUTE: ClassVar[WatermarkLocationMode] = word("Absolute")
    """In pixels."""


WatermarkLocationModeValue = WatermarkLocationMode | Literal["Relativity", "Absolute"]
"""A value of `WatermarkLocationMode`: a member or its text."""


class WatermarkImageMode(OpenEnum):
    """The size mode of a watermark image."""

    ORIGINAL: ClassVar[WatermarkImageMode] = word("Original")
    """The original size; do not set Width or Height."""
    PROPORTION: ClassVar[WatermarkImageMode] = word("Proportion")
    """In percent of the video."""
    FIXED: ClassVar[WatermarkImageMode] = word("Fixed")
    """In pixels."""


WatermarkImageModeValue = WatermarkImageMode | Literal["Original", "Proportion", "Fixed"]
"""A value of `WatermarkImageMode`: a member or its text."""


class DigitalWatermarkState(OpenEnum):
    """The state of adding a digital watermark."""

    RUNNING: ClassVar[DigitalWatermarkState] = word("Running")
    """The watermark is being added."""
    SUCCESS: ClassVar[DigitalWatermarkState] = word("Success")
    """The watermark was added."""
    FAILED: ClassVar[DigitalWatermarkState] = word("Failed")
    """The watermark was not added."""


DigitalWatermarkStateValue = DigitalWatermarkState | Literal["Running", "Success", "Failed"]
"""A value of `DigitalWatermarkState`: a member or its text."""


class DigitalWatermarkType(OpenEnum):
    """The type of digital watermark."""

    TEXT: ClassVar[DigitalWatermarkType] = word("Text")
    """Text."""


DigitalWatermarkTypeValue = DigitalWatermarkType | Literal["Text"]
"""A value of `DigitalWatermarkType`: a member or its text."""


class DigitalWatermarkVersion(OpenEnum):
    """The version of a digital watermark."""

    V1: ClassVar[DigitalWatermarkVersion] = word("V1")
    """The first version."""


DigitalWatermarkVersionValue = DigitalWatermarkVersion | Literal["V1"]
"""A value of `DigitalWatermarkVersion`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WatermarkSlide(BaseRecord):
    """The scroll settings of a watermark."""

    slide_mode: str | None = field(metadata=element("SlideMode", ANY_TEXT, required=True))
    """The scroll mode: `ScrollFromLeft` scrolls from left to right and ignores Pos; `Default` does
    not scroll.
    """
    x_slide_speed: int | None = field(metadata=element("XSlideSpeed", SLIDE_SPEED, required=True))
    """The horizontal speed. 0 to 10."""
    y_slide_speed: int | None = field(metadata=element("YSlideSpeed", SLIDE_SPEED, required=True))
    """The vertical speed. 0 to 10."""


class WatermarkSlideDict(TypedDict, total=False):
    """`WatermarkSlide` as a mapping."""

    slide_mode: Required[str]
    x_slide_speed: Required[int]
    y_slide_speed: Required[int]


@dataclass(slots=True, kw_only=True, repr=False)
class WatermarkImage(BaseRecord):
    """An image watermark."""

    url: str | None = field(metadata=element("Url", ANY_TEXT, required=True))
    """The address of the image, which must be in the same bucket and percent-encoded."""
    mode: WatermarkImageModeValue | None = field(
        metadata=element("Mode", WatermarkImageMode, required=True)
    )
    """The size mode. One of `Original`, `Proportion`, `Fixed`."""
    width: int | None = field(default=None, metadata=element("Width", WATERMARK_IMAGE_LENGTH))
    """The width. If only Height is set, the width follows the aspect ratio. 1 to 4096."""
    height: int | None = field(default=None, metadata=element("Height", WATERMARK_IMAGE_LENGTH))
    """The height. If only Width is set, the height follows the aspect ratio. 1 to 4096."""
    transparency: int | None = field(
        metadata=element("Transparency", WATERMARK_TRANSPARENCY, required=True)
    )
    """The opacity. 1 to 100."""
    background: bool | None = field(
        default=None, metadata=element("Background", ANY_BOOLEAN, default="false")
    )
    """Whether to place the image behind the video. Default: `false`."""


class WatermarkImageDict(TypedDict, total=False):
    """`WatermarkImage` as a mapping."""

    url: Required[str]
    mode: Required[WatermarkImageModeValue]
    width: int
    height: int
    transparency: Required[int]
    background: bool


@dataclass(slots=True, kw_only=True, repr=False)
class WatermarkText(BaseRecord):
    """A text watermark."""

    font_size: int | None = field(metadata=element("FontSize", WATERMARK_FONT_SIZE, required=True))
    """The font size. 5 to 100."""
    font_type: str | None = field(metadata=element("FontType", ANY_TEXT, required=True))
    """The font file: simfang.ttf, simhei.ttf, simkai.ttf, simsun.ttc, STHeiti-Light.ttc,
    STHeiti-Medium.ttc or youyuan.TTF; for English only, also ariblk.ttf, arial.ttf, ahronbd.ttf,
    Helvetica.dfont or HelveticaNeue.dfont.
    """
    font_color: str | None = field(metadata=element("FontColor", ANY_TEXT, required=True))
    """The colour, such as 0xFF8800."""
    transparency: int | None = field(
        metadata=element("Transparency", WATERMARK_TRANSPARENCY, required=True)
    )
    """The opacity. 1 to 100."""
    text: str | None = field(metadata=element("Text", WATERMARK_WORDS, required=True))
    """The text. 1 to 64 characters."""


class WatermarkTextDict(TypedDict, total=False):
    """`WatermarkText` as a mapping."""

    font_size: Required[int]
    font_type: Required[str]
    font_color: Required[str]
    transparency: Required[int]
    text: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class Watermark(BaseRecord):
    """A visible watermark."""

    type: WatermarkTypeValue | None = field(metadata=element("Type", WatermarkType, required=True))
    """The type of watermark. One of `Text`, `Image`."""
    pos: WatermarkPositionValue | None = field(
        metadata=element("Pos", WatermarkPosition, required=True)
    )
    """The reference point for the offsets. One of the values of `WatermarkPosition`."""
    loc_mode: WatermarkLocationModeValue | None = field(
        metadata=element("LocMode", WatermarkLocationMode, required=True)
    )
    """The unit of the offsets. One of `Relativity`, `Absolute`."""
    dx: int | None = field(metadata=element("Dx", WATERMARK_OFFSET, required=True))
    """The horizontal offset. -4096 to 4096."""
    dy: int | None = field(metadata=element("Dy", WATERMARK_OFFSET, required=True))
    """The vertical offset. -4096 to 4096."""
    start_time: Decimal | int | None = field(
        default=None, metadata=element("StartTime", ANY_DECIMAL, default="0")
    )
    """When the watermark appears, in seconds, to the millisecond. Default: `0`."""
    end_time: Decimal | int | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """When the watermark disappears, in seconds, to the millisecond; by default, at the end of the
    video.
    """
    slide_config: WatermarkSlide | None = field(
        default=None, metadata=element("SlideConfig", WatermarkSlide)
    )
    """The scroll settings. If set, the offsets are ignored. Not supported for H.265."""
    image: WatermarkImage | None = field(
        default=None, metadata=element("Image", WatermarkImage, required_when=(("Type", "Image"),))
    )
    """The image watermark settings. Required if `type` is `Image`."""
    text: WatermarkText | None = field(
        default=None, metadata=element("Text", WatermarkText, required_when=(("Type", "Text"),))
    )
    """The text watermark settings. Required if `type` is `Text`."""


class WatermarkDict(TypedDict, total=False):
    """`Watermark` as a mapping."""

    type: Required[WatermarkTypeValue]
    pos: Required[WatermarkPositionValue]
    loc_mode: Required[WatermarkLocationModeValue]
    dx: Required[int]
    dy: Required[int]
    start_time: Decimal | int
    end_time: Decimal | int
    slide_config: WatermarkSlide | WatermarkSlideDict
    image: WatermarkImage | WatermarkImageDict
    text: WatermarkText | WatermarkTextDict


@dataclass(slots=True, kw_only=True, repr=False)
class RemoveWatermark(BaseRecord):
    """A rectangular area to remove a watermark from."""

    dx: int | None = field(metadata=element("Dx", REMOVED_OFFSET, required=True))
    """The distance from the left edge. 0 to 4096."""
    dy: int | None = field(metadata=element("Dy", REMOVED_OFFSET, required=True))
    """The distance from the top edge. 0 to 4096."""
    width: int | None = field(metadata=element("Width", REMOVED_LENGTH, required=True))
    """The width of the rectangle. 1 to 4096."""
    height: int | None = field(metadata=element("Height", REMOVED_LENGTH, required=True))
    """The height of the rectangle. 1 to 4096."""


class RemoveWatermarkDict(TypedDict, total=False):
    """`RemoveWatermark` as a mapping."""

    dx: Required[int]
    dy: Required[int]
    width: Required[int]
    height: Required[int]


@dataclass(slots=True, kw_only=True, repr=False)
class DigitalWatermark(BaseRecord):
    """A digital watermark."""

    message: str | None = field(
        metadata=element("Message", DIGITAL_WATERMARK_MESSAGE, required=True)
    )
    """The text of the watermark. 1 to 64 characters: Chinese characters, letters, digits, '_', '-'
    and '*'.
    """
    type: DigitalWatermarkTypeValue | None = field(
        metadata=element("Type", DigitalWatermarkType, required=True)
    )
    """The type of watermark. One of `Text`."""
    version: DigitalWatermarkVersionValue | None = field(
        metadata=element("Version", DigitalWatermarkVersion, required=True)
    )
    """The version of the watermark. One of `V1`."""
    ignore_error: bool | None = field(
        default=None, metadata=element("IgnoreError", ANY_BOOLEAN, default="false")
    )
    """Whether to continue the job if the watermark cannot be added. Default: `false`."""
    state: DigitalWatermarkStateValue | None = field(
        default=None, metadata=element("State", DigitalWatermarkState)
    )
    """Whether the watermark was added; returned in responses only. One of `Running`, `Success`,
    `Failed`.
    """


class DigitalWatermarkDict(TypedDict, total=False):
    """`DigitalWatermark` as a mapping."""

    message: Required[str]
    type: Required[DigitalWatermarkTypeValue]
    version: Required[DigitalWatermarkVersionValue]
    ignore_error: bool
    state: DigitalWatermarkStateValue
