"""A batch over real media files: ``python -m cloudinfinite_emulator.demo``.

It makes the files, starts the emulator on them, and inspects them with the library. It fails if the
results do not match the files.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import requests

from cloudinfinite import Client, batch, media

from .emulated_service import DEMO_BUCKET
from .jobs.workflow import Workflow
from .media.samples import make_mp4, make_ogg, make_wav
from .objects.folder import FolderBucket
from .settings import Settings
from .web.server import Emulator

_PREFIX = "uploads/"
_WORKFLOW = "w7476ff3564ee45b7b490"
_BAR = 30


@dataclass(frozen=True)
class Fact:
    """The expected facts about a file.

    Attributes:
        width: The width of its picture; None if it has none.
        height: The height of its picture; None if it has none.
        audio: Whether it has sound.
    """

    width: int | None
    height: int | None
    audio: bool


FACTS: Mapping[str, Fact] = {
    "uploads/clip.mp4": Fact(320, 240, True),
    "uploads/silent.mp4": Fact(128, 96, False),
    "uploads/tone.wav": Fact(None, None, True),
    "uploads/voice.ogg": Fact(None, None, True),
}


class DemoError(Exception):
    """A result differs from what was expected."""


def main() -> int:
    """Runs the demo, and returns the exit code: 0 if all results are as expected."""
    with TemporaryDirectory() as folder:
        _make_files(Path(folder))
        settings = Settings(workflows={_WORKFLOW: Workflow(("MediaInfo",))}, job_seconds=0.6)
        bucket = FolderBucket(DEMO_BUCKET, folder)
        with Emulator(buckets=[bucket], settings=settings) as emulator, requests.Session() as own:
            # A proxy could not reach a port of this process.
            own.trust_env = False
            print(f"The emulator listens on {emulator.endpoint_url} for {bucket.name}.")
            with Client(
                bucket=emulator.bucket,
                region=emulator.region,
                credentials=emulator.credentials,
                endpoint_url=emulator.endpoint_url,
                session=own,
            ) as client:
                try:
                    jobs = run(client)
                    check(jobs)
                except DemoError as error:
                    print(f"\nUnexpected result: {error}", file=sys.stderr)
                    return 1
    print("\nAll results are as expected.")
    return 0


def run(client: Client) -> list[media.MediaJobDetail]:
    """Starts a batch, waits for it, and returns the job of each file."""
    started = client.batch.trigger_workflow(
        name="demo", prefix=_PREFIX, workflow_ids=_WORKFLOW
    ).jobs_detail
    print(f"Started the batch job {started.job_id} over {_PREFIX}\n")
    _show_progress(started)
    done = client.batch.wait(started.job_id, timeout=60, on_progress=_show_progress)
    _show_progress(replace(done, progress=100))
    print("\n")
    jobs = list(
        client.media.iter_jobs(
            tag="MediaInfo", inventory_trigger_job_id=started.job_id, order_by_time="Asc"
        )
    )
    _print_table([_HEAD, *map(_row, jobs)])
    return jobs


def check(jobs: Sequence[media.MediaJobDetail]) -> None:
    """Compares the jobs with the facts about the files.

    Raises:
        DemoError: Something differs.
    """
    keys = [job.input.object for job in jobs if job.input]
    if sorted(map(str, keys)) != sorted(FACTS):
        raise DemoError(f"the jobs are about {keys}")
    for job in jobs:
        key = str(job.input and job.input.object)
        fact = FACTS[key]
        info = job.operation.media_info if job.operation else None
        if job.state != media.JobState.SUCCESS or info is None or info.stream is None:
            raise DemoError(f"{key}: {job.state} {job.code} {job.message}")
        sizes = [(each.width, each.height) for each in info.stream.video]
        if sizes != ([] if fact.width is None else [(fact.width, fact.height)]):
            raise DemoError(f"{key}: its pictures are {sizes}")
        if bool(info.stream.audio) is not fact.audio:
            raise DemoError(f"{key}: it has {len(info.stream.audio)} streams of sound")


_HEAD = ("object", "container", "seconds", "bytes", "video", "audio")


def _row(job: media.MediaJobDetail) -> tuple[str, ...]:
    key = str(job.input and job.input.object)
    info = job.operation.media_info if job.operation else None
    if info is None or info.format is None or info.stream is None:
        return (key, str(job.state), "", "", str(job.code), str(job.message))
    video = [f"{v.codec_name} {v.width}x{v.height} {v.fps or 0:.0f}/s" for v in info.stream.video]
    audio = [f"{a.codec_name} {a.sample_rate} Hz, {a.channel} ch" for a in info.stream.audio]
    return (
        key,
        (info.format.format_name or "").partition(",")[0],
        f"{info.format.duration or 0:.2f}",
        str(info.format.size),
        ", ".join(video),
        ", ".join(audio),
    )


def _make_files(folder: Path) -> None:
    files = {
        "uploads/clip.mp4": make_mp4(width=320, height=240, seconds=2),
        "uploads/silent.mp4": make_mp4(width=128, height=96, seconds=1, sample_rate=None),
        "uploads/tone.wav": make_wav(seconds=1),
        "uploads/voice.ogg": make_ogg(seconds=1),
        "elsewhere/notes.txt": b"not a media file, and not below the prefix\n",
    }
    for key, data in files.items():
        path = folder / key
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def _show_progress(job: batch.InventoryTriggerJobDetail) -> None:
    done = job.progress or 0
    bar = "#" * (_BAR * done // 100)
    print(f"\r[{bar:<{_BAR}}] {done:3d} %  {job.state!s:9}", end="", flush=True)


def _print_table(rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        line = "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True))
        print(line.rstrip())


if __name__ == "__main__":
    sys.exit(main())
