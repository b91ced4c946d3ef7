"""Adaptive bitrate streaming in workflows: the streams, and the playlist that lists them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import quote

from lxml.etree import _Element

from ..elements import element
from ..files.playlist import PlaylistError, Variant, master_playlist, segments_of
from ..jobs.runs import PACK_CONFIG
from ..jobs.work import JobFailure, Work
from .objects import Output, child, job_failures
from .transcoding import transcode


def make_stream(work: Work) -> Mapping[str, object]:
    """Transcodes the object into a stream."""
    format = child(work, "Transcode/Container").findtext("Format") or ""
    if format.lower() != "hls":
        raise JobFailure(
            "InvalidArgument",
            f"the template of a VideoStream must have the format hls, not {format or 'none'}",
        )
    return transcode(work)


def pack(work: Work) -> Mapping[str, object]:
    """Writes the playlist that lists the streams of a workflow."""
    config = _config(work)
    settings = config.find("StreamPackConfig")
    kind = "" if settings is None else settings.findtext("PackType") or ""
    if kind not in ("", "HLS"):
        raise JobFailure("NotImplemented", f"the emulator does not pack streams as {kind} yet")
    # The node that starts the streaming specifies where to write.
    output = Output(Work(work.tag, work.bucket, work.key, config, work.buckets))
    key = output.key if output.key.endswith(".m3u8") else f"{output.key}.m3u8"
    operation = child(work, ".")
    asked = [*operation.iterfind("*/VideoStreamConfig")]
    with job_failures(work):
        variants = [
            variant
            for each in asked
            if (variant := _variant(work, each, posixpath.dirname(key))) is not None
        ]
    if not variants:
        raise JobFailure("InvalidArgument", "there are no streams to pack")
    output.put(key, master_playlist(variants).encode())
    return {"MediaResult": {"OutputFile": output.files()}}


def _config(work: Work) -> _Element:
    for node in work.nodes.values():
        if node.kind == PACK_CONFIG and node.operation is not None:
            return node.operation
    raise JobFailure("InvalidArgument", f"the workflow has no {PACK_CONFIG} node")


def _variant(work: Work, asked: _Element, folder: str) -> Variant | None:
    """Returns a stream of the package; None if it failed."""
    from ..media.info import media_info
    from ..media.isolation import INSPECTING, run_isolated

    name = asked.findtext("VideoStreamName") or ""
    node = work.nodes.get(name)
    if node is None:
        raise JobFailure(
            "InvalidArgument", f"VideoStreamName: the workflow has no node {name!r} before this one"
        )
    if node.key is None:
        return None
    try:
        with work.bucket.open(node.key) as file:
            segments = segments_of(file, node.key)
    except PlaylistError as error:
        raise JobFailure("ResourceNotSupported", f"{node.key}: {error}") from None
    rates = [_size(work, key) * 8 / seconds for key, seconds in segments if seconds > 0]
    with work.bucket.open(segments[0][0]) as file:
        known = element("MediaInfo", run_isolated(INSPECTING, media_info, file))
    video = known.find("Stream/Video")
    size = None if video is None else (video.findtext("Width"), video.findtext("Height"))
    limit = int(asked.findtext("BandWidth") or 0)
    return Variant(
        quote(posixpath.relpath(node.key, folder or ".")),
        limit or max(1, round(max(rates, default=0))),
        None if size is None else f"{size[0]}x{size[1]}",
    )


def _size(work: Work, key: str) -> int:
    stored = work.bucket.find(key)
    return 0 if stored is None else stored.size
