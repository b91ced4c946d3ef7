"""The info of a file in ffprobe's format."""

from __future__ import annotations

import io

import pytest

from cloudinfinite import Client, ServiceError
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket
from cloudinfinite_emulator.media.probe import probe
from cloudinfinite_emulator.media.samples import make_mp4, make_wav

from .files import info


def test_the_values_match_media_info_in_other_units() -> None:
    data = make_mp4(seconds=2, width=320, height=180, rate=25)
    found, like = probe(io.BytesIO(data)), info(data)
    [video, sound] = found["streams"]
    assert (video["codec_type"], video["codec_name"], video["pix_fmt"]) == (
        "video",
        "h264",
        "yuv420p",
    )
    assert (video["width"], video["height"], video["avg_frame_rate"]) == (320, 180, "25/1")
    assert (sound["index"], sound["codec_type"], sound["sample_rate"]) == (1, "audio", 44100)
    assert int(found["format"]["bit_rate"]) == round(float(like["Format"]["Bitrate"]) * 1000)
    assert int(video["bit_rate"]) == round(float(like["Stream"]["Video"][0]["Bitrate"]) * 1000)
    assert (found["format"]["nb_streams"], found["format"]["size"]) == (2, len(data))


def test_the_client_parses_an_info_without_anomalies() -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("a.mp4", make_mp4(seconds=0.2))
    bucket.put("a.wav", make_wav(seconds=0.2))
    bucket.put("text", b"no media")
    with (
        Emulator(buckets=[bucket]) as emulator,
        Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as client,
    ):
        for key, kinds in (("a.mp4", ["video", "audio"]), ("a.wav", ["audio"])):
            answer = client.media.generate_av_info(object=key)
            assert answer.metadata.anomalies == ()
            assert [each.codec_type for each in answer.streams] == kinds
            assert answer.format is not None
            assert answer.format.stream_count == len(kinds)
        with pytest.raises(ServiceError, match="not a supported media file"):
            client.media.generate_av_info(object="text")
