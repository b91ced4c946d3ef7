"""A client that retries without delay, and calls for it to make."""

from __future__ import annotations

from typing import Any

from cloudinfinite import OPERATIONS, Client, Credentials, RetryPolicy, media

from ..runtime.fault_server import Behaviour, FaultServer, answer
from ..samples import OF_EACH_SHAPE
from ..vectors import body_of, cases

KEYS = Credentials("AKIDexample", "hush-secret-key", "hush-token")
PROMPT = RetryPolicy(attempts=3, base=0, cap=0)

REQUESTS: list[dict[str, Any]] = [each.values[0] for each in cases("requests")]
"""The request vectors: an operation, its fields, and the expected request."""

CALLS: dict[str, dict[str, Any]] = {
    each["operation"]: each["fields"] for each in reversed(REQUESTS) if each.get("validate", True)
}
"""Fields for each operation, by name."""

_ANSWERS: dict[str, bytes] = {
    case["operation"]: body_of(case)
    for (case,) in (each.values for each in reversed(cases("answers")))
}

CREATING = [name for name in OF_EACH_SHAPE if not OPERATIONS[name].safe]
"""Calls that create something, which is billed: one of each shape."""


def client_of(server: FaultServer, **more: Any) -> Client:
    """Returns a client of a fake server."""
    settings = {"credentials": KEYS, "endpoint_url": server.url, "retries": PROMPT}
    return Client(**{**settings, **more})


def create(client: Client, **more: Any) -> media.CreateMediaInfoJobResponse:
    """Makes the shortest call that creates something."""
    return client.media.create_info_job(object="demo.mp4", **more)


def good(name: str) -> Behaviour:
    """Returns a successful response of an operation."""
    return answer(_ANSWERS[name] if OPERATIONS[name].response else b"")


def page(*jobs: str, **more: Any) -> Behaviour:
    """Returns a page of jobs, each with the given XML and the required elements."""
    inside = "".join(f"<JobsDetail>{job}{_lacking(job)}</JobsDetail>" for job in jobs)
    return answer(f"<Response>{inside}</Response>".encode(), **more)


def _lacking(job: str) -> str:
    needed = {"JobId": "j1", "State": "Running"}
    return "".join(f"<{n}>{text}</{n}>" for n, text in needed.items() if f"<{n}" not in job)
