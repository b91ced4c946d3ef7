"""The settings for encoding video and audio."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class VideoSettings:
    """The settings for encoding video.

    Attributes:
        codec: The codec, by the service's name; empty for the container's default.
        width: The width in pixels; 0 keeps the aspect ratio.
        height: The height in pixels; 0 keeps the aspect ratio.
        rate: Frames per second; None for the rate of the source.
        rotation: The clockwise rotation, in degrees.
        bit_rate: The bit rate in bits per second; None for constant quality.
        quality: The constant quality, as FFmpeg's ``crf``.
        group: The maximum number of frames between key frames; None for the encoder's default.
        pixels: The pixel format.
        options: Further options of the encoder.
        is_long_first: Whether the width applies to the longer side.
    """

    codec: str = ""
    width: int = 0
    height: int = 0
    rate: Fraction | None = None
    rotation: int = 0
    bit_rate: int | None = None
    quality: int = 25
    group: int | None = None
    pixels: str = "yuv420p"
    options: tuple[tuple[str, str], ...] = ()
    is_long_first: bool = False


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """The settings for encoding audio.

    Attributes:
        codec: The codec, by the service's name; empty for the container's default.
        sample_rate: The sample rate in Hz; None for the codec's default.
        bit_rate: The bit rate in bits per second; None for the encoder's default.
        channels: The number of channels; None for that of the source.
    """

    codec: str = ""
    sample_rate: int | None = None
    bit_rate: int | None = None
    channels: int | None = None


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A part of a source.

    Attributes:
        start: The start, in seconds.
        end: The end, in seconds; None for the end of the source.
    """

    start: Fraction = Fraction(0)
    end: Fraction | None = None

    def holds(self, time: Fraction) -> bool:
        """Returns whether a time is in this part."""
        return time >= self.start and not self.is_past(time)

    def is_past(self, time: Fraction) -> bool:
        """Returns whether a time is at or after the end of this part."""
        return self.end is not None and time >= self.end
