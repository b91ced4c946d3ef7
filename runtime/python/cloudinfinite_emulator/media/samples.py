"""Makes real media files for demos and tests.

With the same build of FFmpeg's libraries, the same arguments give the same bytes.
"""

from __future__ import annotations

import io
import math
from array import array
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from .pyav import load

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.video.frame import VideoFrame

_RAMP = bytes(range(256)) * 16
_BLOCK = 1024
# x264 distributes the bit rate with vector code that is not deterministic.
_SAME_BYTES = {"x264-params": "mbtree=0"}
_TONE = 440
_LOUD = 8000


def make_mp4(
    *,
    seconds: float = 1.0,
    width: int = 160,
    height: int = 120,
    rate: int = 25,
    sample_rate: int | None = 44100,
    codec: str = "h264",
) -> bytes:
    """Makes an MP4 file with a moving pattern and a stereo tone in AAC.

    Args:
        seconds: The duration; there is at least one picture.
        width: The width in pixels; must be even.
        height: The height in pixels; must be even.
        rate: The number of pictures per second.
        sample_rate: The sample rate of the tone in Hz, which AAC must support; None for no audio.
        codec: The video codec: ``h264``, ``mpeg4``, or another that MP4 supports.

    Raises:
        ValueError: An argument is out of range, or there is no such codec.
        ImportError: PyAV is not installed.
    """
    if width < 16 or height < 16 or width % 2 or height % 2:
        raise ValueError(f"width and height must be even and at least 16, not {width}x{height}")
    if rate < 1:
        raise ValueError(f"rate must be at least 1, not {rate}")
    _check_seconds(seconds)
    av = load()
    if av.Codec(codec, "w").type != "video":
        raise ValueError(f"codec must be a video codec, not {codec}")
    rates = av.Codec("aac", "w").audio_rates
    if sample_rate is not None and sample_rate not in rates:
        known = ", ".join(map(str, rates))
        raise ValueError(f"sample_rate must be one of {known}, not {sample_rate}")
    return _movie(seconds, width, height, rate, sample_rate, codec)


# Test suites ask for the same few files in every test.
@lru_cache(maxsize=8)
def _movie(
    seconds: float, width: int, height: int, rate: int, sample_rate: int | None, codec: str
) -> bytes:
    av = load()
    target = io.BytesIO()
    with av.open(target, "w", format="mp4", container_options={"fflags": "bitexact"}) as container:
        video = container.add_stream(codec, rate=rate, options=_SAME_BYTES)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        context = video.codec_context
        # A single thread, so that the bytes do not depend on the machine.
        context.thread_count = 1
        context.sample_aspect_ratio = Fraction(1)
        context.color_primaries = context.color_trc = context.colorspace = 1
        context.color_range = 1
        pictures = _pictures(max(round(seconds * rate), 1), width, height, rate)
        sound = None
        if sample_rate is not None:
            sound = container.add_stream("aac", rate=sample_rate, layout="stereo")
        for picture in pictures:
            container.mux(video.encode(picture))
        container.mux(video.encode(None))
        if sound is not None and sample_rate is not None:
            for block in _tone(seconds, sample_rate, 2):
                container.mux(sound.encode(block))
            container.mux(sound.encode(None))
    return target.getvalue()


def make_wav(*, seconds: float = 1.0, sample_rate: int = 8000, channels: int = 1) -> bytes:
    """Makes a WAV file with a 16-bit tone.

    Args:
        seconds: The duration.
        sample_rate: The sample rate in Hz.
        channels: 1 or 2.

    Raises:
        ValueError: An argument is out of range.
        ImportError: PyAV is not installed.
    """
    return _make_sound("wav", "pcm_s16le", seconds, sample_rate, channels)


def make_ogg(*, seconds: float = 1.0, channels: int = 1) -> bytes:
    """Makes an Ogg file with a tone in Opus, at 48,000 Hz.

    Args:
        seconds: The duration.
        channels: 1 or 2.

    Raises:
        ValueError: An argument is out of range.
        ImportError: PyAV is not installed.
    """
    return _make_sound("ogg", "opus", seconds, 48000, channels)


def _make_sound(format: str, codec: str, seconds: float, sample_rate: int, channels: int) -> bytes:
    if channels not in (1, 2):
        raise ValueError(f"channels must be 1 or 2, not {channels}")
    if sample_rate < 1:
        raise ValueError(f"sample_rate must be at least 1, not {sample_rate}")
    _check_seconds(seconds)
    av = load()
    target = io.BytesIO()
    with av.open(target, "w", format=format, container_options={"fflags": "bitexact"}) as container:
        layout = ("mono", "stereo")[channels - 1]
        sound = container.add_stream(codec, rate=sample_rate, layout=layout)
        for block in _tone(seconds, sample_rate, channels):
            container.mux(sound.encode(block))
        container.mux(sound.encode(None))
    return target.getvalue()


def _check_seconds(seconds: float) -> None:
    if not 0 < seconds < math.inf:
        raise ValueError(f"seconds must be more than 0, not {seconds}")


def _pictures(count: int, width: int, height: int, rate: int) -> Iterator[VideoFrame]:
    av = load()
    for number in range(count):
        picture = av.VideoFrame(width, height, "yuv420p")
        for index, plane in enumerate(picture.planes):
            rows = (
                _ramp(row + 3 * number + 80 * index, plane.line_size) for row in range(plane.height)
            )
            plane.update(b"".join(rows))
        picture.pts, picture.time_base = number, Fraction(1, rate)
        yield picture


def _ramp(start: int, length: int) -> bytes:
    turns = 1 + length // len(_RAMP)
    return (_RAMP[start % 256 :] + _RAMP * turns)[:length]


def _tone(seconds: float, sample_rate: int, channels: int) -> Iterator[AudioFrame]:
    av = load()
    total = max(round(seconds * sample_rate), 1)
    # Only whole waves, so that the first second can be repeated.
    wave = [
        round(_LOUD * math.sin(2 * math.pi * _TONE * place / sample_rate))
        for place in range(min(sample_rate, total))
    ]
    for start in range(0, total, _BLOCK):
        places = range(start, min(start + _BLOCK, total))
        samples = array("h", (wave[place % len(wave)] for place in places for _ in range(channels)))
        block = av.AudioFrame(
            format="s16", layout=("mono", "stereo")[channels - 1], samples=len(places)
        )
        block.rate, block.pts, block.time_base = sample_rate, start, Fraction(1, sample_rate)
        block.planes[0].update(samples.tobytes().ljust(block.planes[0].buffer_size, b"\0"))
        yield block
