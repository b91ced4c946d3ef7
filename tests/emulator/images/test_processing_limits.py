"""Invalid rules, and images and steps that would need too many resources."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cloudinfinite_emulator.images import geometry, picture, processing
from cloudinfinite_emulator.images.processing import describe
from cloudinfinite_emulator.images.reading import ImageError
from cloudinfinite_emulator.images.rules import RuleError, UnsupportedRule

from .processing import LOGO, SIDES, animation, b64, photo, run
from .test_reading import drawn


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("imageMogr2/thumbnail/!0p", "thumbnail: "),
        ("imageMogr2/cut/5x5x60x0", "is outside the image (60 by 40 pixels)"),
        ("imageMogr2/iradius/21", "21 is more than half of the shorter side"),
        ("imageMogr2/rotate/361", "rotate: '361' is not a whole number from 0 to 360"),
        ("imageMogr2/flip/up", "flip: 'up' is not vertical or horizontal"),
        ("imageMogr2/format/exe", "format: 'exe' is not one of"),
        ("imageMogr2/cgif/101", "cgif: '101' is not a whole number from 1 to 100"),
        ("imageMogr2/quality/101", "quality: '101' is not a whole number from 0 to 100"),
        ("imageMogr2/quality/a", "quality: 'a' is not a whole number"),
        ("imageMogr2/blur/51x1", "blur: '51' is not a whole number from 1 to 50"),
        ("imageMogr2/blur/5x0", "blur: '0' is not a number greater than 0"),
        ("imageMogr2/blur/5xNaN", "blur: 'NaN' is not a number"),
        ("imageMogr2/blur/5", "blur: '' is not a number"),
        ("imageMogr2/sharpen/9", "sharpen: '9' is not a whole number from 10 to 300"),
        ("imageMogr2/bright/101", "bright: '101' is not a whole number from -100 to 100"),
        ("imageMogr2/size-limit/0k", "size-limit: '0k' is not a size such as 15k or 2m"),
        ("imageMogr2/crop/5x5/gravity/up", "gravity: 'up' is not one of"),
        (f"watermark/2/text/{b64('a' * 1001)}", "the text is longer than 1000 characters"),
        (f"watermark/2/text/{b64('a')}/fontsize/1001", "watermark/fontsize: '1001' is not"),
        (f"watermark/1/image/{b64('http://a/logo.png')}/spcent/5", "scatype and spcent must"),
    ],
)
def test_invalid_rules_are_refused_with_a_reason(rule: str, reason: str) -> None:
    with pytest.raises(RuleError) as caught:
        run(photo(), rule)
    assert reason in str(caught.value)


def test_steps_that_an_image_does_not_support_are_refused() -> None:
    with pytest.raises(RuleError, match="rradius: not possible with GIF"):
        run(animation(), "imageMogr2/rradius/2")
    rule = f"watermark/1/image/{b64('http://a/logo.png')}"
    with pytest.raises(RuleError, match="the image must not be animated"):
        run(photo(), rule, animation())
    with pytest.raises(ImageError, match="no known format"):
        run(photo(), rule, b"no image")
    with pytest.raises(UnsupportedRule, match="format/heif"):
        run(photo(), "imageMogr2/format/heif")


def test_an_error_is_ignored_on_request() -> None:
    rule = "imageMogr2/thumbnail/10000x/ignore-error/1"
    processed = run(photo(), rule)
    assert (processed.data, processed.width, processed.height) == (photo(), 60, 40)
    with pytest.raises(ImageError):
        run(b"no image", rule)


def png_of(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)


@pytest.mark.parametrize(("width", "height"), [(8193, 4096), (30_001, 1), (29_999, 29_999)])
def test_a_decompression_bomb_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    data = png_of(width, height)
    with pytest.raises(ImageError, match=r"the image has (a side of )?more than"):
        run(data, "imageMogr2/strip")
    with pytest.raises(ImageError, match=r"the image has (a side of )?more than"):
        describe(data)


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("imageMogr2/thumbnail/9999x9999!", "more than 33554432 pixels in total"),
        ("imageMogr2/thumbnail/9999x9999/pad/1", "more than 33554432 pixels in total"),
        ("imageMogr2/thumbnail/5792x5792!/rotate/45", "more than 33554432 pixels in total"),
        (f"watermark/2/text/{b64('W' * 900)}/fontsize/900", "the watermark would have more than"),
    ],
)
def test_steps_cannot_create_an_oversized_image(rule: str, reason: str) -> None:
    with pytest.raises(RuleError, match=reason):
        run(photo(), rule)


def test_the_pixels_of_all_frames_count_towards_the_limit() -> None:
    with pytest.raises(RuleError, match="more than 33554432 pixels in total"):
        run(animation(), "imageMogr2/thumbnail/1000x1000!")


def test_work_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processing, "_MOST_SECONDS", -1)
    with pytest.raises(ImageError, match="processing takes more than -1 seconds"):
        run(photo(), "imageMogr2/blur/5x5")


@given(st.integers(0, 360), SIDES, SIDES)
def test_the_size_of_a_rotated_image_is_predicted(degrees: int, width: int, height: int) -> None:
    image = Image.new("1", (width, height)).rotate(-degrees, expand=True)
    known = geometry.rotated(degrees, (width, height))
    assert all(abs(one - other) <= 2 for one, other in zip(known, image.size, strict=True))


def test_too_many_small_frames_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MOST_PIXELS", 3999)
    with pytest.raises(ImageError, match="more than 3999 pixels in all its frames"):
        run(animation(), "imageMogr2/strip")
    monkeypatch.setattr(picture, "MOST_BYTES", 10)
    with pytest.raises(ImageError, match="more than 10 bytes"):
        run(photo(), "imageMogr2/strip")


def test_an_image_is_described() -> None:
    described = describe(drawn("jpeg", 30, 20, (162, 132, 84), quality=90))
    assert (described.format, described.width, described.height, described.orientation) == (
        "JPEG",
        30,
        20,
        1,
    )
    assert described.average in ("0xa28454", "0xa28453", "0xa28354")
    assert describe(LOGO).quality == 100
