"""Runs the programs of a document, unchanged, against the emulator."""

from __future__ import annotations

import contextlib
import io
import os
import re
import socket
import sys
from pathlib import Path

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings, Workflow
from cloudinfinite_emulator.media.samples import make_mp4

from .processes import run as run_command

ROOT = Path(__file__).parents[1]


def blocks(document: str, language: str) -> list[str]:
    """Returns the code blocks of a Markdown file that are in one language."""
    text = (ROOT / document).read_text("utf-8")
    found = re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [block for name, block in found if name == language]


def run(program: str, service: Emulator, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a program with the environment pointing at an emulator, and returns its output."""
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", service.endpoint_url)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", service.credentials.secret_id)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", service.credentials.secret_key)
    monkeypatch.delenv("TENCENTCLOUD_TOKEN", raising=False)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(program, "a document", "exec"), {"__name__": "__main__"})
    return output.getvalue()


def media_service(job_seconds: float = 0.0, broken: str = "") -> Emulator:
    """Returns an emulator that has a media file for every job in the documents.

    Args:
        job_seconds: How long a job takes.
        broken: The key of one more object, which is not a media file.
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


def chained(commands: str, folder: Path) -> str:
    """Runs the commands of a block in one shell, one after another, as a reader would.

    Port 8080 is replaced with a free one. After a background command, the next one waits until that
    port accepts connections.

    Args:
        commands: The block.
        folder: The working directory, which takes the place of the top of a clone.

    Returns:
        The output of the commands.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "examples").symlink_to(ROOT / "examples")
    listening = "import socket; socket.create_connection(('127.0.0.1', 8080))"
    ready = f'until python -c "{listening}" 2>/dev/null; do :; done'
    lines = ["trap 'kill $!' EXIT"]
    for line in commands.splitlines():
        lines.append(line.removeprefix("$ "))
        if line.endswith("&"):
            lines.append(ready)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = "\n".join(lines).replace("8080", str(port))
    environment = {**os.environ, "PATH": path}
    return run_command(["bash", "-euc", script], cwd=folder, env=environment).stdout
