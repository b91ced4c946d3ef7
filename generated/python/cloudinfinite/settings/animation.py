# Generated from spec/settings/animation.xsd (2759cc11e903f533).
# Do not edit: change the spec and run `make generate`.
"""`Animation`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.settings.transcode import FRAME_RATE, PIXEL_LENGTH
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.transcode import MediaTimeInterval, MediaTimeIntervalDict

ANIMATION_INTERVAL = DecimalNumber(minimum=0, exclusive_minimum=True)
"""The interval between captured frames in seconds, more than 0 and at most the length of the
video.
"""

ANIMATION_FREQUENCY = DecimalNumber(minimum=0, exclusive_minimum=True)
"""The number of frames to capture per second of video, more than 0 and less than its frame rate."""

ANIMATION_QUALITY = Integer(minimum=1, maximum=100, exclusive_maximum=True)
"""The relative quality, from 1 to 99. Higher values give better quality."""


class AnimationFormat(OpenEnum):
    """The format of an animated image."""

    GIF: ClassVar[AnimationFormat] = word("gif")
    """GIF."""
    HGIF: ClassVar[AnimationFormat] = word("hgif")
    """GIF of a higher quality."""
    WEBP: ClassVar[AnimationFormat] = word("webp")
    """WebP."""


AnimationFormatValue = AnimationFormat | Literal["gif", "hgif", "webp"]
"""A value of `AnimationFormat`: a member or its text."""


class AnimationCodec(OpenEnum):
    """The codec of an animated image."""

    GIF: ClassVar[AnimationCodec] = word("gif")
    """GIF."""
    WEBP: ClassVar[AnimationCodec] = word("webp")
    """WebP."""


AnimationCodecValue = AnimationCodec | Literal["gif", "webp"]
"""A value of `AnimationCodec`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnimationContainer(BaseRecord):
    """The container of an animated image."""

    format: AnimationFormatValue | None = field(
        metadata=element("Format", AnimationFormat, required=True)
    )
    """The format. One of `gif`, `hgif`, `webp`."""


class AnimationContainerDict(TypedDict, total=False):
    """`AnimationContainer` as a mapping."""

    format: Required[AnimationFormatValue]


@dataclass(slots=True, kw_only=True, repr=False)
class AnimationVideo(BaseRecord):
    """The video settings of an animated image. AnimateFramesPerSecond takes precedence over
    AnimateOnlyKeepKeyFrame, which takes precedence over AnimateTimeIntervalOfFrame.
    """

    codec: AnimationCodecValue | None = field(
        metadata=element("Codec", AnimationCodec, required=True)
    )
    """The codec. One of `gif`, `webp`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
    source size is kept. 128 to 4096.
    """
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
    source size is kept. 128 to 4096.
    """
    fps: Decimal | int | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """The number of frames to display per second. By default, the animation plays at the speed of
    the video. More than 0 and at most 60.
    """
    animate_only_keep_key_frame: bool | None = field(
        default=None, metadata=element("AnimateOnlyKeepKeyFrame", ANY_BOOLEAN, default="false")
    )
    """Whether to capture key frames only. If not, set AnimateTimeIntervalOfFrame or
    AnimateFramesPerSecond. Default: `false`.
    """
    animate_time_interval_of_frame: Decimal | int | None = field(
        default=None, metadata=element("AnimateTimeIntervalOfFrame", ANIMATION_INTERVAL)
    )
    """The interval between captured frames in seconds; less than TimeInterval.Duration, if that is
    set. More than 0.
    """
    animate_frames_per_second: Decimal | int | None = field(
        default=None, metadata=element("AnimateFramesPerSecond", ANIMATION_FREQUENCY)
    )
    """The number of frames to capture per second. More than 0."""
    quality: int | None = field(default=None, metadata=element("Quality", ANIMATION_QUALITY))
    """The relative quality; only for webp. At least 1 and less than 100."""


class AnimationVideoDict(TypedDict, total=False):
    """`AnimationVideo` as a mapping."""

    codec: Required[AnimationCodecValue]
    width: int
    height: int
    fps: Decimal | int
    animate_only_keep_key_frame: bool
    animate_time_interval_of_frame: Decimal | int
    animate_frames_per_second: Decimal | int
    quality: int


@dataclass(slots=True, kw_only=True, repr=False)
class Animation(BaseRecord):
    """Settings for converting video to an animated image."""

    container: AnimationContainer | None = field(
        default=None, metadata=element("Container", AnimationContainer)
    )
    """The output format."""
    video: AnimationVideo | None = field(default=None, metadata=element("Video", AnimationVideo))
    """The video settings of the output."""
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
    """The part of the video to convert."""


class AnimationDict(TypedDict, total=False):
    """`Animation` as a mapping."""

    container: AnimationContainer | AnimationContainerDict
    video: AnimationVideo | AnimationVideoDict
    time_interval: MediaTimeInterval | MediaTimeIntervalDict
