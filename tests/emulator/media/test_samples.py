"""The samples match their arguments and are reproducible."""

from __future__ import annotations

import hashlib
import io
import time
import wave
from collections.abc import Callable
from itertools import pairwise

import av
import pytest

from cloudinfinite_emulator.media.samples import make_mp4, make_ogg, make_wav

from ...processes import python, run


@pytest.mark.parametrize("make", [make_mp4, make_wav, make_ogg])
@pytest.mark.slow
def test_samples_are_reproducible(make: Callable[[], bytes]) -> None:
    started = time.process_time()
    first = make()
    assert time.process_time() - started < 1
    assert {make() for _ in range(5)} == {first}
    program = (
        f"from cloudinfinite_emulator.media.samples import {make.__name__} as make\n"
        "import hashlib; print(hashlib.sha256(make()).hexdigest())"
    )
    assert run(python(program)).stdout.strip() == hashlib.sha256(first).hexdigest()


def test_a_wav_is_read_by_the_standard_library() -> None:
    data = make_wav(seconds=0.25, sample_rate=16000, channels=2)
    with wave.open(io.BytesIO(data)) as file:
        assert file.getparams()[:4] == (2, 2, 16000, 4000)
        samples = memoryview(file.readframes(4000)).cast("h")
    left, right = samples[::2].tolist(), samples[1::2].tolist()
    assert left == right
    assert max(left) == 8000
    crossings = sum(one < 0 <= other for one, other in pairwise(left))
    assert crossings == pytest.approx(440 * 0.25, abs=1)


@pytest.mark.parametrize("codec", ["h264", "mpeg4"])
def test_an_mp4_has_all_its_frames_and_they_differ(codec: str) -> None:
    data = make_mp4(seconds=0.4, width=64, height=48, rate=10, codec=codec)
    with av.open(io.BytesIO(data), "r") as container:
        pictures = [bytes(frame.planes[0]) for frame in container.decode(video=0)]
    assert len(pictures) == len(set(pictures)) == 4


def test_the_audio_and_video_of_an_mp4_have_the_same_duration() -> None:
    with av.open(io.BytesIO(make_mp4(seconds=0.5)), "r") as container:
        samples = sum(frame.samples for frame in container.decode(audio=0))
    assert samples == pytest.approx(22050, abs=1024)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: make_mp4(width=15), "width and height must be even and at least 16, not 15x120"),
        (lambda: make_mp4(height=121), "not 160x121"),
        (lambda: make_mp4(rate=0), "rate must be at least 1, not 0"),
        (lambda: make_mp4(seconds=0), "seconds must be more than 0, not 0"),
        (lambda: make_mp4(seconds=float("nan")), "seconds must be more than 0, not nan"),
        (
            lambda: make_mp4(sample_rate=12345),
            "sample_rate must be one of 96000, 88200, .*, not 12345",
        ),
        (lambda: make_mp4(codec="nonesuch"), "nonesuch"),
        (lambda: make_mp4(codec="aac"), "codec must be a video codec, not aac"),
        (lambda: make_wav(seconds=-1), "seconds must be more than 0, not -1"),
        (lambda: make_wav(channels=3), "channels must be 1 or 2, not 3"),
        (lambda: make_wav(sample_rate=0), "sample_rate must be at least 1, not 0"),
        (lambda: make_ogg(seconds=float("inf")), "seconds must be more than 0, not inf"),
    ],
)
def test_invalid_arguments_are_refused(make: Callable[[], bytes], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()
