"""Frames of videos: the right frame, in the requested size and format."""

from __future__ import annotations

import io
from fractions import Fraction
from functools import cache

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite_emulator.media.error import MediaError
from cloudinfinite_emulator.media.frames import Frame, take_frame
from cloudinfinite_emulator.media.samples import make_mp4, make_wav

from .files import png, remuxed, turned

WIDTH, HEIGHT, RATE, SECONDS = 64, 48, 25, 2
Pixels = list[list[bytes]]


@cache
def video() -> bytes:
    return make_mp4(seconds=SECONDS, width=WIDTH, height=HEIGHT, rate=RATE)


@cache
def pictures() -> list[Pixels]:
    """Returns all frames of the video, unchanged."""
    with av.open(io.BytesIO(video()), "r") as container:
        return [pixels(frame) for frame in container.decode(video=0)]


def pixels(frame: av.VideoFrame) -> Pixels:
    """Returns the rows of pixels of a frame, three bytes per pixel."""
    plane = frame.reformat(format="rgb24").planes[0]
    data = bytes(plane)
    rows = [data[row * plane.line_size :][: 3 * frame.width] for row in range(frame.height)]
    return [[row[3 * x : 3 * x + 3] for x in range(frame.width)] for row in rows]


def image(data: bytes) -> tuple[str, Pixels]:
    """Returns the format and the pixels of an image."""
    with av.open(io.BytesIO(data), "r") as container:
        name = container.streams.video[0].codec_context.name
        [frame] = container.decode(video=0)
        return name, pixels(frame)


def taken(data: bytes, time: Fraction | int = 0, **more: object) -> tuple[str, Pixels]:
    file = io.BytesIO(data)
    image_bytes = take_frame(file, Frame(Fraction(time), **more))  # type: ignore[arg-type]
    assert not file.closed
    return image(image_bytes)


def failing(data: bytes, time: Fraction | int = 0, **more: object) -> MediaError:
    with pytest.raises(MediaError) as raised:
        taken(data, time, **more)
    return raised.value


@settings(max_examples=30)
@given(time=st.fractions(min_value=0, max_value=Fraction(SECONDS)))
def test_the_frame_is_the_one_displayed_at_the_time(time: Fraction) -> None:
    _, found = taken(video(), time, format="png")
    ticks = Fraction(int(time * 12800), 12800)
    assert found == pictures()[min(int(ticks * RATE), SECONDS * RATE - 1)]


@pytest.mark.parametrize(
    ("format", "codec"), [("matroska", "h264"), ("flv", "h264"), ("avi", "mpeg4")]
)
def test_other_containers_give_the_same_frames(format: str, codec: str) -> None:
    data = make_mp4(seconds=SECONDS, width=WIDTH, height=HEIGHT, rate=RATE, codec=codec)
    container_file = remuxed(data, format, 1)
    with av.open(io.BytesIO(container_file), "r") as container:
        wanted = [pixels(frame) for frame in container.decode(video=0)]
    assert taken(container_file, Fraction("1.53"), format="png")[1] == wanted[38]
    assert taken(container_file, Fraction("1.99"), format="png")[1] == wanted[-1]
    assert failing(container_file, Fraction("2.1")).code == "InvalidArgument"


def test_an_inexact_time_gives_the_previous_key_frame() -> None:
    # The video has a single key frame.
    _, found = taken(video(), Fraction("1.5"), exact=False, format="png")
    assert found == pictures()[0]


@settings(max_examples=20)
@given(
    width=st.integers(0, 200), height=st.integers(0, 200), format=st.sampled_from(["jpg", "png"])
)
def test_a_frame_has_the_requested_size_and_format(width: int, height: int, format: str) -> None:
    name, found = taken(video(), width=width, height=height, format=format)
    assert name == {"jpg": "mjpeg", "png": "png"}[format]
    if not width and not height:
        width, height = WIDTH, HEIGHT
    assert len(found) == (height or max(round(Fraction(width * HEIGHT, WIDTH)), 1))
    assert len(found[0]) == (width or max(round(Fraction(height * WIDTH, HEIGHT)), 1))


def clockwise(rows: Pixels) -> Pixels:
    return [list(each) for each in zip(*rows[::-1], strict=True)]


@pytest.mark.parametrize(
    ("matrix", "turns"),
    [((1, 0, 0, 1), 0), ((0, 1, -1, 0), 1), ((-1, 0, 0, -1), 2), ((0, -1, 1, 0), 3)],
)
def test_a_frame_is_rotated_like_the_video_unless_disabled(
    matrix: tuple[int, int, int, int], turns: int
) -> None:
    data = turned(video(), matrix)
    _, upright = taken(data, 1, format="png", turned=False)
    assert upright == pictures()[25]
    wanted = pictures()[25]
    for _ in range(turns):
        wanted = clockwise(wanted)
    _, found = taken(data, 1, format="png")
    assert (len(found), len(found[0])) == (len(wanted), len(wanted[0]))
    different = sum(
        max(abs(a - b) for a, b in zip(x, y, strict=True)) > 40
        for row, other in zip(found, wanted, strict=True)
        for x, y in zip(row, other, strict=True)
    )
    # Several pixels share one colour sample, so edges differ slightly.
    assert different < WIDTH * HEIGHT / 20


def test_an_odd_rotation_is_refused_with_advice() -> None:
    data = turned(video(), (0.7071, 0.7071, -0.7071, 0.7071))
    error = failing(data)
    assert error.code == "ResourceNotSupported"
    assert "rotated by -45 degrees" in error.message
    assert "rotate=off" in error.message
    assert taken(data, turned=False)[0] == "mjpeg"


@pytest.mark.parametrize("time", [Fraction("2.01"), 3, 10**9, 10**30])
def test_there_is_no_frame_after_the_end(time: Fraction | int) -> None:
    error = failing(video(), time)
    assert error.code == "InvalidArgument"
    assert "no frame at" in error.message


def test_an_image_is_a_video_with_one_frame() -> None:
    assert taken(png(8, 6), format="png") == ("png", [[b"\0\0\0"] * 8] * 6)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"no media at all", "media file"),
        (make_wav(seconds=0.1), "no video stream"),
        (png(40_000, 40_000), ""),
        (png(10_000, 10_000), "too large"),
        (video()[: len(video()) // 2], ""),
        (b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n", "lists of other files"),
    ],
)
def test_objects_that_are_not_videos_are_refused(data: bytes, reason: str) -> None:
    error = failing(data)
    assert error.code == "ResourceNotSupported"
    assert reason in error.message


@pytest.mark.parametrize(
    ("width", "height"), [(10**9, 0), (0, 70_000), (65_536, 1), (60_000, 60_000)]
)
def test_an_image_that_would_be_too_large_is_refused(width: int, height: int) -> None:
    error = failing(video(), width=width, height=height)
    assert (error.code, "too large" in error.message) == ("InvalidArgument", True)
