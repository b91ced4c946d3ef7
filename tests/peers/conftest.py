"""What every test of this folder stands on: a server, and no settings from the machine."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cloudinfinite_runtime import http

from ..runtime.conftest import _clean_environment as _clean_environment
from ..runtime.conftest import server as server


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds of each wait between two attempts, none of which is waited for."""
    seconds: list[float] = []
    monkeypatch.setattr(http, "time", SimpleNamespace(sleep=seconds.append))
    return seconds
