"""Any file gets a correct and complete description, or is refused."""

from __future__ import annotations

import io
from fractions import Fraction
from functools import cache
from typing import Any

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite.service import SERVICE
from cloudinfinite_emulator.media import MediaError, media_info
from cloudinfinite_emulator.media.samples import make_mp4, make_ogg, make_wav

from .files import SUBTITLES, check_shape, info, png, remuxed

_CODES = {error.code for error in SERVICE.error_codes}
_SIDES = st.integers(8, 60).map(lambda half: 2 * half)


@cache
def _originals() -> tuple[bytes, ...]:
    short = make_mp4(seconds=0.2)
    return (
        short,
        make_wav(seconds=0.05),
        make_ogg(seconds=0.1),
        png(),
        SUBTITLES,
        remuxed(short, "matroska"),
        remuxed(short, "mpegts"),
        remuxed(make_mp4(seconds=0.2, codec="mpeg4"), "avi"),
    )


@given(
    pictures=st.integers(1, 12),
    width=_SIDES,
    height=_SIDES,
    rate=st.integers(1, 60),
    sample_rate=st.sampled_from((None, 8000, 44100, 48000)),
    codec=st.sampled_from(("h264", "mpeg4")),
)
def test_the_info_of_an_mp4_matches_its_arguments(
    pictures: int, width: int, height: int, rate: int, sample_rate: int | None, codec: str
) -> None:
    seconds = pictures / rate
    data = make_mp4(
        seconds=seconds,
        width=width,
        height=height,
        rate=rate,
        sample_rate=sample_rate,
        codec=codec,
    )
    found = info(data)
    check_shape(found)
    [video] = found["Stream"]["Video"]
    assert (video["CodecName"], video["Width"], video["Height"]) == (codec, width, height)
    assert video["NumFrames"] == pictures
    assert float(video["Duration"]) == pytest.approx(seconds, abs=0.001)
    assert video["Sar"] == "1:1"
    assert Fraction(video["Dar"].replace(":", "/")) == Fraction(width, height)
    assert video["Rotation"] == "0.000000"
    sounds = found["Stream"].get("Audio", [])
    assert [sound["SampleRate"] for sound in sounds] == (
        [] if sample_rate is None else [sample_rate]
    )
    assert found["Format"]["NumStream"] == 1 + len(sounds)
    assert found["Format"]["Size"] == len(data)


@given(
    seconds=st.floats(0.01, 0.2),
    sample_rate=st.integers(1000, 96000),
    channels=st.sampled_from((1, 2)),
)
def test_the_info_of_a_wav_matches_its_arguments(
    seconds: float, sample_rate: int, channels: int
) -> None:
    found = info(make_wav(seconds=seconds, sample_rate=sample_rate, channels=channels))
    check_shape(found)
    [sound] = found["Stream"]["Audio"]
    assert (sound["SampleRate"], sound["Channel"]) == (sample_rate, channels)
    assert (sound["CodecName"], sound["SampleFmt"]) == ("pcm_s16le", "s16")
    assert float(sound["Duration"]) == pytest.approx(seconds, abs=1 / sample_rate)
    assert sound["Bitrate"] == f"{sample_rate * channels * 16 / 1000:.6f}"


@given(st.binary(max_size=2000))
def test_any_bytes_are_described_or_refused(data: bytes) -> None:
    _described_or_refused(data)


@given(
    original=st.integers(0, 7),
    changes=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), max_size=4),
    kept=st.floats(0, 1),
)
def test_a_damaged_file_is_described_or_refused(
    original: int, changes: list[tuple[float, bytes]], kept: float
) -> None:
    data = bytearray(_originals()[original])
    for place, change in changes:
        start = round(place * (len(data) - len(change)))
        data[start : start + len(change)] = change
    _described_or_refused(bytes(data))
    _described_or_refused(bytes(data[: round(kept * len(data))]))


def _described_or_refused(data: bytes) -> None:
    file = io.BytesIO(data)
    try:
        found: dict[str, Any] = media_info(file)
    except MediaError as error:
        assert error.code in _CODES
        assert error.message
    else:
        check_shape(found)
        assert found["Stream"]
        assert found["Format"]["Size"] == len(data)
    assert not file.closed
    # The next call on this thread is not affected.
    with av.open(io.BytesIO(_originals()[1])) as container:
        assert len(container.streams) == 1


@pytest.mark.parametrize("original", range(8))
def test_every_original_is_described(original: int) -> None:
    found = info(_originals()[original])
    check_shape(found)
    assert found["Stream"]
