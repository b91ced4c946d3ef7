"""Processed images have the requested size, format and colours."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from cloudinfinite_emulator.images import geometry
from cloudinfinite_emulator.images.processing import describe
from cloudinfinite_emulator.images.reading import ImageError
from cloudinfinite_emulator.images.rules import RuleError

from .processing import LOGO, animation, b64, opened, photo, run
from .test_reading import FORMATS, drawn

ORIENTATION = 0x0112


@settings(max_examples=40)
@given(
    format=st.sampled_from(FORMATS),
    wanted=st.sampled_from(["jpg", "png", "webp", "bmp", "gif", "avif", "yjpeg"]),
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    side=st.integers(1, 80),
)
def test_any_format_can_be_converted_and_resized(
    format: str, wanted: str, width: int, height: int, side: int
) -> None:
    processed = run(drawn(format, width, height), f"imageMogr2/thumbnail/{side}x/format/{wanted}")
    image = opened(processed)
    assert image.format == {"jpg": "JPEG", "yjpeg": "JPEG"}.get(wanted, wanted.upper())
    assert image.size == geometry.thumbnail(f"{side}x", (width, height))
    assert processed.content_type == f"image/{'jpeg' if 'jp' in wanted else wanted}"


STEPS = st.sampled_from(
    [
        "thumbnail/!30p",
        "thumbnail/30x30/pad/1",
        "cut/10x10x2x2",
        "crop/x9/gravity/east",
        "iradius/3",
        "rradius/3",
        "rotate/30",
        "rotate/90",
        "auto-orient",
        "flip/horizontal",
        "format/png",
        "format/jpg",
        "cgif/2",
        "interlace/1",
        "quality/30",
        "rquality/50",
        "lquality/90",
        "blur/5x2.5",
        "sharpen/70",
        "bright/-20",
        "contrast/20",
        "grayscale/1",
        "strip",
        "size-limit/1k",
        "ignore-error/1",
    ]
)


PARTS = st.one_of(
    st.lists(STEPS, min_size=1, max_size=3).map(lambda steps: "imageMogr2/" + "/".join(steps)),
    st.sampled_from(
        [
            "imageView2/1/w/20/h/10/q/50",
            f"watermark/2/text/{b64('ä!')}/shadow/50",
            f"watermark/2/text/{b64('a')}/batch/1/degree/30/fontsize/2",
            f"watermark/1/image/{b64('http://a/logo.png')}/blogo/1/dissolve/50",
            f"watermark/1/image/{b64('http://a/logo.png')}/scatype/3/spcent/100/batch/1",
        ]
    ),
)


@settings(max_examples=60)
@given(
    data=st.one_of(
        st.sampled_from([photo(), photo("png"), photo("webp"), animation(3), LOGO]),
        st.binary(max_size=40),
    ),
    rule=st.lists(PARTS, min_size=1, max_size=3).map("|".join),
    place=st.integers(0, 400),
    change=st.binary(max_size=3),
)
def test_any_work_on_any_bytes_succeeds_or_is_refused(
    data: bytes, rule: str, place: int, change: bytes
) -> None:
    broken = data[:place] + change + data[place + len(change) :]
    try:
        processed = run(broken, rule)
    except (ImageError, RuleError) as error:
        assert str(error)
    else:
        opened(processed)


def test_steps_are_applied_in_order() -> None:
    rule = "imageMogr2/thumbnail/30x/rotate/90|imageMogr2/crop/10x10"
    assert opened(run(photo(), rule)).size == (10, 10)
    assert opened(run(photo(), "imageMogr2/rotate/90/thumbnail/30x")).size == (30, 45)


@pytest.mark.parametrize(
    ("rule", "corner"),
    [("imageMogr2/flip/horizontal", (59, 0)), ("imageMogr2/flip/vertical", (0, 39))],
)
def test_an_image_is_mirrored(rule: str, corner: tuple[int, int]) -> None:
    before = Image.open(io.BytesIO(photo("png"))).convert("RGB")
    after = opened(run(photo("png"), rule)).convert("RGB")
    assert after.getpixel((0, 0)) == before.getpixel(corner)


def test_the_outside_of_a_circle_is_transparent_or_white() -> None:
    data = drawn("png", 40, 40, (10, 20, 30))
    for step, size in (("iradius/10", (20, 20)), ("rradius/15", (40, 40))):
        transparent = opened(run(data, f"imageMogr2/{step}"))
        assert transparent.size == size
        assert transparent.getpixel((0, 0)) == (0, 0, 0, 0)
        middle = size[0] // 2, size[1] // 2
        assert transparent.getpixel(middle) == (10, 20, 30, 255)
        white = opened(run(data, f"imageMogr2/{step}/format/bmp"))
        assert white.getpixel((0, 0)) == (255, 255, 255)


def test_a_box_is_padded_with_a_colour() -> None:
    rule = f"imageMogr2/thumbnail/60x60/pad/1/color/{b64('#00FF00')}"
    image = opened(run(drawn("png", 40, 20, (255, 0, 0)), rule))
    assert image.size == (60, 60)
    assert image.getpixel((0, 0)) == (0, 255, 0)
    assert image.getpixel((30, 30)) == (255, 0, 0)


def oriented(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION], exif[0x010F] = orientation, "a camera"
    return photo("jpeg", exif=exif)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_an_image_is_rotated_as_its_exif_data_says(orientation: int) -> None:
    processed = opened(run(oriented(orientation), "imageMogr2/auto-orient"))
    assert processed.size == ((40, 60) if orientation > 4 else (60, 40))
    assert processed.getexif().get(ORIENTATION, 1) == 1
    assert processed.getexif()[0x010F] == "a camera"
    assert describe(oriented(orientation)).orientation == orientation


def test_metadata_is_kept_unless_stripped() -> None:
    assert opened(run(oriented(6), "imageMogr2/quality/50")).getexif()[ORIENTATION] == 6
    assert not opened(run(oriented(6), "imageMogr2/strip")).getexif()


@given(st.integers(1, 100), st.integers(0, 100))
def test_a_quality_is_raised_only_if_forced(before: int, wanted: int) -> None:
    data = photo(quality=before)
    known = describe(data).quality
    assert abs(known - before) <= 1
    assert run(data, f"imageMogr2/quality/{wanted}").quality == min(known, wanted)
    assert run(data, f"imageMogr2/quality/{wanted}!").quality == wanted
    assert run(data, f"imageMogr2/rquality/{wanted}").quality == known * wanted // 100
    assert run(data, f"imageMogr2/lquality/{wanted}").quality == max(known, wanted)


def test_quality_and_interlacing_are_applied() -> None:
    processed = run(photo(quality=95), "imageMogr2/quality/40/interlace/1")
    assert describe(processed.data).quality == 40
    assert opened(processed).info["progressive"]
    assert "progressive" not in opened(run(processed.data, "imageMogr2/interlace/0")).info


def test_a_size_limit_is_respected() -> None:
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    target = io.BytesIO()
    noise.save(target, "jpeg", quality=95)
    data = target.getvalue()
    processed = run(data, "imageMogr2/size-limit/15k")
    assert len(processed.data) <= 15 * 1024
    assert processed.quality < 95
    small = run(photo(quality=10), "imageMogr2/quality/100!/size-limit/1m!")
    assert small.data == photo(quality=10)


def test_an_animation_keeps_its_frames() -> None:
    image = opened(run(animation(), "imageMogr2/thumbnail/5x5!"))
    assert (image.size, getattr(image, "n_frames", 1)) == ((5, 5), 40)
    assert run(animation(), "imageMogr2/cgif/1").frame_count == 30
    fewer = opened(run(animation(), "imageMogr2/cgif/4"))
    assert getattr(fewer, "n_frames", 1) == 4
    assert fewer.info["duration"] == 200
    assert run(animation(), "imageMogr2/format/webp").frame_count == 40
    assert getattr(opened(run(animation(), "imageMogr2/format/jpg")), "n_frames", 1) == 1


@pytest.mark.parametrize(
    ("gravity", "place"),
    [("northwest", (0, 0)), ("southeast", (99, 99)), ("SouthEast", (99, 99)), ("center", (50, 50))],
)
def test_a_watermark_is_drawn_at_its_gravity(gravity: str, place: tuple[int, int]) -> None:
    data = drawn("png", 100, 100, (0, 0, 255))
    rule = f"watermark/1/image/{b64('http://a/logo.png')}/dissolve/100/gravity/{gravity}"
    image = opened(run(data, rule))
    assert image.getpixel(place) == (255, 0, 0)
    colors = image.getcolors() or []
    assert {color: count for count, color in colors} == {
        (255, 0, 0): 800,
        (0, 0, 255): 9200,
    }


def test_a_watermark_may_be_transparent() -> None:
    data = drawn("png", 100, 100, (0, 0, 255))
    rule = f"watermark/1/image/{b64('http://a/logo.png')}/dissolve/50/gravity/north/dy/7"
    image = opened(run(data, rule))
    assert image.getpixel((50, 6)) == (0, 0, 255)
    red, _, blue = (int(each) for each in image.getpixel((50, 7)) or ())  # type: ignore[union-attr]
    assert abs(red - 127) <= 1
    assert abs(blue - 128) <= 1


@pytest.mark.parametrize(
    ("more", "size"),
    [
        ("scatype/1/spcent/500", (50, 25)),
        ("scatype/2/spcent/500", (100, 50)),
        ("scatype/3/spcent/50", (32, 16)),
        ("scatype/1/spcent/1000/blogo/1", (100, 50)),
    ],
)
def test_a_watermark_is_scaled(more: str, size: tuple[int, int]) -> None:
    data = drawn("png", 100, 100, (0, 0, 255))
    rule = f"watermark/1/image/{b64('http://a/logo.png')}/dissolve/100/gravity/northwest/{more}"
    image = opened(run(data, rule))
    box = image.getchannel("R").getbbox()
    assert box == (0, 0, *size)


def test_a_text_watermark_is_drawn_once_or_tiled() -> None:
    data = drawn("png", 100, 100, (0, 0, 255))
    text = f"watermark/2/text/{b64('abc')}/fill/{b64('#FFFFFF')}/dissolve/100"
    once = opened(run(data, f"{text}/gravity/northwest")).getchannel("R").getbbox()
    assert once
    assert once[2] < 50
    assert once[3] < 50
    tiled = opened(run(data, f"{text}/batch/1")).getchannel("R").getbbox()
    assert tiled
    assert tiled[2] > 90
    assert tiled[3] > 90
