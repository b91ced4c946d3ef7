"""That nothing is spilled into a log, whatever goes wrong."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test after which the server, its loop or the emulator itself complains."""
    yield
    said = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
        and record.name.split(".")[0] in ("uvicorn", asyncio.__name__, "cloudinfinite_emulator")
    ]
    assert said == []
