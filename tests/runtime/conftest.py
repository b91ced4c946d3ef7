"""Fixtures for all tests in this folder; settings of the machine have no effect on them."""

import os
from collections.abc import Iterator

import pytest

from .fault_server import FaultServer


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        ours = name.startswith(("TENCENTCLOUD_", "CLOUDINFINITE_"))
        if ours or name.lower().endswith(("_proxy", "_ca_bundle")):
            monkeypatch.delenv(name)


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of asynchronous tests."""
    return "asyncio"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running
