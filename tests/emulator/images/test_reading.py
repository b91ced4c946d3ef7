"""The properties of images, and the refusal of harmful ones."""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from cloudinfinite_emulator.images.reading import (
    ImageError,
    average_color,
    exif_data,
    image_info,
)

from ..media.files import png

FORMATS = ("png", "gif", "bmp", "webp", "tiff", "jpeg")
COLORS = st.tuples(*[st.integers(0, 255)] * 3)
READERS = (image_info, average_color, exif_data)
every_reader = pytest.mark.parametrize("reader", READERS)
Reader = Callable[[io.BytesIO], object]


def drawn(
    format: str, width: int, height: int, color: tuple[int, ...] = (1, 2, 3), **more: Any
) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (width, height), color).save(target, format, **more)
    return target.getvalue()


@given(
    format=st.sampled_from(FORMATS),
    width=st.integers(1, 90),
    height=st.integers(1, 90),
    color=COLORS,
)
def test_an_image_is_described(
    format: str, width: int, height: int, color: tuple[int, int, int]
) -> None:
    data = drawn(format, width, height, color)
    file = io.BytesIO(data)
    info = image_info(file)
    assert not file.closed
    rgb = info.pop("photo_rgb")
    assert info == {
        "format": format,
        "width": str(width),
        "height": str(height),
        "size": str(len(data)),
        "md5": hashlib.md5(data).hexdigest(),
        "frame_count": "1",
    }
    assert rgb == average_color(io.BytesIO(data))
    found = [int(rgb[place : place + 2], 16) for place in (2, 4, 6)]
    # Lossy formats change colours slightly.
    assert all(abs(one - other) <= 8 for one, other in zip(found, color, strict=True))
    assert rgb == rgb.lower()


def test_the_average_colour_covers_all_pixels() -> None:
    picture = Image.new("RGB", (2, 2), (0, 0, 0))
    picture.putpixel((0, 0), (200, 100, 4))
    target = io.BytesIO()
    picture.save(target, "png")
    assert average_color(io.BytesIO(target.getvalue())) == "0x321901"


def test_frames_are_counted() -> None:
    frames = [Image.new("RGB", (4, 4), (shade, 0, 0)) for shade in (10, 100, 200)]
    data = io.BytesIO()
    frames[0].save(data, "gif", save_all=True, append_images=frames[1:])
    info = image_info(io.BytesIO(data.getvalue()))
    assert (info["frame_count"], info["photo_rgb"]) == ("3", "0x0a0000")


def test_exif_data_is_reported_as_texts() -> None:
    exif = Image.Exif()
    exif[0x0132] = "2015:05:09 12:13:31"
    exif[0x010F] = "A maker\0and more"
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x829A] = 0.25
    exif.get_ifd(0x8769)[0x927C] = b"\x00\xff not a text"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (50.0, 30.0, 0.0)
    assert exif_data(io.BytesIO(drawn("jpeg", 4, 4, exif=exif))) == {
        "DateTime": "2015:05:09 12:13:31",
        "Make": "A maker",
        "Orientation": "6",
        "ExposureTime": "0.25",
        "GPSLatitudeRef": "N",
        "GPSLatitude": "50.0, 30.0, 0.0",
    }
    assert exif_data(io.BytesIO(drawn("png", 4, 4))) == {}


@settings(max_examples=60)
@given(
    format=st.sampled_from(FORMATS),
    places=st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=8),
    end=st.integers(0, 3000),
    noise=st.binary(max_size=60),
)
def test_broken_images_raise_image_error(
    format: str, places: list[tuple[int, int]], end: int, noise: bytes
) -> None:
    exif = Image.Exif()
    exif[0x0132] = "2015:05:09 12:13:31"
    more: dict[str, Any] = {} if format in ("bmp", "gif") else {"exif": exif}
    broken = bytearray(drawn(format, 20, 20, **more))
    for place, value in places:
        broken[place % len(broken)] = value
    for data in (bytes(broken), bytes(broken)[:end], noise):
        for reader in READERS:
            try:
                reader(io.BytesIO(data))
            except ImageError as error:
                assert "the image has" in str(error) or "not a readable image" in str(error)
                assert "BytesIO" not in str(error)


@every_reader
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no known format"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "no known format"),
        (b"P6 2 2 255 " + bytes(12), "no known format"),
        (bytes(2**25 + 1), "more than 33554432 bytes"),
        (png(40_000, 1), "a side of more than 30000 pixels"),
        (png(9000, 9000), "more than 67108864 pixels"),
        (png(12_000, 12_000), "more than 67108864 pixels"),
        (png(29_000, 29_000), "more than 67108864 pixels"),
    ],
    ids=["empty", "a program", "another format", "long", "wide", "large", "larger", "a bomb"],
)
def test_unreadable_and_oversized_images_are_refused(
    reader: Reader, data: bytes, reason: str
) -> None:
    with pytest.raises(ImageError, match=reason):
        reader(io.BytesIO(data))


@pytest.mark.slow
def test_too_many_frames_are_refused() -> None:
    frames = [Image.new("P", (5000, 5000), shade) for shade in range(11)]
    data = io.BytesIO()
    frames[0].save(data, "gif", save_all=True, append_images=frames[1:])
    with pytest.raises(ImageError, match="in all its frames"):
        average_color(io.BytesIO(data.getvalue()))


@every_reader
def test_without_pillow_the_error_says_what_to_install(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(ImportError, match=r"cloudinfinite\[emulator\]"):
        reader(io.BytesIO(b""))
