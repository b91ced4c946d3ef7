"""Copies streams into other containers, without encoding."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, BinaryIO

from .error import MediaError
from .muxing import muxing
from .opening import opened

if TYPE_CHECKING:
    from av.container import InputContainer, OutputContainer
    from av.stream import Stream


def remux(
    file: BinaryIO,
    muxer: str,
    *,
    index: int | None = None,
    kinds: tuple[str, ...] = ("video", "audio"),
) -> bytes:
    """Copies streams of a file into a new container.

    Args:
        file: The source.
        muxer: FFmpeg's name for the output format.
        index: The index of the only stream to copy; None for all.
        kinds: The kinds of streams to copy if `index` is None.

    Raises:
        MediaError: The source cannot be read or has no such stream, or the format cannot hold it.
        ImportError: PyAV is not installed.
    """
    with opened(file) as (source, _):
        streams = _chosen(source, index, kinds)
        with muxing(muxer, "output") as (target, files):
            _copy(source, streams, target)
    return files.content()["output"]


def cut(file: BinaryIO, muxer: str, seconds: Fraction, extension: str) -> list[bytes]:
    """Copies a file into segments that start with key frames.

    Args:
        file: The source.
        muxer: FFmpeg's name for the format of the segments.
        seconds: The length of a segment; longer if there is no key frame in time.
        extension: The extension of the segments' names.

    Raises:
        MediaError: The source cannot be read, or the format cannot hold its streams.
        ImportError: PyAV is not installed.
    """
    options = {
        "segment_time": f"{float(seconds):g}",
        "segment_format": muxer,
        "reset_timestamps": "1",
    }
    with opened(file) as (source, _):
        streams = _chosen(source, None, ("video", "audio"))
        name = f"%09d.{extension}"
        with muxing("segment", name, options, is_split=True) as (target, files):
            _copy(source, streams, target)
    return [content for _, content in sorted(files.content().items())]


def _copy(source: InputContainer, streams: list[Stream], target: OutputContainer) -> None:
    copies = {each.index: target.add_stream_from_template(each) for each in streams}
    for packet in source.demux(streams):
        # The last packets are empty.
        if packet.dts is not None:
            packet.stream = copies[packet.stream.index]
            target.mux(packet)


def _chosen(source: InputContainer, index: int | None, kinds: tuple[str, ...]) -> list[Stream]:
    if index is None:
        streams = [each for each in source.streams if each.type in kinds]
        if not streams:
            raise MediaError("ResourceNotSupported", f"the object has no {' or '.join(kinds)}")
        return streams
    if not 0 <= index < len(source.streams):
        raise MediaError(
            "InvalidArgument",
            f"the object has no stream {index}; it has {len(source.streams)}, counted from 0",
        )
    return [source.streams[index]]
