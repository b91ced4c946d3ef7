"""Adaptive streams, and the playlists that list them."""

from __future__ import annotations

import pytest

from cloudinfinite_emulator import JobFailure, MemoryBucket
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.work import NodeDone

from .harness import VIDEO, bucket, content, do, keys, place

PACK = {
    "StreamPackInfo": {
        "VideoStreamConfig": [
            {"VideoStreamName": "VideoStream_1", "BandWidth": "200000"},
            {"VideoStreamName": "VideoStream_2"},
        ]
    }
}


def config(**settings: str) -> NodeDone:
    operation = {"Output": place("out/all"), "StreamPackConfig": settings}
    return NodeDone("StreamPackConfig", element("Operation", operation), VIDEO)


def streamed(storage: MemoryBucket, number: int, width: int) -> NodeDone:
    key = f"out/deep {number}/video.m3u8"
    transcode = {
        "Container": {"Format": "hls"},
        "Video": {"Codec": "H.264", "Width": str(width), "Height": "48"},
    }
    do("VideoStream", {"Transcode": transcode, "Output": place(key)}, storage)
    return NodeDone("VideoStream", None, key)


def test_a_playlist_lists_the_streams() -> None:
    storage = bucket()
    nodes = {f"VideoStream_{n}": streamed(storage, n, 32 * n) for n in (1, 2)}
    result, _ = do("StreamPack", PACK, storage, nodes={"StreamPackConfig_1": config(), **nodes})
    assert result["MediaResult"]["OutputFile"]["ObjectName"] == ["out/all.m3u8"]
    first, version, *offers, last = content(storage, "out/all.m3u8").decode().split("\n")
    assert (first, version, last) == ("#EXTM3U", "#EXT-X-VERSION:3", "")
    assert offers[:2] == [
        "#EXT-X-STREAM-INF:BANDWIDTH=200000,RESOLUTION=32x48",
        "deep%201/video.m3u8",
    ]
    assert offers[3] == "deep%202/video.m3u8"
    bandwidth, size = offers[2].removeprefix("#EXT-X-STREAM-INF:BANDWIDTH=").split(",")
    assert size == "RESOLUTION=64x48"
    # No second can have more bits than the whole stream.
    written = sum(
        len(content(storage, key)) for key in keys(storage) if key.startswith("out/deep 2/")
    )
    assert 0 < int(bandwidth) <= written * 8


def test_a_failed_stream_is_left_out() -> None:
    storage = bucket()
    nodes = {
        "VideoStream_1": NodeDone("VideoStream", None, None),
        "VideoStream_2": streamed(storage, 2, 64),
    }
    do("StreamPack", PACK, storage, nodes={"a": config(PackType="HLS"), **nodes})
    assert content(storage, "out/all.m3u8").decode().count("#EXT-X-STREAM-INF") == 1
    nodes["VideoStream_2"] = nodes["VideoStream_1"]
    with pytest.raises(JobFailure, match="there are no streams to pack"):
        do("StreamPack", PACK, storage, nodes={"StreamPackConfig_1": config(), **nodes})


@pytest.mark.parametrize(
    ("nodes", "reason"),
    [
        ({}, "the workflow has no StreamPackConfig node"),
        ({"a": config(PackType="DASH")}, "does not pack streams as DASH yet"),
        ({"a": config()}, "the workflow has no node 'VideoStream_1' before this one"),
        (
            {"a": config(), "VideoStream_1": NodeDone("VideoStream", None, VIDEO)},
            f"{VIDEO}: the playlist is not UTF-8",
        ),
    ],
)
def test_invalid_streams_are_reported(nodes: dict[str, NodeDone], reason: str) -> None:
    with pytest.raises(JobFailure, match=reason):
        do("StreamPack", PACK, nodes=nodes)


def test_a_stream_must_be_hls() -> None:
    with pytest.raises(JobFailure, match="must have the format hls, not mp4"):
        do("VideoStream", {"Transcode": {"Container": {"Format": "mp4"}}})
