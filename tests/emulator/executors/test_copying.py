"""Segment and StreamExtract copy streams without re-encoding them."""

from __future__ import annotations

import io
from fractions import Fraction

import pytest

from cloudinfinite_emulator import JobFailure
from cloudinfinite_emulator.media.containers import container_of
from cloudinfinite_emulator.media.settings import AudioSettings, TimeRange, VideoSettings
from cloudinfinite_emulator.media.transcoding import OutputSettings, transcode

from .harness import SECONDS, VIDEO, bucket, content, do, keys, place, seconds, streams, video


def with_key_frames() -> bytes:
    """Returns the sample with a key frame every half second."""
    wanted = OutputSettings(container_of("mp4"), VideoSettings(group=5), AudioSettings())
    return transcode([(lambda: io.BytesIO(video()), TimeRange())], wanted, "x")["x"]


@pytest.mark.parametrize("format", ["mp4", "mkv", "ts", "flv", "mov"])
def test_a_single_segment_has_the_same_streams(format: str) -> None:
    _, storage = do("Segment", {"Segment": {"Format": format}, "Output": place("out/x")})
    data = content(storage, "out/x")
    assert streams(data, "Video")[0]["CodecName"] == "h264"
    assert streams(data, "Audio")[0]["CodecName"] == "aac"
    assert abs(seconds(data) - SECONDS) < Fraction(1, 4)


def test_an_audio_format_keeps_only_the_audio_stream() -> None:
    _, storage = do("Segment", {"Segment": {"Format": "aac"}, "Output": place("out/x")})
    assert streams(content(storage, "out/x"), "Video") == []


def test_segments_start_with_key_frames_and_are_numbered() -> None:
    storage = bucket()
    storage.put(VIDEO, with_key_frames())
    operation = {
        "Segment": {"Format": "mp4", "Duration": "1"},
        "Output": place("out/${Number}.mp4"),
    }
    result, storage = do("Segment", operation, storage)
    names = result["MediaResult"]["OutputFile"]["ObjectName"]
    assert names == keys(storage) == ["out/0.mp4", "out/1.mp4"]
    for name in names:
        assert abs(seconds(content(storage, name)) - 1) < Fraction(1, 4)


def test_streams_are_extracted_into_separate_files() -> None:
    output = {
        "StreamExtract": [
            {"Index": "1", "Object": "out/a.aac"},
            {"Index": "0", "Object": "out/v.mp4"},
        ]
    }
    result, storage = do("StreamExtract", {"Output": output})
    assert result["MediaResult"]["OutputFile"]["ObjectName"] == ["out/a.aac", "out/v.mp4"]
    assert streams(content(storage, "out/a.aac"), "Audio")[0]["CodecName"] == "aac"
    assert streams(content(storage, "out/v.mp4"), "Audio") == []


@pytest.mark.parametrize(
    ("operation", "part"),
    [
        ({"StreamExtract": {"Index": "7", "Object": "a.aac"}}, "no stream 7; it has 2"),
        ({"StreamExtract": {"Index": "x", "Object": "a.aac"}}, "'x' is not an index"),
        ({"StreamExtract": {"Index": "0", "Object": "a.aac"}}, "cannot be written as adts"),
        ({"StreamExtract": {"Index": "0", "Object": "a.odd"}}, "does not write 'odd'"),
    ],
)
def test_streams_that_cannot_be_extracted_are_named(
    operation: dict[str, object], part: str
) -> None:
    with pytest.raises(JobFailure) as caught:
        do("StreamExtract", {"Output": operation})
    assert part in caught.value.message


def test_segmenting_into_a_playlist_is_refused() -> None:
    with pytest.raises(JobFailure, match="does not copy into hls yet; transcode instead"):
        do("Segment", {"Segment": {"Format": "hls"}, "Output": place("out/x")})
