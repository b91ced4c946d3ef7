"""The programs of a document, run as they stand against the emulator."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings, Workflow
from cloudinfinite_emulator.media.samples import make_mp4

ROOT = Path(__file__).parents[1]


def blocks(document: str, language: str) -> list[str]:
    """The blocks of a Markdown file that are in a language."""
    text = (ROOT / document).read_text("utf-8")
    found = re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [block for name, block in found if name == language]


def run(program: str, service: Emulator, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a program prints, with the environment pointing at a service that runs."""
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", service.endpoint_url)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", service.credentials.secret_id)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", service.credentials.secret_key)
    monkeypatch.delenv("TENCENTCLOUD_TOKEN", raising=False)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(program, "a document", "exec"), {"__name__": "__main__"})
    return output.getvalue()


def media_service(job_seconds: float = 0.0, broken: str = "") -> Emulator:
    """An emulator with a media file for every job that a document asks for.

    Args:
        job_seconds: How long a job takes.
        broken: The key of one more file, which is no media.
    """
    bucket = MemoryBucket(DEMO_BUCKET)
    clip = make_mp4(seconds=0.2)
    for name in ("demo", *range(8)):
        bucket.put(f"uploads/{name}.mp4", clip)
    if broken:
        bucket.put(broken, b"no media at all")
    workflows = {"*": Workflow(("MediaInfo",))}
    settings = Settings(workflows=workflows, job_seconds=job_seconds)
    return Emulator(buckets=[bucket], settings=settings)
