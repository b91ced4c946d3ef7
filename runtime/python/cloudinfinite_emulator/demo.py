"""A demo: a workflow over real media files, ``python -m cloudinfinite_emulator.demo``.

Makes the files, starts the emulator on them, creates templates and a workflow, runs the workflow on
a folder, and prints the results. Fails if they are not as expected.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import requests

from cloudinfinite import Client, CloudInfiniteError, batch, media
from cloudinfinite.media import MediaJobTag
from cloudinfinite.workflows import WorkflowOutput, WorkflowPlan

from .emulated_service import DEMO_BUCKET
from .media.samples import make_mp4, make_wav
from .objects.folder import FolderBucket
from .settings import Settings

_PREFIX = "uploads/"
_KINDS = (MediaJobTag.MEDIA_INFO, MediaJobTag.TRANSCODE, MediaJobTag.SNAPSHOT)
_BAR = 30

_T = TypeVar("_T")


@dataclass(frozen=True)
class Fact:
    """The expected facts about a file.

    Attributes:
        video: The video codec.
        width: The width of the video.
        height: The height of the video.
        audio: The audio codec; None if there is no audio.
    """

    video: str
    width: int
    height: int
    audio: str | None


FACTS: Mapping[str, Fact] = {
    "covers/clip.jpg": Fact("mjpeg", 128, 96, None),
    "covers/silent.jpg": Fact("mjpeg", 128, 96, None),
    "films/clip.webm": Fact("vp8", 160, 120, "vorbis"),
    "films/silent.webm": Fact("vp8", 160, 120, None),
    "uploads/clip.mp4": Fact("h264", 320, 240, "aac"),
    "uploads/silent.mp4": Fact("h264", 192, 144, None),
}
"""The files that the workflow reads and writes; it ignores all that are not videos."""


@dataclass(frozen=True)
class Results:
    """The results of the batch.

    Attributes:
        jobs: Its media jobs.
        files: The MediaInfo of each file that the jobs read or wrote, by key.
    """

    jobs: Sequence[media.MediaJobDetail]
    files: Mapping[str, media.MediaInfo | None]


class DemoError(Exception):
    """A result differs from what was expected."""


def main() -> int:
    """Runs the demo, and returns the exit code: 0 if all results are as expected."""
    try:
        _run_on_emulator()
    except ImportError as error:
        # The extra is not installed; the message says how to install it.
        print(error, file=sys.stderr)
        return 1
    except (DemoError, CloudInfiniteError) as error:
        print(f"\nUnexpected result: {error}", file=sys.stderr)
        return 1
    print("\nAll results are as expected.")
    return 0


def _run_on_emulator() -> None:
    from .web.server import Emulator

    with TemporaryDirectory() as folder:
        _make_files(Path(folder))
        bucket = FolderBucket(DEMO_BUCKET, folder)
        settings = Settings(job_seconds=0.3)
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
                check(run(client, emulator.region))


def run(client: Client, region: str) -> Results:
    """Creates a workflow, runs it on a folder, and prints the results."""
    started = client.batch.trigger_workflow(
        name="demo", prefix=_PREFIX, workflow_ids=_create_workflow(client, region)
    ).jobs_detail
    print(f"Started the batch job {started.job_id} on {_PREFIX}.\n")
    _show_progress(started)
    done = client.batch.wait(started, timeout=60, on_progress=_show_progress)
    print(("\r" if sys.stdout.isatty() else "") + _bar(replace(done, progress=100)))

    batches = client.batch.iter_jobs(states=["Success"])
    _print_table(
        ("batch job", "name", "runs", "state"),
        [(_text(b.job_id), _text(b.name), _text(b.type), _text(b.state)) for b in batches],
    )
    jobs = [
        job
        for kind in _KINDS
        for job in client.media.iter_jobs(
            tag=kind, inventory_trigger_job_id=done, order_by_time="Asc"
        )
    ]
    _print_table(
        ("media job", "kind", "object", "state"),
        [(_text(job.job_id), _text(job.tag), _key(job), _text(job.state)) for job in jobs],
    )
    read = {
        _key(job): job.operation.media_info if job.operation else None
        for job in jobs
        if job.tag == "MediaInfo"
    }
    written = {key: client.media.get_info(key).media_info for job in jobs for key in _written(job)}
    files = dict(sorted((read | written).items()))
    _print_table(
        ("file", "bytes", "container", "seconds", "video", "audio"),
        [_row(key, info) for key, info in files.items()],
    )
    return Results(jobs, files)


def check(results: Results) -> None:
    """Compares the results with the facts about the files.

    Raises:
        DemoError: Something differs.
    """
    for job in results.jobs:
        if job.state != media.JobState.SUCCESS:
            raise DemoError(f"{_key(job)}: {job.tag} {job.state} {job.code} {job.message}")
    if sorted(results.files) != sorted(FACTS):
        raise DemoError(f"the files are {sorted(results.files)}")
    for key, fact in FACTS.items():
        info = results.files[key]
        streams = info.stream if info else None
        video = [(v.codec_name, v.width, v.height) for v in streams.video] if streams else []
        if video != [(fact.video, fact.width, fact.height)]:
            raise DemoError(f"{key}: its video is {video}")
        audio = [a.codec_name for a in streams.audio] if streams else []
        if audio != ([] if fact.audio is None else [fact.audio]):
            raise DemoError(f"{key}: its audio is {audio}")


def _create_workflow(client: Client, region: str) -> str:
    """Creates a workflow that converts videos, takes a frame of each, and inspects all files."""
    films = client.templates.create_transcode_template(
        name="small-webm",
        container=media.TranscodeContainer(format="WebM"),
        video=media.TranscodeVideo(codec="VP8", width=160),
        audio=media.TranscodeAudio(codec="Vorbis"),
    )
    covers = client.templates.create_snapshot_template(
        name="first-frame",
        snapshot=media.Snapshot(mode="Interval", start=0, count=1, width=128),
    )
    film_id = _given(_given(films.template).template_id)
    cover_id = _given(_given(covers.template).template_id)
    print(f"Created the templates {film_id} and {cover_id}.")

    plan = WorkflowPlan.start(_PREFIX, ext_filter={"state": "On", "video": True})
    film = plan.transcode(template_id=film_id, output=_output(region, "films/${InputName}.webm"))
    film.snapshot(template_id=cover_id, output=_output(region, "covers/${InputName}.jpg"))
    plan.media_info()
    created = client.workflows.create(name="webm-and-cover", topology=plan.topology)
    workflow_id = _given(_given(created.media_workflow).workflow_id)
    nodes = ", ".join(name for name in plan.topology.nodes if name != "Start")
    print(f"Created the workflow {workflow_id} with the nodes {nodes}.")
    return workflow_id


def _output(region: str, key: str) -> WorkflowOutput:
    return WorkflowOutput(region=region, bucket=DEMO_BUCKET, object=key)


def _given(value: _T | None) -> _T:
    if value is None:
        raise DemoError("a response lacks an id")
    return value


def _key(job: media.MediaJobDetail) -> str:
    return _text(job.input and job.input.object)


def _written(job: media.MediaJobDetail) -> Sequence[str]:
    result = job.operation.media_result if job.operation else None
    return result.output_file.object_name if result and result.output_file else ()


def _row(key: str, info: media.MediaInfo | None) -> tuple[str, ...]:
    if info is None or info.format is None or info.stream is None:
        return (key,)
    video = [f"{v.codec_name} {v.width}x{v.height}" for v in info.stream.video]
    audio = [f"{a.codec_name} {a.sample_rate} Hz, {a.channel} ch" for a in info.stream.audio]
    return (
        key,
        _text(info.format.size),
        _text(info.format.format_name),
        f"{info.format.duration:.2f}" if info.format.duration else "",
        ", ".join(video),
        ", ".join(audio),
    )


def _make_files(folder: Path) -> None:
    files = {
        "uploads/clip.mp4": make_mp4(width=320, height=240, seconds=2),
        "uploads/silent.mp4": make_mp4(width=192, height=144, seconds=1, sample_rate=None),
        "uploads/tone.wav": make_wav(seconds=1),
        "uploads/notes.txt": b"not a video, so the workflow leaves it out\n",
        "elsewhere/clip.mp4": b"not below the prefix\n",
    }
    for key, data in files.items():
        path = folder / key
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def _show_progress(job: batch.InventoryTriggerJobDetail) -> None:
    # The progress depends on the clock and overwrites itself, so it is for terminals only.
    if sys.stdout.isatty():
        print(f"\r{_bar(job):<60}", end="", flush=True)


def _bar(job: batch.InventoryTriggerJobDetail) -> str:
    done = job.progress or 0
    return f"[{'#' * (_BAR * done // 100):<{_BAR}}] {done:3d} %  {job.state}"


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _print_table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    lines = [head, *((*row, *[""] * (len(head) - len(row))) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    print()
    for line in lines:
        cells = (f"{cell:{width}}" for cell, width in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


if __name__ == "__main__":
    sys.exit(main())
