"""The program on the page of a call sends the request in the conformance suite."""

from __future__ import annotations

import contextlib
import io
import json
import re
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite.testing import Stub
from cloudinfinite_runtime.http import Headers, HttpResponse

from ..samples import MANY
from ..vectors import VECTORS, body_of
from .made import real

JOB = "<JobsDetail><JobId>j1</JobId><State>Success</State></JobsDetail>"


def responses() -> dict[str, HttpResponse]:
    """Returns a response for each operation, a minimal one if the suite has none."""
    empty = Headers({"Content-Type": "application/xml"})
    made = {
        name: HttpResponse(
            200, empty, f"<{each.response_root}>{JOB}</{each.response_root}>".encode()
        )
        for name, each in OPERATIONS.items()
    }
    # Looking up a missing job raises an error.
    found: dict[str, HttpResponse] = {}
    for case in json.loads((VECTORS / "answers.json").read_text("utf-8"))["cases"]:
        if b"NonExist" in body_of(case):
            continue
        headers = Headers(case["headers"])
        found.setdefault(case["operation"], HttpResponse(case["status"], headers, body_of(case)))
    return {**made, **found}


def test_programs_send_their_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    api, replies = real(), responses()
    assert set(api.programs) == set(api.samples) == set(api.model.operations)
    failures: list[BaseException] = []
    for name in MANY:
        program = api.programs[name]
        try:
            check(name, program, replies[name], monkeypatch)
        except Exception as error:
            error.add_note(f"in the program of {name}:\n{program}")
            failures.append(error)
    if failures:
        raise BaseExceptionGroup("some programs failed", failures)


def check(name: str, program: str, reply: HttpResponse, monkeypatch: pytest.MonkeyPatch) -> None:
    with Stub() as stub:
        stub.add(name, reply)
        monkeypatch.setattr("cloudinfinite.Client", stub.client)
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(program, name, "exec"), {"__name__": "__main__"})
    [request] = stub.requests
    sample: Any = real().samples[name].request
    url = urlsplit(request.signed.url)
    assert request.signed.method == sample["method"]
    # A stub has one address; the first part of the path identifies the kind of host.
    assert re.sub("^/_[a-z]+(?=/)", "", unquote(url.path)) == sample["path"]
    sent = parse_qsl(url.query, keep_blank_values=True)
    assert sorted(sent) == sorted((key, value or "") for key, value in sample["query"])
    assert request.signed.body == (sample["body"] or "").encode()
    for header, value in sample["headers"].items():
        assert request.signed.headers[header] == value
