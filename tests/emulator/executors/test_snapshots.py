"""Snapshot and Animation make the requested images."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageSequence

from cloudinfinite_emulator import JobFailure

from .harness import SECONDS, content, do, keys, place

PATTERN = "out/${Number}.jpg"
RATE = 10


def image(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@settings(max_examples=max(1, settings().max_examples // 3))
@given(
    st.sampled_from(["Interval", "Average"]),
    st.integers(0, SECONDS * RATE - 1),
    st.integers(1, 8),
    st.sampled_from(["0.1", "0.5", "1", None]),
)
def test_a_snapshot_takes_as_many_frames_as_fit(
    mode: str, start: int, count: int, interval: str | None
) -> None:
    config = {"Mode": mode, "Start": str(start / RATE), "Count": str(count)}
    if interval is not None:
        config["TimeInterval"] = interval
    result, storage = do("Snapshot", {"Snapshot": config, "Output": place(PATTERN)})
    left = SECONDS * RATE - start
    step = RATE * float(interval or 1 / RATE)
    expected = count if mode == "Average" else min(count, int(-(-left // step)))
    names = result["MediaResult"]["OutputFile"]["ObjectName"]
    assert names == [f"out/{number}.jpg" for number in range(expected)]
    assert keys(storage) == sorted(names)
    assert {image(content(storage, name)).size for name in names} == {(64, 48)}


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("out/${Time}.jpg", ["out/500.jpg", "out/800.jpg"]),
        ("out/${number}-${time}.jpg", ["out/0-500.jpg", "out/1-800.jpg"]),
        ("out/${NUMBER}.jpg", ["out/0.jpg", "out/1.jpg"]),
    ],
)
def test_a_name_may_contain_the_number_or_the_time_of_its_frame(
    pattern: str, names: list[str]
) -> None:
    config = {"Mode": "Interval", "Start": "0.5", "TimeInterval": "0.3", "Count": "2"}
    result, storage = do("Snapshot", {"Snapshot": config, "Output": place(pattern)})
    assert result["MediaResult"]["OutputFile"]["ObjectName"] == names
    assert keys(storage) == names


def test_key_frames_are_taken_in_the_requested_size() -> None:
    config = {"Mode": "KeyFrame", "Count": "3", "Width": "128"}
    result, storage = do("Snapshot", {"Snapshot": config, "Output": place("out/x.jpg")})
    # The sample has only one key frame.
    assert result["MediaResult"]["OutputFile"]["ObjectName"] == ["out/x.jpg"]
    assert image(content(storage, "out/x.jpg")).size == (128, 96)


def test_sprites_arrange_the_frames_in_rows() -> None:
    config = {
        "Mode": "Average",
        "Count": "5",
        "SnapshotOutMode": "SnapshotAndSprite",
        "SpriteSnapshotConfig": {
            "CellWidth": "20",
            "CellHeight": "10",
            "Padding": "2",
            "Margin": "3",
            "Color": "Azure",
            "Columns": "2",
            "Lines": "2",
        },
    }
    output = place(PATTERN, SpriteObject="out/sprite-${Number}.jpg")
    result, storage = do("Snapshot", {"Snapshot": config, "Output": output})
    assert len(result["MediaResult"]["OutputFile"]["ObjectName"]) == 5
    sprites = result["MediaResult"]["SpriteOutputFile"]["ObjectName"]
    assert sprites == ["out/sprite-0.jpg", "out/sprite-1.jpg"]
    first, second = (image(content(storage, name)).convert("RGB") for name in sprites)
    assert first.size == second.size == (2 * 20 + 2 + 6, 2 * 10 + 2 + 6)
    # The second sprite has a single frame; the rest has the colour of the gaps.
    red, green, blue = second.getpixel((40, 20))  # type: ignore[misc]
    assert min(red, green, blue) > 230


def test_a_rule_is_applied_to_the_frames() -> None:
    config = {"Count": "1", "CIParam": "imageMogr2/thumbnail/!50p/format/png"}
    _, storage = do("Snapshot", {"Snapshot": config, "Output": place("out/x.png")})
    picture = image(content(storage, "out/x.png"))
    assert (picture.format, picture.size) == ("PNG", (32, 24))


def test_single_frames_may_be_omitted_in_favour_of_sprites() -> None:
    config = {
        "Count": "1",
        "SnapshotOutMode": "OnlySprite",
        "SpriteSnapshotConfig": {"Color": "red", "Columns": "1", "Lines": "1"},
    }
    _, storage = do("Snapshot", {"Snapshot": config, "Output": place("", SpriteObject="out/s.jpg")})
    assert keys(storage) == ["out/s.jpg"]


@pytest.mark.parametrize(
    ("format", "name"), [("gif", "GIF"), ("webp", "WEBP")], ids=["gif", "webp"]
)
def test_an_animation_has_its_frames(format: str, name: str) -> None:
    settings = {
        "Container": {"Format": format},
        "Video": {"Codec": format, "Width": "32", "Fps": "5", "Quality": "50"},
        "TimeInterval": {"Start": "0.5", "Duration": "1"},
    }
    result, storage = do("Animation", {"Animation": settings, "Output": place("out/x")})
    assert result["MediaResult"]["OutputFile"]["ObjectName"] == ["out/x"]
    picture = image(content(storage, "out/x"))
    assert (picture.format, picture.size) == (name, (32, 24))
    assert len(list(ImageSequence.Iterator(picture))) == 5


@pytest.mark.parametrize(
    ("tag", "operation", "part"),
    [
        ("Snapshot", {"Snapshot": {"Count": "2"}, "Output": place("x.jpg")}, "needs ${Number}"),
        ("Snapshot", {"Snapshot": {"Count": "1", "Start": "9"}}, "no frame at 9 s"),
        (
            "Snapshot",
            {"Snapshot": {"Count": "1", "IsCheckBlack": "true"}},
            "does not support Snapshot/IsCheckBlack",
        ),
        (
            "Snapshot",
            {"Snapshot": {"Count": "1", "SnapshotOutMode": "OnlySprite"}},
            "SpriteSnapshotConfig is missing",
        ),
        (
            "Animation",
            {"Animation": {"Container": {"Format": "hgif"}}},
            "does not write 'hgif' images",
        ),
        (
            "Animation",
            {"Animation": {"TimeInterval": {"Start": "5"}}},
            "no frame in this part",
        ),
    ],
)
def test_unsupported_requests_are_named(tag: str, operation: dict[str, Any], part: str) -> None:
    with pytest.raises(JobFailure) as caught:
        do(tag, {"Output": place("x"), **operation})
    assert part in caught.value.message
