"""Fixtures for all tests in this folder: a fake server, and a clean environment."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cloudinfinite_runtime import http

from ..runtime.conftest import _clean_environment as _clean_environment
from ..runtime.conftest import server as server


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Records the wait before each retry, in seconds, instead of sleeping."""
    seconds: list[float] = []
    monkeypatch.setattr(http, "time", SimpleNamespace(sleep=seconds.append))
    return seconds
