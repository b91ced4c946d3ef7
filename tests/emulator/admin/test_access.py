"""Who may call the control surface: local callers, but no web page."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from cloudinfinite_emulator import EmulatedService
from cloudinfinite_emulator.admin.panel import make_panel

from .panels import NAMES, SETTINGS, panel


@pytest.mark.parametrize("name", NAMES)
def test_a_page_in_a_browser_cannot_control_the_emulator(name: str) -> None:
    with panel() as (emulator, calls):
        emulator.account.queue.pause()
        method = "POST" if name == "reset" else "GET"
        for origin in ("https://example.com", "null", "http://127.0.0.1:8080"):
            assert calls.refused(method, name, Origin=origin) == (403, "not for web pages")
        assert emulator.account.queue.paused


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("host", ["evil.example", "EVIL.example:8080", "127.0.0.1.evil.example"])
def test_a_page_with_dns_rebinding_cannot_control_the_emulator(name: str, host: str) -> None:
    with panel() as (emulator, calls):
        emulator.account.queue.pause()
        method = "POST" if name == "reset" else "GET"
        status, reason = calls.refused(method, name, Host=host)
        assert status == 403
        assert reason.startswith(
            f"not for the host '{host.lower().partition(':')[0]}'; use an address"
        )
        assert emulator.account.queue.paused


@pytest.mark.parametrize(
    "host", ["127.0.0.1:1", "[::1]:1", "LOCALHOST", "a.localhost:1", "emulator", "at.home.example"]
)
def test_it_accepts_local_hosts_and_its_own_name(host: str) -> None:
    service = EmulatedService(settings=SETTINGS)
    app = make_panel(service, "At.home.example")
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/_emulator/health",
        "query_string": b"",
        "headers": [(b"host", host.encode())],
    }
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    assert sent[0]["status"] == 200
