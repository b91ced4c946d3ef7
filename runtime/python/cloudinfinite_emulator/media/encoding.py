"""Encoders for the streams of an output."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final, cast

from .containers import AUDIO_ENCODERS, VIDEO_ENCODERS
from .error import MediaError
from .filtering import TICK, Filter, Overlay
from .pyav import load
from .settings import AudioSettings, VideoSettings

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.resampler import AudioResampler
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_LAYOUTS: Final = {1: "mono", 2: "stereo", 4: "quad", 5: "5.0", 6: "5.1", 8: "7.1"}
_SAMPLE_RATE: Final = 44_100
# The sample rate and the number of channels that an encoder insists on.
_FIXED: Final = {"amr": (8_000, 1), "opus": (48_000, None), "vorbis": (None, 2)}
_FRAME_SIZE: Final = 1024
_QUIET: Final = {"H.265": {"x265-params": "log-level=none:pools=none"}}


class VideoEncoder:
    """The video stream of an output. The first frame determines its size.

    Args:
        container: The output.
        wanted: How to encode.
        default: The codec to use if none is specified.
        rate: The frame rate of the source.
        overlays: The overlays, from the lowest.

    Raises:
        MediaError: The codec is unknown.
    """

    def __init__(
        self,
        container: OutputContainer,
        wanted: VideoSettings,
        default: str,
        rate: Fraction,
        overlays: Sequence[Overlay] = (),
    ) -> None:
        self._container = container
        self._wanted = wanted
        self._overlays = overlays
        self._filter: Filter | None = None
        codec = wanted.codec or default
        if codec not in VIDEO_ENCODERS:
            raise MediaError("InvalidArgument", f"the emulator does not encode {codec!r}")
        options = {**_QUIET.get(codec, {}), **dict(wanted.options)}
        if wanted.bit_rate is None:
            options["crf"] = str(wanted.quality)
        stream = container.add_stream(
            VIDEO_ENCODERS[codec], rate=wanted.rate or rate, options=options
        )
        self._stream = cast("VideoStream", stream)
        context = self._stream.codec_context
        context.pix_fmt = wanted.pixels
        context.time_base = TICK
        # Threads would escape the time limit of the job.
        context.thread_count = 1
        if wanted.bit_rate is not None:
            context.bit_rate = wanted.bit_rate
        elif codec == "VP9":
            context.bit_rate = 0
        elif codec == "VP8":
            context.bit_rate = 10_000_000  # an upper limit, since the quality decides
        if wanted.group is not None:
            context.gop_size = wanted.group
        self._last = -1

    def put(self, frame: VideoFrame, time: Fraction) -> None:
        """Encodes a frame to be shown at a time of the output, in seconds."""
        if self._filter is None:
            self._filter = Filter(frame, self._wanted, self._overlays)
            if not self._stream.codec_context.is_open:
                self._stream.width = self._filter.width
                self._stream.height = self._filter.height
        frame.pts, frame.time_base = int(time / TICK), TICK
        self._encode(self._filter, frame)

    def change_source(self) -> None:
        """Prepares for frames of another size; the size of the output does not change."""
        if self._filter is not None:
            for each in self._filter.put(None):
                self._mux(each)
            self._wanted = _of_size(self._wanted, self._filter.width, self._filter.height)
            self._filter = None

    def end(self) -> None:
        """Encodes the remaining frames."""
        if self._filter is not None:
            self._encode(self._filter, None)
            self._container.mux(self._stream.encode(None))

    def _encode(self, filter: Filter, frame: VideoFrame | None) -> None:
        for each in filter.put(frame):
            self._mux(each)

    def _mux(self, frame: VideoFrame) -> None:
        av = load()
        place = int((frame.pts or 0) * (frame.time_base or TICK) / TICK)
        # Some sources show two frames at the same time.
        if place <= self._last:
            return
        self._last = place
        frame.pts, frame.time_base = place, TICK
        # The encoder chooses the key frames itself.
        frame.pict_type = av.video.frame.PictureType.NONE
        self._container.mux(self._stream.encode(frame))


class AudioEncoder:
    """The audio stream of an output.

    Args:
        container: The output.
        wanted: How to encode.
        default: The codec to use if none is specified.
        channels: The number of channels of the source.

    Raises:
        MediaError: The codec or the number of channels is not supported.
    """

    def __init__(
        self, container: OutputContainer, wanted: AudioSettings, default: str, channels: int
    ) -> None:
        self._container = container
        codec = (wanted.codec or default).lower()
        if codec not in AUDIO_ENCODERS:
            raise MediaError("InvalidArgument", f"the emulator does not encode {codec!r}")
        rate, number = _FIXED.get(codec, (None, None))
        number = number or wanted.channels or min(channels, 2)
        if number not in _LAYOUTS:
            raise MediaError("InvalidArgument", f"the emulator does not encode {number} channels")
        self._rate = rate or wanted.sample_rate or _SAMPLE_RATE
        stream = container.add_stream(
            AUDIO_ENCODERS[codec],
            rate=self._rate,
            layout=_LAYOUTS[number],
            options={"strict": "experimental"} if codec == "vorbis" else None,
        )
        self._stream = cast("AudioStream", stream)
        context = self._stream.codec_context
        formats = context.codec.audio_formats
        context.format = formats[0] if formats else "s16"
        if wanted.bit_rate is not None:
            context.bit_rate = wanted.bit_rate
        self._resampler: AudioResampler | None = None
        self._samples = 0

    def put(self, frame: AudioFrame) -> None:
        """Encodes the next samples."""
        if self._resampler is None:
            context = self._stream.codec_context
            # Otherwise, the container would open all its streams when it writes the first packet.
            context.open(strict=False)
            self._resampler = load().AudioResampler(
                format=context.format,
                layout=context.layout,
                rate=self._rate,
                frame_size=context.frame_size or _FRAME_SIZE,
            )
        # The samples are numbered from 0, since the source may start at any time.
        frame.pts = None
        self._encode(self._resampler, frame)

    def end(self) -> None:
        """Encodes the remaining samples."""
        if self._resampler is not None:
            self._encode(self._resampler, None)
            self._container.mux(self._stream.encode(None))

    def _encode(self, resampler: AudioResampler, frame: AudioFrame | None) -> None:
        for each in resampler.resample(frame):
            each.pts, each.time_base = self._samples, Fraction(1, self._rate)
            self._samples += each.samples
            self._container.mux(self._stream.encode(each))


def _of_size(wanted: VideoSettings, width: int, height: int) -> VideoSettings:
    return replace(wanted, width=width, height=height, is_long_first=False)
