"""What a client logs. Each test is a bug that users of another SDK meet.

At DEBUG, the log of that SDK contains a key that anyone can sign with; at INFO, whole bodies.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import requests

from cloudinfinite import Client, CloudInfiniteError
from cloudinfinite_runtime.wire.signing import sign_key

from ..runtime.fault_server import FaultServer, read_fields, reset, too_many, unavailable
from .calls import KEYS, client_of, page


@pytest.fixture(params=["own", "session"])
def client(
    request: pytest.FixtureRequest, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> Iterator[Client]:
    """A client with its own connections, or with a session, and everything logged."""
    caplog.set_level(logging.DEBUG)
    with (
        requests.Session() as session,
        client_of(server, session=session if request.param == "session" else None) as made,
    ):
        yield made


def work(client: Client) -> None:
    """Makes calls that succeed, fail, are retried, are interrupted or never sent."""
    for _ in range(4):
        try:
            client.media.create_info_job(
                object="private.mp4",
                user_data="private-data",
                call_back="https://private.example.com/?key=private-key",
                extra_headers={"x-ci-mark": "private-mark"},
            )
            client.batch.describe_jobs(size=10)
            client.batch.describe_jobs(size=-1)
        except CloudInfiniteError as error:
            logging.getLogger("application").error("failed: %s", error, exc_info=error)


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """Returns everything that handlers received, even if common formats omit it."""
    assert {"application", "cloudinfinite"} <= {record.name for record in caplog.records}
    return caplog.text + "\n".join(repr(vars(record)) for record in caplog.records)


def test_keys_and_signatures_are_never_logged(
    server: FaultServer, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    job = "<JobId>j1</JobId>"
    server.behaviours = [too_many(), page(job), unavailable(), page(job), reset, page(job)]
    work(client)
    text = logged(caplog)
    assert len(server.requests) > 6
    for request in server.requests:
        authorization = read_fields(request)["authorization"]
        signature = dict(part.split("=", 1) for part in authorization.split("&"))
        assert sign_key(KEYS.secret_key, signature["q-key-time"]) not in text
        assert signature["q-signature"] not in text
        assert authorization not in text
    assert KEYS.secret_key not in text
    assert str(KEYS.token) not in text


def test_bodies_are_not_logged(
    server: FaultServer, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    server.behaviours = [page("<Name>private-name</Name>"), unavailable(), reset, page("")]
    work(client)
    assert any(b"private-data" in request for request in server.requests)
    text = logged(caplog)
    assert "<Request>" not in text
    assert "<Response>" not in text
    assert "private" not in text


def test_a_successful_call_logs_nothing_at_info(
    server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    server.behaviours = [unavailable(), page("")]
    with client_of(server) as client:
        client.batch.describe_jobs()
    assert len(server.requests) == 2
    assert caplog.records == []
