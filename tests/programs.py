"""The programs of a document, run as they stand against the emulator."""

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


def chained(commands: str, folder: Path) -> str:
    """Runs the commands of a block one after another in one shell, as a reader copies them.

    Port 8080 becomes one that is free here. What follows a command in the background waits until
    that listens.

    Args:
        commands: The block.
        folder: Where it runs, as if it were the top of a clone.

    Returns:
        What the commands print.
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
