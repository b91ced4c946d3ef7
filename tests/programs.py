"""The programs of a document, run as they stand against the local service."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest
from lxml.etree import _Element

from cloudinfinite_emulator import HANDLERS, Call, Handler, LocalService

ROOT = Path(__file__).parents[1]


def blocks(document: str, language: str) -> list[str]:
    """The blocks of a Markdown file that are in a language."""
    text = (ROOT / document).read_text("utf-8")
    found = re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [block for name, block in found if name == language]


def run(program: str, service: LocalService, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a program prints, with the environment pointing at a service that runs."""
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", service.endpoint_url)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", service.credentials.secret_id)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", service.credentials.secret_key)
    monkeypatch.delenv("TENCENTCLOUD_TOKEN", raising=False)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(program, "a document", "exec"), {"__name__": "__main__"})
    return output.getvalue()


def quick_service() -> LocalService:
    """A service whose jobs are done when they are looked up for the second time."""
    seen: set[str] = set()

    def quick(look_up: Handler) -> Handler:
        def look(call: Call) -> list[_Element]:
            for job_id in call.parameters["jobId"]:
                if job_id in seen:
                    call.jobs.move(job_id, "Success")
                seen.add(job_id)
            return look_up(call)

        return look

    names = ("DescribeInventoryTriggerJob", "DescribeMediaJob")
    return LocalService(handlers={**HANDLERS, **{name: quick(HANDLERS[name]) for name in names}})
