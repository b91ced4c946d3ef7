# Generated from spec/settings/animation.xsd (a6052e4b226db31e).
# Do not edit: change the spec and run `make generate`.
"""`Animation`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.settings.transcode import FRAME_RATE, PIXEL_LENGTH
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.settings.transcode import MediaTimeInterval

ANIMATION_INTERVAL = DecimalNumber(minimum=0, exclusive_minimum=True)
"""Seconds between two frames, more than 0 and less than the video is long."""

ANIMATION_FREQUENCY = DecimalNumber(minimum=0, exclusive_minimum=True)
"""Frames taken for each second of the video, more than 0 and less than its own frame rate."""

ANIMATION_QUALITY = Integer(minimum=1, maximum=100, exclusive_maximum=True)
"""The relative quality, from 1 to 99."""


class AnimationFormat(OpenEnum):
    """The format of an animated image."""

    GIF: ClassVar[AnimationFormat] = word("gif")
    """GIF."""
    HGIF: ClassVar[AnimationFormat] = word("hgif")
    """GIF of a higher quality."""
    WEBP: ClassVar[AnimationFormat] = word("webp")
    """WebP."""


AnimationFormatValue = AnimationFormat | Literal["gif", "hgif", "webp"]
"""A word of `AnimationFormat`: a member, or its text."""


class AnimationCodec(OpenEnum):
    """The codec of an animated image."""

    GIF: ClassVar[AnimationCodec] = word("gif")
    """GIF."""
    WEBP: ClassVar[AnimationCodec] = word("webp")
    """WebP."""


AnimationCodecValue = AnimationCodec | Literal["gif", "webp"]
"""A word of `AnimationCodec`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnimationContainer(BaseRecord):
    """The format of an animated image."""

    format: AnimationFormatValue = field(metadata=element("Format", AnimationFormat, required=True))
    """The format. One of `gif`, `hgif`, `webp`."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnimationVideo(BaseRecord):
    """The frames of an animated image. AnimateFramesPerSecond takes precedence over
    AnimateOnlyKeepKeyFrame, and that over AnimateTimeIntervalOfFrame.
    """

    codec: AnimationCodecValue = field(metadata=element("Codec", AnimationCodec, required=True))
    """The codec. One of `gif`, `webp`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width. If only Height is given the ratio decides; without both it stays. 128 to 4096."""
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height. If only Width is given the ratio decides; without both it stays. 128 to 4096."""
    fps: Decimal | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """Frames shown in a second; the pace of the video if left out. More than 0 and at most 60."""
    animate_only_keep_key_frame: bool | None = field(
        default=None, metadata=element("AnimateOnlyKeepKeyFrame", ANY_BOOLEAN, default="false")
    )
    """Whether to take the key frames only. If not, AnimateTimeIntervalOfFrame or
    AnimateFramesPerSecond says which frames to take. Default: `false`.
    """
    animate_time_interval_of_frame: Decimal | None = field(
        default=None, metadata=element("AnimateTimeIntervalOfFrame", ANIMATION_INTERVAL)
    )
    """Seconds between two frames that are taken; less than TimeInterval.Duration, if that is given.
    More than 0.
    """
    animate_frames_per_second: Decimal | None = field(
        default=None, metadata=element("AnimateFramesPerSecond", ANIMATION_FREQUENCY)
    )
    """Frames that are taken for each second. More than 0."""
    quality: int | None = field(default=None, metadata=element("Quality", ANIMATION_QUALITY))
    """The relative quality; for webp only. At least 1 and less than 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class Animation(BaseRecord):
    """How video becomes an animated image."""

    container: AnimationContainer | None = field(
        default=None, metadata=element("Container", AnimationContainer)
    )
    """The format."""
    video: AnimationVideo | None = field(default=None, metadata=element("Video", AnimationVideo))
    """The frames."""
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
    """The part of the video to use."""
