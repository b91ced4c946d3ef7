"""What is retried, and when. Each test is a bug that users of another SDK meet.

That SDK sends a call that creates a job up to four times, which creates up to four jobs, each of
them billed; its delays are not random, and ignore Retry-After.
"""

from __future__ import annotations

import pytest

from cloudinfinite import (
    OPERATIONS,
    OutcomeUnknownError,
    RetryPolicy,
    ServerError,
    ServiceError,
    ThrottledError,
    Timeout,
    TransportError,
)

from ..runtime.fault_server import (
    Behaviour,
    FaultServer,
    answer,
    error,
    hang,
    reset,
    stall,
    too_many,
    unavailable,
)
from ..samples import OF_EACH_SHAPE
from .calls import CALLS, CREATING, client_of, create, good, page


@pytest.mark.parametrize("name", CREATING)
@pytest.mark.parametrize(
    ("behaviour", "read", "kind"),
    [
        (unavailable(), 60, ServiceError),
        (answer(status="500 No"), 60, ServiceError),
        (answer(b"<html/>", status="504 Gateway"), 60, ServiceError),
        (hang, 0.1, TransportError),
        (stall(), 0.1, TransportError),
        (reset, 60, TransportError),
    ],
)
def test_a_creating_call_is_not_retried_if_its_outcome_is_unknown(
    server: FaultServer, name: str, behaviour: Behaviour, read: float, kind: type[Exception]
) -> None:
    server.behaviours = [behaviour]
    with (
        client_of(server, timeout=Timeout(read=read)) as client,
        pytest.raises(OutcomeUnknownError) as caught,
    ):
        client.call(name, CALLS[name])
    assert len(server.requests) == 1
    assert isinstance(caught.value.cause, kind)
    assert caught.value.operation == name
    # The error has everything needed to find out, or to send the request again.
    assert server.requests[0].endswith(caught.value.request.body)


@pytest.mark.parametrize("name", [each for each in OF_EACH_SHAPE if each not in CREATING])
@pytest.mark.parametrize(("behaviour", "read"), [(unavailable(), 60), (hang, 0.1), (reset, 60)])
def test_a_call_that_creates_nothing_is_retried(
    server: FaultServer, name: str, behaviour: Behaviour, read: float
) -> None:
    server.behaviours = [behaviour, good(name)]
    with client_of(server, timeout=Timeout(read=read)) as client:
        found = client.call(name, CALLS[name])
    # A busy machine may take too long for the second attempt.
    assert len(found.metadata.attempts) >= 2


def test_retry_after_is_respected(server: FaultServer, slept: list[float]) -> None:
    dates = ("Date: Sun, 01 Nov 2026 00:00:00 GMT", "Retry-After: Sun, 01 Nov 2026 00:00:09 GMT")
    server.behaviours = [
        unavailable("7"),
        too_many("0"),
        answer(status="503 Busy", headers=dates),
        page(""),
    ]
    with client_of(server, retries=RetryPolicy(attempts=4, base=0, cap=0)) as client:
        found = client.batch.describe_jobs()
    assert slept == [7, 0, 9]
    assert [attempt.wait for attempt in found.metadata.attempts] == [7, 0, 9, None]


def test_a_retry_after_beyond_the_total_timeout_ends_the_call(
    server: FaultServer, slept: list[float]
) -> None:
    server.behaviours = [too_many("3600")]
    with (
        client_of(server, timeout=Timeout(total=60)) as client,
        pytest.raises(ThrottledError) as caught,
    ):
        client.batch.describe_jobs()
    assert caught.value.headers["retry-after"] == "3600"
    assert len(server.requests) == 1
    assert slept == []


def test_delays_are_random_and_limited(server: FaultServer, slept: list[float]) -> None:
    server.behaviours = [unavailable()]
    with (
        client_of(server, retries=RetryPolicy(attempts=8, base=1, cap=4)) as client,
        pytest.raises(ServerError),
    ):
        client.batch.describe_jobs()
    assert len(set(slept)) == 7
    assert all(0 <= wait <= min(4, 2**number) for number, wait in enumerate(slept))


def test_status_429_is_retried(server: FaultServer) -> None:
    server.behaviours = [too_many(), too_many(), page("<JobId>j1</JobId>")]
    with client_of(server) as client:
        (job,) = client.batch.describe_jobs().jobs_detail
    assert job.job_id == "j1"
    assert len(server.requests) == 3


@pytest.mark.parametrize("name", CREATING)
def test_a_creating_call_is_retried_if_it_was_certainly_refused(
    server: FaultServer, name: str
) -> None:
    server.behaviours = [error("429 Too Many Requests", "SlowDown"), good(name)]
    with client_of(server) as client:
        found = client.call(name, CALLS[name])
    assert [attempt.status for attempt in found.metadata.attempts] == [429, 200]
    first, second = (request.partition(b"\r\n\r\n") for request in server.requests)
    assert first[0].partition(b"\r\n")[0] == second[0].partition(b"\r\n")[0]
    assert first[2] == second[2]
    assert bool(first[2]) == (OPERATIONS[name].request is not None)


def test_an_error_has_its_attempts(server: FaultServer) -> None:
    server.behaviours = [
        answer(status="503 Busy", headers=("x-ci-request-id: r-1",)),
        reset,
        error("500 No", "InternalError"),
    ]
    with client_of(server) as client, pytest.raises(ServerError) as caught:
        client.batch.describe_jobs()
    attempts = caught.value.attempts
    assert [attempt.number for attempt in attempts] == [1, 2, 3]
    assert [attempt.status for attempt in attempts] == [503, None, 500]
    assert [attempt.request_id for attempt in attempts] == ["r-1", None, None]
    assert [attempt.wait for attempt in attempts] == [0, 0, None]
    assert all(attempt.host == server.host for attempt in attempts)
    assert all(attempt.elapsed is not None and attempt.elapsed >= 0 for attempt in attempts)
    assert "was lost" in (attempts[1].error or "")
    assert "3 attempts" in str(caught.value)


def test_the_error_of_a_creating_call_has_its_attempts(server: FaultServer) -> None:
    server.behaviours = [
        error("429 Too Many Requests", "SlowDown"),
        answer(status="503 Busy", headers=("x-ci-request-id: r-2",)),
    ]
    with client_of(server) as client, pytest.raises(OutcomeUnknownError) as caught:
        create(client)
    assert [attempt.status for attempt in caught.value.attempts] == [429, 503]
    assert caught.value.request_id == "r-2"
    assert len(server.requests) == 2
