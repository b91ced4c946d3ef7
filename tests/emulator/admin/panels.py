"""Helpers that start an emulator with its control surface and call that surface."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from cloudinfinite_emulator import Emulator, Settings, SteppedClock, Workflow

from ..conftest import KEYS
from ..signer import NOW

SETTINGS = Settings(admin=True, workflows={"*": Workflow(("MediaInfo",))})
NAMES = (
    *("health", "overview", "reset", "state", "clock", "requests", "callbacks"),
    *("faults", "moderation", "queue"),
)


@contextmanager
def panel(settings: Settings = SETTINGS, **options: Any) -> Iterator[tuple[Emulator, Panel]]:
    with Emulator(KEYS, settings=settings, **{"clock": SteppedClock(NOW), **options}) as emulator:
        yield emulator, Panel(emulator.endpoint_url)


class Panel:
    """Calls the control surface of an emulator."""

    def __init__(self, url: str) -> None:
        self._address = urlsplit(url)

    def call(self, method: str, name: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """Returns the status and the parsed JSON. A body of bytes is sent unchanged."""
        host, port = self._address.hostname, self._address.port
        assert host is not None
        connection = HTTPConnection(host, port, timeout=30)
        try:
            sent = body if isinstance(body, bytes | None) else json.dumps(body).encode()
            connection.request(method, f"/_emulator/{name}", sent, headers)
            answer = connection.getresponse()
            text = answer.read()
            assert answer.headers["content-type"] == "application/json"
            return answer.status, json.loads(text) if method != "HEAD" else None
        finally:
            connection.close()

    def get(self, name: str) -> Any:
        """Sends a GET, which must succeed, and returns its content."""
        status, content = self.call("GET", name)
        assert status == 200, content
        return content

    def post(self, name: str, body: Any = None) -> Any:
        """Sends a POST, which must succeed, and returns its content."""
        status, content = self.call("POST", name, body)
        assert status == 200, content
        return content

    def refused(self, method: str, name: str, body: Any = None, **headers: str) -> tuple[int, str]:
        """Sends a request, which must be refused, and returns the status and the reason."""
        status, content = self.call(method, name, body, **headers)
        assert 400 <= status < 500, (status, content)
        assert list(content) == ["error"]
        return status, content["error"]
