"""Transcodes one source, or several sources in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING, BinaryIO, Final

from .containers import Container
from .encoding import AudioEncoder, VideoEncoder
from .error import MediaError
from .filtering import Overlay
from .muxing import muxing
from .opening import opened
from .pyav import load
from .rotation import MAX_PIXELS
from .settings import AudioSettings, TimeRange, VideoSettings

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.container import InputContainer, OutputContainer
    from av.video.frame import VideoFrame

_RATE: Final = Fraction(25)
_MOST_RATE: Final = 120

Source = tuple[Callable[[], BinaryIO], TimeRange]
"""Opens a file; and the part of the file to use."""


@dataclass(frozen=True, slots=True)
class OutputSettings:
    """The settings of an output.

    Attributes:
        container: The container.
        video: The video settings; None for no video.
        audio: The audio settings; None for no audio.
        overlays: The overlays on the video.
        segment_seconds: The length of the segments of a split format.
    """

    container: Container
    video: VideoSettings | None
    audio: AudioSettings | None
    overlays: Sequence[Overlay] = field(default=())
    segment_seconds: Fraction = Fraction(5)


def transcode(sources: Sequence[Source], wanted: OutputSettings, name: str) -> dict[str, bytes]:
    """Transcodes sources into one output.

    Args:
        sources: The sources, in order.
        wanted: The settings of the output.
        name: The name of the output, without a folder; the names of segments derive from it.

    Returns:
        The files by name, including the playlist of a split format.

    Raises:
        MediaError: A source cannot be read, or the output cannot be written.
        ImportError: PyAV is not installed.
    """
    options = _split_options(wanted, name) if wanted.container.is_split else None
    with muxing(wanted.container.muxer, name, options, is_split=wanted.container.is_split) as (
        container,
        files,
    ):
        output: _Output | None = None
        for open_source, part in sources:
            with open_source() as file, opened(file) as (source, _):
                if output is None:
                    output = _Output(container, source, wanted)
                output.add(source, part)
        if output is None:
            raise MediaError("InvalidArgument", "there is nothing to transcode")
        output.end()
    return files.content()


class _Output:
    """The streams of the output; the first source determines which there are."""

    def __init__(
        self, container: OutputContainer, first: InputContainer, wanted: OutputSettings
    ) -> None:
        self._video: VideoEncoder | None = None
        self._audio: AudioEncoder | None = None
        self._length = Fraction(0)
        if wanted.video is not None and wanted.container.video and first.streams.video:
            rate = first.streams.video[0].average_rate
            rate = rate if rate and rate <= _MOST_RATE else _RATE
            video = wanted.video
            if wanted.container.is_split and video.group is None:
                # Segments begin with key frames.
                group = int((video.rate or rate) * wanted.segment_seconds)
                video = replace(video, group=max(group, 1))
            self._video = VideoEncoder(
                container, video, wanted.container.video, rate, wanted.overlays
            )
        if wanted.audio is not None and first.streams.audio:
            self._audio = AudioEncoder(
                container,
                wanted.audio,
                wanted.container.audio,
                first.streams.audio[0].channels,
            )
        if self._video is None and self._audio is None:
            message = "the output would have no stream; add Video or Audio settings to keep one"
            raise MediaError("InvalidArgument", message)

    def add(self, source: InputContainer, part: TimeRange) -> None:
        """Adds a part of a source."""
        if self._length and self._video is not None:
            self._video.change_source()
        av = load()
        end = self._length
        for frame, time in _frames(source, part, self._video, self._audio):
            place = self._length + time - part.start
            if isinstance(frame, av.VideoFrame) and self._video is not None:
                self._video.put(frame, place)
                end = max(end, place + _duration(frame))
            elif isinstance(frame, av.AudioFrame) and self._audio is not None:
                self._audio.put(frame)
                end = max(end, place + Fraction(frame.samples, frame.sample_rate))
        self._length = end

    def end(self) -> None:
        """Writes the remaining frames.

        Raises:
            MediaError: There was nothing to write.
        """
        if not self._length:
            raise MediaError("InvalidArgument", "the source has no content in this part")
        for stream in (self._video, self._audio):
            if stream is not None:
                stream.end()


def _frames(
    source: InputContainer, part: TimeRange, video: object, audio: object
) -> Iterator[tuple[VideoFrame | AudioFrame, Fraction]]:
    """Yields the decoded frames of a part, each with its time in the source, in seconds."""
    av = load()
    streams = [
        kind[0]
        for kind, is_wanted in ((source.streams.video, video), (source.streams.audio, audio))
        if kind and is_wanted is not None
    ]
    for stream in streams:
        # It is None if there is no decoder, although PyAV's types rule that out.
        context: object | None = stream.codec_context
        if context is None:
            raise MediaError("ResourceNotSupported", f"the {stream.type} cannot be decoded")
        stream.codec_context.thread_count = 1
    for stream in source.streams.video[:1]:
        if stream.width * stream.height > MAX_PIXELS:
            raise MediaError("ResourceNotSupported", "the video is too large")
    left = {stream.index for stream in streams}
    start = Fraction(min((_start(stream) for stream in streams), default=0))
    for packet in source.demux(streams):
        for frame in packet.decode():
            if not isinstance(frame, av.VideoFrame | av.AudioFrame):
                continue
            time = _time(frame) - start
            if part.is_past(time):
                left.discard(packet.stream.index)
            elif part.holds(time):
                yield frame, time
        if not left:
            return


def _start(stream: object) -> Fraction:
    start, base = getattr(stream, "start_time", None), getattr(stream, "time_base", None)
    return Fraction(0) if start is None or base is None else start * base


def _time(frame: VideoFrame | AudioFrame) -> Fraction:
    if frame.pts is None or frame.time_base is None:
        return Fraction(0)
    return frame.pts * frame.time_base


def _duration(frame: VideoFrame) -> Fraction:
    duration = getattr(frame, "duration", 0) or 0
    return duration * (frame.time_base or Fraction(0))


def _split_options(wanted: OutputSettings, name: str) -> dict[str, str]:
    seconds = f"{float(wanted.segment_seconds):g}"
    stem = name.rpartition(".")[0] or name
    if wanted.container.muxer == "hls":
        return {
            "hls_time": seconds,
            "hls_playlist_type": "vod",
            "hls_segment_filename": f"{stem}_%05d.ts",
        }
    return {
        "seg_duration": seconds,
        "init_seg_name": f"{stem}_$RepresentationID$.init.m4s",
        "media_seg_name": f"{stem}_$RepresentationID$_$Number%05d$.m4s",
    }
