"""What a process loads that makes one call and ends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ..processes import python, run
from .fault_server import FaultServer, answer

MADE = b"<Response><JobsDetail><JobId>j1</JobId><State>Submitted</State></JobsDetail></Response>"

PROGRAM = """
import dataclasses, json, sys
process, made = dataclasses._process_class, []
def counting(cls, *rest):
    made.append(cls.__module__)
    return process(cls, *rest)
dataclasses._process_class = counting
from cloudinfinite import Client, Credentials
with Client(endpoint_url={url!r}, credentials=Credentials("id", "key")) as client:
    client.media.create_info_job(object="a.mp4")
ours = [name for name in made if name.startswith("cloudinfinite")]
print(json.dumps({{"modules": sorted(sys.modules), "dataclasses": ours}}))
"""


def loaded(server: FaultServer) -> dict[str, Any]:
    """The modules that are loaded after one call, and those of our dataclasses."""
    server.behaviours = [answer(MADE)]
    told: dict[str, Any] = json.loads(run(python(PROGRAM.format(url=server.url))).stdout)
    assert len(server.requests) == 1
    return told


def test_one_call_loads_neither_requests_nor_what_it_does_not_need(server: FaultServer) -> None:
    modules = set(loaded(server)["modules"])
    # A sixth of the time of a first call; only proxies and sessions need it.
    assert "requests" not in modules
    assert modules.isdisjoint({"anyio", "httpx", "cloudinfinite_runtime.calling.jobs"})
    assert "cloudinfinite.batch.calls" not in modules


def test_one_call_builds_few_dataclasses(server: FaultServer) -> None:
    # One takes 0.15 ms to define, though its methods are compiled only when they are used.
    assert 0 < len(loaded(server)["dataclasses"]) <= 40


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy"])
def test_a_proxy_of_the_environment_is_found_anyway(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, server.url)
    program = PROGRAM.replace("{url!r}", "'http://nowhere.invalid'")
    server.behaviours = [answer(MADE)]
    told = json.loads(run(python(program.format())).stdout)
    assert "requests" in told["modules"]
    assert server.requests[0].startswith(b"POST http://nowhere.invalid/jobs HTTP/1.1")
