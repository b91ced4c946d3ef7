"""How video and sound are to be encoded, whichever job asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class WantedVideo:
    """How video is encoded.

    Attributes:
        codec: The codec, in the service's words; empty for the default of the container.
        width: The width in pixels; 0 keeps the ratio to the height.
        height: The height in pixels; 0 keeps the ratio to the width.
        rate: Frames per second; None for those of the source.
        rotation: The clockwise rotation, in degrees.
        bit_rate: In bits per second; None for a constant quality.
        quality: The constant quality, as FFmpeg's ``crf``.
        group: The maximum number of frames between key frames; None for the encoder's default.
        pixels: The pixel format.
        options: Further options of the encoder.
        is_long_first: Whether the width is that of the longer side.
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
class WantedAudio:
    """How sound is encoded.

    Attributes:
        codec: The codec, in the service's words; empty for the default of the container.
        sample_rate: In Hz; None for the default of the codec.
        bit_rate: In bits per second; None for the encoder's default.
        channels: The number of channels; None for that of the source.
    """

    codec: str = ""
    sample_rate: int | None = None
    bit_rate: int | None = None
    channels: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a source.

    Attributes:
        start: Where it starts, in seconds.
        end: Where it ends, in seconds; None for the end of the source.
    """

    start: Fraction = Fraction(0)
    end: Fraction | None = None

    def holds(self, time: Fraction) -> bool:
        """Whether a moment is in it."""
        return time >= self.start and not self.is_past(time)

    def is_past(self, time: Fraction) -> bool:
        """Whether a moment is behind its end."""
        return self.end is not None and time >= self.end
