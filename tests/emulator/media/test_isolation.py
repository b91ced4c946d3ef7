"""Media files are read in separate processes, whose limits apply on every path."""

from __future__ import annotations

import io
import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, BinaryIO

import pytest

from cloudinfinite import Client, JobFailedError, ServiceError, media
from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, Emulator, JobFailure, MemoryBucket
from cloudinfinite_emulator.executors.table import EXECUTORS
from cloudinfinite_emulator.media import MediaError, isolation, media_info
from cloudinfinite_emulator.media.frames import Frame, take_frame
from cloudinfinite_emulator.media.isolation import INSPECTING, Limits
from cloudinfinite_emulator.media.samples import make_mp4, make_wav

from ...memory import PEAK
from ...processes import python, run
from ...programs import ROOT
from ..executors.harness import do, place
from .files import png

FILES = {
    "mp4": make_mp4(seconds=0.4, width=64, height=48),
    "wav": make_wav(seconds=0.1),
    "png": png(16, 16),
    "text": b"no media",
    "empty": b"",
    "cut": make_mp4(seconds=0.2)[:2000],
}


def media_info_isolated(file: BinaryIO, limits: Limits = INSPECTING) -> dict[str, object]:
    return isolation.run_isolated(limits, media_info, file)


def take_frame_isolated(file: BinaryIO, wanted: Frame) -> bytes:
    return isolation.run_isolated(INSPECTING, take_frame, file, wanted)


def outcome(read: object, *given: object) -> object:
    try:
        return read(*given)  # type: ignore[operator]
    except MediaError as error:
        return error.code, error.message


@pytest.mark.parametrize("name", FILES)
def test_the_results_are_the_same_as_without_a_process(name: str) -> None:
    def file() -> io.BytesIO:
        return io.BytesIO(FILES[name])

    assert outcome(media_info_isolated, file()) == outcome(media_info, file())
    for wanted in (Frame(Fraction(1, 10), width=20, format="png"), Frame(Fraction(9), exact=False)):
        expected = outcome(take_frame, file(), wanted)
        assert outcome(take_frame_isolated, file(), wanted) == expected


def test_many_files_can_be_read_at_once() -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: media_info_isolated(io.BytesIO(FILES["mp4"])), range(40)))
    assert found == [media_info(io.BytesIO(FILES["mp4"]))] * 40


class Broken(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error", "/a/path/of/this/machine")


def test_a_read_error_is_raised() -> None:
    found = outcome(media_info_isolated, Broken(FILES["wav"]))
    assert found == ("ResourceDownloadFailed", "the object could not be read: Input/output error")


class Slow(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        time.sleep(0.05)
        return super().read(1)


def test_reading_time_is_limited() -> None:
    began = time.monotonic()
    with pytest.raises(MediaError, match="too much memory or time"):
        media_info_isolated(Slow(FILES["mp4"]), Limits(INSPECTING.memory, 0.3))
    assert time.monotonic() - began < 20
    assert media_info_isolated(io.BytesIO(FILES["wav"])), "the next file is read"


def test_a_reader_that_was_killed_is_replaced() -> None:
    media_info_isolated(io.BytesIO(FILES["wav"]))
    reader = isolation._fork_servers[os.getpid()]
    os.kill(reader._process.pid, signal.SIGKILL)
    reader._process.wait()
    assert media_info_isolated(io.BytesIO(FILES["wav"])) == media_info(io.BytesIO(FILES["wav"]))


CALLS: dict[str, Callable[[Client], object]] = {
    "GetSnapshot": lambda client: client.media.snapshot("film", time=0),
    "GenerateCiSnapshot": lambda client: client.media.ci_snapshot(object="film", time=0),
    "GenerateSnapshot": lambda client: client.media.generate_snapshot(
        object="film",
        time=0,
        output=media.JobOutput(region=DEMO_REGION, bucket=DEMO_BUCKET, object="x"),
    ),
    "GetMediaInfo": lambda client: client.media.get_info("film"),
    "GenerateMediaInfo": lambda client: client.media.generate_info(object="film"),
    "job": lambda client: client.media.wait(
        client.media.create_info_job(object="film"), timeout=60
    ),
}
JOBS: dict[str, dict[str, Any]] = {
    "Animation": {"Animation": {"Container": {"Format": "gif"}}},
    "Concat": {
        "ConcatTemplate": {
            "Container": {"Format": "mp4"},
            "ConcatFragment": {"Url": "https://x.example/film"},
        }
    },
    "Condition": {"Condition": {"Express": "Video.Width > 0"}},
    "MediaInfo": {},
    "Segment": {"Segment": {"Format": "mp4", "Duration": "5"}},
    "Snapshot": {"Snapshot": {"Mode": "Interval", "Start": "0", "Count": "1"}},
    "StreamExtract": {},
    "Transcode": {"Transcode": {"Container": {"Format": "mp4"}, "Video": {"Codec": "H.264"}}},
    "VideoStream": {"Transcode": {"Container": {"Format": "hls"}, "Video": {"Codec": "H.264"}}},
}


def do_job(tag: str, film: bytes) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("film", film)
    output = place("x-${Number}.mp4", StreamExtract={"Index": "0", "Object": "y.mp4"})
    do(tag, JOBS[tag] | {"Output": output}, bucket, "film")


@contextmanager
def serving(film: bytes) -> Iterator[Client]:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("film", film)
    with (
        Emulator(buckets=[bucket]) as emulator,
        Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as made,
    ):
        yield made


@pytest.mark.parametrize("path", CALLS)
def test_memory_is_limited_on_every_path(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    with serving(FILES["mp4"]) as client:
        CALLS[path](client)
        for name in ("INSPECTING", "ENCODING"):
            monkeypatch.setattr(isolation, name, Limits(0, 60))
        with pytest.raises((ServiceError, JobFailedError), match="too much memory"):
            CALLS[path](client)


@pytest.mark.parametrize("tag", JOBS)
def test_memory_is_limited_in_every_job(monkeypatch: pytest.MonkeyPatch, tag: str) -> None:
    do_job(tag, FILES["mp4"])
    for name in ("INSPECTING", "ENCODING"):
        monkeypatch.setattr(isolation, name, Limits(0, 60))
    with pytest.raises(JobFailure, match="too much memory"):
        do_job(tag, FILES["mp4"])


def test_every_job_that_reads_media_is_tested() -> None:
    others = {"FileCompress", "FileHashCode", "FileUncompress", "PicProcess"}
    # These read only files that the emulator has written.
    others |= {"StreamPack", "StreamPackConfig"}
    assert set(JOBS) == EXECUTORS.keys() - others


PROGRAM = """
from contextlib import suppress
from cloudinfinite import CloudInfiniteError
from cloudinfinite_emulator import JobFailure
from tests.emulator.media import test_isolation
from tests.emulator.media.files import greedy

def call(film):
    with test_isolation.serving(film) as client:
        for each in test_isolation.CALLS.values():
            with suppress(CloudInfiniteError):
                each(client)
    for tag in test_isolation.JOBS:
        with suppress(JobFailure):
            test_isolation.do_job(tag, film)

call(greedy(10))
before = peak()
call(greedy(8_000_000))
print(peak() - before)
"""


@pytest.mark.slow
def test_a_file_that_needs_gigabytes_does_not_grow_the_server() -> None:
    # Without a separate process, reading this file takes some 300 MiB, and the memory grows with
    # the number of samples.
    assert int(run(python(PEAK + PROGRAM), cwd=ROOT).stdout) < 64 * 1024, "KiB"
