"""The size of results: properties of all sizes, and the examples on the vendor's pages."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cloudinfinite_emulator.images import geometry
from cloudinfinite_emulator.images.rules import RuleError

SIDES = st.integers(1, 3000)
SIZES = st.tuples(SIDES, SIDES)
GRAVITIES = st.builds(
    lambda down, across: f"{down}{across}" or "center",
    st.sampled_from(["north", "", "south"]),
    st.sampled_from(["west", "", "east"]),
)


def keeps_its_ratio(before: geometry.Size, after: geometry.Size) -> bool:
    """Returns whether two sizes have the same ratio, apart from rounding."""
    wide = Fraction(before[0], before[1])
    low = Fraction(2 * after[0] - 1, 2 * after[1] + 1)
    high = Fraction(2 * after[0] + 1, max(2 * after[1] - 1, 1))
    return low <= wide <= high or 1 in after


@given(SIZES, SIZES)
def test_a_thumbnail_fits_into_a_box_or_covers_it(size: geometry.Size, box: geometry.Size) -> None:
    width, height = box
    try:
        into = geometry.thumbnail(f"{width}x{height}", size)
        around = geometry.thumbnail(f"!{width}x{height}r", size)
    except RuleError:
        assume(False)
    assert into[0] <= width
    assert into[1] <= height
    assert width in (into[0],) or height in (into[1],)
    assert around[0] >= width
    assert around[1] >= height
    assert width in (around[0],) or height in (around[1],)
    assert keeps_its_ratio(size, into)
    assert keeps_its_ratio(size, around)
    assert geometry.thumbnail(f"{width}x{height}!", size) == box


@given(SIZES, SIZES)
def test_a_thumbnail_may_be_limited_to_shrinking_or_enlarging(
    size: geometry.Size, box: geometry.Size
) -> None:
    try:
        into = geometry.thumbnail(f"{box[0]}x{box[1]}", size)
    except RuleError:
        assume(False)
    shrunk = geometry.thumbnail(f"{box[0]}x{box[1]}>", size)
    enlarged = geometry.thumbnail(f"{box[0]}x{box[1]}<", size)
    assert {shrunk, enlarged} <= {size, into}
    assert shrunk[0] <= size[0]
    assert shrunk[1] <= size[1]
    assert enlarged[0] >= size[0]
    assert enlarged[1] >= size[1]


@given(SIZES, st.integers(1, 10_000_000))
def test_an_area_is_never_exceeded(size: geometry.Size, area: int) -> None:
    width, height = geometry.thumbnail(f"{area}@", size)
    assert width * height <= max(area, 1)
    if size[0] * size[1] <= area:
        assert (width, height) == size


@given(SIZES, st.integers(1, 5), st.tuples(st.none() | SIDES, st.none() | SIDES))
def test_a_view_never_enlarges(
    size: geometry.Size, mode: int, wanted: tuple[int | None, int | None]
) -> None:
    assume(any(wanted))
    scaled, kept = geometry.view(mode, wanted, size)
    assert scaled[0] <= size[0]
    assert scaled[1] <= size[1]
    assert kept[0] <= scaled[0]
    assert kept[1] <= scaled[1]
    assert keeps_its_ratio(size, scaled)
    if mode in (2, 3, 4):
        assert kept == scaled


@given(SIZES, SIZES, GRAVITIES, st.tuples(st.integers(0, 5000), st.integers(0, 5000)))
def test_a_crop_lies_within_the_image(
    size: geometry.Size, piece: geometry.Size, gravity: str, offset: geometry.Size
) -> None:
    left, top, right, bottom = geometry.crop(f"{piece[0]}x{piece[1]}", gravity, offset, size)
    assert 0 <= left < right <= size[0]
    assert 0 <= top < bottom <= size[1]
    assert (right - left, bottom - top) == (min(piece[0], size[0]), min(piece[1], size[1]))


@given(SIZES, SIZES, st.tuples(st.integers(0, 5000), st.integers(0, 5000)))
def test_a_crop_begins_at_its_offset(
    size: geometry.Size, piece: geometry.Size, offset: geometry.Size
) -> None:
    text = f"{piece[0]}x{piece[1]}x{offset[0]}x{offset[1]}"
    if offset[0] >= size[0] or offset[1] >= size[1]:
        with pytest.raises(RuleError, match="is outside the image"):
            geometry.cut(text, size)
        return
    left, top, right, bottom = geometry.cut(text, size)
    assert (left, top) == offset
    assert right == min(left + piece[0], size[0])
    assert bottom == min(top + piece[1], size[1])


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("!50p", (500, 250)),
        ("!50px", (500, 500)),
        ("!x50p", (1000, 250)),
        ("200x", (200, 100)),
        ("x200", (400, 200)),
        ("500x400", (500, 250)),
        ("!500x400r", (800, 400)),
        ("500x400!", (500, 400)),
        ("2000x2000>", (1000, 500)),
        ("2000x2000<", (2000, 1000)),
        ("5000@", (100, 50)),
    ],
)
def test_thumbnails_have_the_documented_sizes(text: str, size: geometry.Size) -> None:
    assert geometry.thumbnail(text, (1000, 500)) == size


@pytest.mark.parametrize(
    ("mode", "wanted", "scaled", "kept"),
    [
        (1, (500, 400), (800, 400), (500, 400)),
        (2, (500, 400), (500, 250), (500, 250)),
        (3, (500, 400), (800, 400), (800, 400)),
        (1, (200, None), (400, 200), (200, 200)),
        (2, (None, 100), (200, 100), (200, 100)),
        # The longer side of the box applies to the longer side of the image.
        (4, (100, 400), (400, 200), (400, 200)),
        (5, (100, 400), (400, 200), (400, 100)),
    ],
)
def test_views_have_the_documented_sizes(
    mode: int, wanted: tuple[int, int], scaled: geometry.Size, kept: geometry.Size
) -> None:
    assert geometry.view(mode, wanted, (1000, 500)) == (scaled, kept)


@pytest.mark.parametrize(
    "text",
    ["", "x", "0x5", "5x0", "!0p", "!x5px", "5x>", "5x5?", "axb", "0@", "-5x", "!5x5", "5x5x5"],
)
def test_invalid_sizes_are_refused(text: str) -> None:
    with pytest.raises(RuleError, match="is malformed, or has a 0"):
        geometry.thumbnail(text, (1000, 500))


@pytest.mark.parametrize("text", ["10000x", "!5000p", "99999x99999!", "!1x9999r"])
def test_results_that_would_be_too_large_are_refused(text: str) -> None:
    with pytest.raises(RuleError, match="a side of more than 9999 pixels"):
        geometry.thumbnail(text, (1000, 500))


@pytest.mark.parametrize("text", ["5x5x5", "5x5x5x-1", "0x5x0x0", "axbxcxd"])
def test_invalid_crops_are_refused(text: str) -> None:
    with pytest.raises(RuleError, match="cut: "):
        geometry.cut(text, (1000, 500))


def test_an_unknown_gravity_is_refused() -> None:
    with pytest.raises(RuleError, match="'up' is not one of northwest, north"):
        geometry.placed("up", (1, 1), (2, 2), (0, 0))
