"""Fixtures that run the command line in this process, against an emulator on the loopback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pytest
from click.testing import CliRunner, Result

from cloudinfinite_cli.__main__ import PROGRAM
from cloudinfinite_cli.application import Application
from cloudinfinite_emulator import DEMO_BUCKET, Emulator

from ..programs import media_service


class Line(Protocol):
    """Runs a command line."""

    def __call__(self, *words: str, stdin: str | bytes | None = None) -> Result: ...


@pytest.fixture(scope="module")
def service() -> Iterator[Emulator]:
    with media_service() as running:
        yield running


@pytest.fixture
def clean_environment(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Removes all settings: no key, no bucket, and an empty home folder."""
    for name in ("SECRET_ID", "SECRET_KEY", "TOKEN"):
        monkeypatch.delenv(f"TENCENTCLOUD_{name}", raising=False)
    for name in ("BUCKET", "REGION", "ENDPOINT_URL"):
        monkeypatch.delenv(f"CLOUDINFINITE_{name}", raising=False)
    monkeypatch.delenv("TCCLI_PROFILE", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def bare_line(clean_environment: None) -> Line:
    """Runs command lines without any settings."""

    def run(*words: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(Application(PROGRAM), list(words), input=stdin)

    return run


@pytest.fixture
def line(bare_line: Line, service: Emulator, monkeypatch: pytest.MonkeyPatch) -> Line:
    """Runs command lines with settings for the emulator."""
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", service.credentials.secret_id)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", service.credentials.secret_key)
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", service.endpoint_url)
    monkeypatch.setenv("CLOUDINFINITE_BUCKET", DEMO_BUCKET)
    monkeypatch.setenv("CLOUDINFINITE_REGION", "ap-beijing")
    return bare_line
