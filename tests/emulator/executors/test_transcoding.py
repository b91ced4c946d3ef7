"""Transcode and Concat write the requested files."""

from __future__ import annotations

import io
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from cloudinfinite_emulator import DEMO_BUCKET, JobFailure
from cloudinfinite_emulator.media.frames import Frame, take_frame
from cloudinfinite_emulator.media.samples import make_mp4

from .harness import SECONDS, VIDEO, bucket, content, do, keys, place, seconds, streams

OUT = "out/x"
CODECS = {"H.264": "h264", "H.265": "hevc", "VP8": "vp8", "VP9": "vp9", "AV1": "av1"}


def transcode(transcode: dict[str, Any], **more: Any) -> bytes:
    result, storage = do("Transcode", {"Transcode": transcode, "Output": place(OUT), **more})
    assert result["MediaResult"]["OutputFile"]["ObjectName"] == [OUT]
    return content(storage, OUT)


@pytest.mark.parametrize(
    ("format", "video", "audio"),
    [
        ("mp4", "h264", "aac"),
        ("mkv", "h264", "aac"),
        ("ts", "h264", "aac"),
        ("flv", "h264", "aac"),
        ("avi", "h264", "mp3"),
        ("mov", "h264", "aac"),
        ("WebM", "vp8", "vorbis"),
        ("AAC", None, "aac"),
        ("MP3", None, "mp3"),
        ("FLAC", None, "flac"),
        ("AMR", None, "amr_nb"),
        ("adts", None, "aac"),
        ("m4a", None, "aac"),
        ("wav", None, "pcm_s16le"),
    ],
)
def test_each_format_has_its_default_codecs(format: str, video: str | None, audio: str) -> None:
    data = transcode({"Container": {"Format": format}, "Video": {"Crf": 40}, "Audio": {}})
    assert [each["CodecName"] for each in streams(data, "Video")] == [video] * (video is not None)
    assert [each["CodecName"] for each in streams(data, "Audio")] == [audio]
    assert abs(seconds(data) - SECONDS) < Fraction(1, 4)


@pytest.mark.parametrize("codec", CODECS)
def test_each_video_codec_is_written(codec: str) -> None:
    data = transcode({"Container": {"Format": "mkv"}, "Video": {"Codec": codec}})
    [stream] = streams(data, "Video")
    assert stream["CodecName"] == CODECS[codec]
    assert streams(data, "Audio") == []


@settings(max_examples=max(1, settings().max_examples // 3))
@given(
    st.integers(64, 160).map(lambda value: value // 2 * 2),
    st.sampled_from(["Width", "Height"]),
    st.sampled_from([0, 90, 180, 270]),
    st.sampled_from([5, 10, 20]),
    st.integers(0, 1),
    st.integers(1, 20),
)
def test_size_rotation_rate_and_time_interval(
    length: int, side: str, rotation: int, rate: int, start: int, tenths: int
) -> None:
    interval = {"Start": str(start), "Duration": str(Fraction(tenths, 10).__float__())}
    video = {side: str(length), "Rotate": str(rotation), "Fps": str(rate), "Preset": "veryfast"}
    data = transcode({"Container": {"Format": "mp4"}, "Video": video, "TimeInterval": interval})
    [stream] = streams(data, "Video")
    across, down = (48, 64) if rotation in (90, 270) else (64, 48)
    wide = (
        (length, round(Fraction(length * down, across)) // 2 * 2)
        if side == "Width"
        else (round(Fraction(length * across, down)) // 2 * 2, length)
    )
    assert (int(stream["Width"]), int(stream["Height"])) == wide
    assert stream["AvgFps"] == f"{rate}/1"
    expected = min(Fraction(tenths, 10), Fraction(SECONDS - start))
    assert abs(seconds(data) - expected) <= Fraction(1, 5) + Fraction(1, rate)


def test_removed_streams_are_gone() -> None:
    data = transcode(
        {"Container": {"Format": "mp4"}, "Video": {"Remove": "true"}, "Audio": {"Codec": "mp3"}}
    )
    assert streams(data, "Video") == []
    assert streams(data, "Audio")[0]["CodecName"] == "mp3"


def test_segments_are_written_beside_their_playlist() -> None:
    settings = {
        "Container": {"Format": "hls", "ClipConfig": {"Duration": "1"}},
        "Video": {},
        "Audio": {},
    }
    result, storage = do("Transcode", {"Transcode": settings, "Output": place("out/b")})
    playlist = content(storage, "out/b.m3u8").decode()
    listed = [line for line in playlist.splitlines() if not line.startswith("#")]
    assert len(listed) == SECONDS
    assert keys(storage) == sorted(["out/b.m3u8", *(f"out/{name}" for name in listed)])
    assert result["MediaResult"]["OutputFile"]["ObjectName"][0] == "out/b.m3u8"
    assert "MediaInfo" not in result


def test_watermarks_are_drawn_at_their_positions() -> None:
    image = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(image, "PNG")
    image_mark = {
        "Type": "Image",
        "Pos": "BottomRight",
        "LocMode": "Absolute",
        "Dx": "2",
        "Dy": "2",
        "Image": {
            "Url": f"http://{DEMO_BUCKET}.cos.local/marks/a%20b.png",
            "Mode": "Fixed",
            "Width": "20",
            "Transparency": "100",
        },
    }
    text_mark = {
        "Type": "Text",
        "Pos": "TopLeft",
        "LocMode": "Relativity",
        "Dx": "0",
        "Dy": "0",
        "EndTime": "1",
        "Text": {
            "FontSize": "40",
            "FontType": "simfang.ttf",
            "FontColor": "0x00FF00",
            "Transparency": "100",
            "Text": "MMMM",
        },
    }
    storage = bucket(**{"marks/a b.png": image.getvalue()})
    storage.put(VIDEO, make_mp4(seconds=2, width=128, height=96, rate=10))
    operation = {
        "Transcode": {"Container": {"Format": "mp4"}, "Video": {"Crf": "10"}},
        "Watermark": [image_mark, text_mark],
        "Output": place(OUT),
    }
    _, storage = do("Transcode", operation, storage)
    data = content(storage, OUT)

    def at(time: str) -> Image.Image:
        frame = take_frame(io.BytesIO(data), Frame(Fraction(time), format="png"))
        return Image.open(io.BytesIO(frame)).convert("RGB")

    plain = at("1.5")
    assert count(plain.crop((106, 74, 126, 94)), red=True) > 300
    assert count(plain.crop((84, 74, 104, 94)), red=True) < 50
    assert count(at("0.5"), red=False) > 50 > count(plain, red=False)


def count(image: Image.Image, *, red: bool) -> int:
    """Counts the red pixels, or the green ones."""
    data = image.tobytes()
    wanted, other = (0, 1) if red else (1, 0)
    return sum(
        data[at + wanted] > 180 and data[at + other] < 90 and data[at + 2] < 90
        for at in range(0, len(data), 3)
    )


@pytest.mark.parametrize(
    ("operation", "code", "part"),
    [
        ({"Transcode": {}}, "InvalidArgument", "Transcode.Container is missing"),
        ({"TemplateId": "t9"}, "InvalidArgument", "there is no template 't9' of Transcode"),
        (
            {"Transcode": {"Container": {"Format": "mp4"}, "Video": {"Remove": "true"}}},
            "InvalidArgument",
            "the output would have no stream",
        ),
        (
            {"Transcode": {"Container": {"Format": "mp4"}, "Video": {"Codec": "VP8"}}},
            "InvalidArgument",
            "cannot be written as mp4",
        ),
        (
            {"Transcode": {"Container": {"Format": "mp4"}, "AudioMix": {"AudioSource": "x"}}},
            "NotImplemented",
            "Transcode/AudioMix",
        ),
        ({"DigitalWatermark": {"Message": "x"}}, "NotImplemented", "--simulate Transcode"),
        (
            {
                "Transcode": {"Container": {"Format": "mp4"}, "Video": {}},
                "Output": {"Bucket": "other-1250000000", "Object": "x"},
            },
            "WriteTargetBucketDenied",
            "no bucket 'other-1250000000'",
        ),
    ],
)
def test_unsupported_requests_are_named(operation: dict[str, Any], code: str, part: str) -> None:
    with pytest.raises(JobFailure) as caught:
        do("Transcode", {"Output": place(OUT), **operation})
    assert caught.value.code == code
    assert part in caught.value.message


def test_a_time_interval_after_the_end_is_refused() -> None:
    settings = {
        "Container": {"Format": "mp4"},
        "Video": {},
        "TimeInterval": {"Start": str(SECONDS + 1)},
    }
    with pytest.raises(JobFailure, match="the source has no content in this part"):
        transcode(settings)


def test_a_missing_source_and_a_source_that_is_not_media_fail() -> None:
    operation = {
        "Transcode": {"Container": {"Format": "mp4"}, "Video": {}},
        "Output": place(OUT),
    }
    with pytest.raises(JobFailure, match="ResourceNotFound: there is no object 'gone'"):
        do("Transcode", operation, key="gone")
    with pytest.raises(JobFailure, match="ResourceNotSupported: the object is not a supported"):
        do("Transcode", operation, bucket(text=b"text" * 100), "text")


def test_fragments_are_joined_in_order() -> None:
    storage = bucket(**{"in/b.mp4": make_mp4(seconds=1, width=32, height=32, rate=10)})
    fragments = [
        {"Url": "http://b.cos.local/in/b.mp4", "FragmentIndex": "1"},
        {
            "Url": "http://b.cos.local/in/a.mp4",
            "FragmentIndex": "0",
            "StartTime": "0.5",
            "EndTime": "1",
        },
    ]
    template = {"ConcatFragment": fragments, "Index": "1", "Container": {"Format": "mp4"}}
    _, storage = do("Concat", {"ConcatTemplate": template, "Output": place(OUT)}, storage)
    data = content(storage, OUT)
    # Half a second of the source, the whole source, and the other file scaled to the first.
    assert abs(seconds(data) - Fraction("3.5")) < Fraction(1, 4)
    [stream] = streams(data, "Video")
    assert (stream["Width"], stream["Height"]) == (64, 48)
