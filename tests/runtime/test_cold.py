"""What a process loads to make a single call."""

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
    """Returns the modules and the dataclasses that one call loads."""
    server.behaviours = [answer(MADE)]
    loaded_names: dict[str, Any] = json.loads(run(python(PROGRAM.format(url=server.url))).stdout)
    assert len(server.requests) == 1
    return loaded_names


def test_one_call_does_not_load_requests_or_unused_modules(server: FaultServer) -> None:
    modules = set(loaded(server)["modules"])
    # It takes a sixth of the time of a first call; only proxies and sessions need it.
    assert "requests" not in modules
    assert modules.isdisjoint({"anyio", "httpx", "cloudinfinite_runtime.calling.jobs"})
    assert "cloudinfinite.batch.calls" not in modules


def test_one_call_builds_few_dataclasses(server: FaultServer) -> None:
    # Each takes 0.15 ms to define, even though its methods are compiled on first use.
    assert 0 < len(loaded(server)["dataclasses"]) <= 40


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy"])
def test_a_proxy_in_the_environment_is_still_used(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, server.url)
    program = PROGRAM.replace("{url!r}", "'http://nowhere.invalid'")
    server.behaviours = [answer(MADE)]
    loaded_names = json.loads(run(python(program.format())).stdout)
    assert "requests" in loaded_names["modules"]
    assert server.requests[0].startswith(b"POST http://nowhere.invalid/jobs HTTP/1.1")
