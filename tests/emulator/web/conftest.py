"""A fixture that fails tests which log warnings or errors."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test if the server, its event loop or the emulator logs a warning or an error."""
    yield
    messages = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
        and record.name.split(".")[0] in ("uvicorn", asyncio.__name__, "cloudinfinite_emulator")
    ]
    assert messages == []
