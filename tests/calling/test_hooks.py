"""What hooks, log lines, metadata and errors report about each attempt."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import pytest

from cloudinfinite.operations import OPERATIONS
from cloudinfinite_runtime.calling.call import call as steps_of
from cloudinfinite_runtime.errors import ServerError, ThrottledError, TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.hooks import Attempt

from .world import START, SteppedWorld

LIST = OPERATIONS["DescribeInventoryTriggerJobs"]
OK = HttpResponse(200, {"x-ci-request-id": "r-3"}, b"<Response/>")
BUSY = HttpResponse(503, {"x-ci-request-id": "r-2"}, b"")


class Recorder:
    """A hook that records what it sees."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.attempts: list[Attempt] = []

    @contextmanager
    def __call__(self, attempt: Attempt) -> Iterator[None]:
        self.events.append(f"begin {attempt.number} {attempt.status}")
        try:
            yield
        except Exception as error:
            self.events.append(f"{type(error).__name__} {attempt.error}")
            raise
        finally:
            self.events.append(f"end {attempt.number} {attempt.status}")
            self.attempts.append(attempt)


def call(hooks: list[Any], *answers: HttpResponse | Exception, **settings: Any) -> Any:
    world = SteppedWorld()
    left = list(answers)

    def answer(_: SignedRequest) -> HttpResponse:
        world.now += 0.25
        each = left.pop(0)
        if isinstance(each, Exception):
            raise each
        return each

    caller = world.caller(hooks=hooks, **settings)
    return world.run(steps_of(caller, LIST, {}), answer)


def test_a_hook_surrounds_each_attempt() -> None:
    recorder = Recorder()
    answer = call([recorder], TransportError("connection lost"), BUSY, OK)
    assert recorder.events == [
        "begin 1 None",
        "TransportError connection lost",
        "end 1 None",
        "begin 2 None",
        "ServerError ServerError",
        "end 2 503",
        "begin 3 None",
        "end 3 200",
    ]
    assert answer.metadata.attempts == tuple(recorder.attempts)
    first, second, third = recorder.attempts
    assert (first.method, first.path, first.operation) == ("GET", "/inventorytriggerjob", LIST.name)
    assert first.host == "simulated-1250000000.ci.ap-beijing.myqcloud.com"
    assert first.started == datetime.fromtimestamp(START, UTC)
    assert first.elapsed == 0.25
    assert first.wait is not None
    assert (second.request_id, third.request_id) == ("r-2", "r-3")
    assert third.wait is None


def test_hooks_are_left_in_reverse_order() -> None:
    events: list[str] = []

    def hook(name: str) -> Any:
        @contextmanager
        def context(_: Attempt) -> Iterator[None]:
            events.append(f"+{name}")
            yield
            events.append(f"-{name}")

        return context

    call([hook("a"), hook("b")], OK)
    assert events == ["+a", "+b", "-b", "-a"]


def test_a_hook_that_fails_before_the_attempt_ends_the_call() -> None:
    recorder = Recorder()

    def broken(_: Attempt) -> Any:
        raise LookupError("no tracer")

    with pytest.raises(LookupError, match="no tracer"):
        call([recorder, broken])
    assert recorder.events == ["begin 1 None", "LookupError None", "end 1 None"]


def test_a_hook_that_fails_after_the_attempt_does_not_lose_the_response(
    caplog: pytest.LogCaptureFixture,
) -> None:
    @contextmanager
    def broken(_: Attempt) -> Iterator[None]:
        yield
        raise LookupError("no collector")

    with caplog.at_level(logging.DEBUG, "cloudinfinite"):
        assert call([broken], OK).metadata.status == 200
    assert "a hook failed after the attempt: LookupError" in caplog.text


def test_a_hook_cannot_hide_an_error() -> None:
    @contextmanager
    def swallowing(_: Attempt) -> Iterator[None]:
        with suppress(ServerError):
            yield

    with pytest.raises(ServerError):
        call([swallowing], BUSY, retries=0)


def test_one_line_is_logged_per_attempt_and_one_per_call(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "cloudinfinite"):
        call([], BUSY, OK)
    assert {record.levelno for record in caplog.records} == {logging.DEBUG}
    assert {record.name for record in caplog.records} == {"cloudinfinite"}
    first, second, whole = (record.getMessage() for record in caplog.records)
    name = "DescribeInventoryTriggerJobs"
    assert first == f"{name} attempt 1: status=503 request_id=r-2 250 ms error='ServerError'"
    assert second == f"{name} attempt 2: status=200 request_id=r-3 250 ms"
    assert whole.startswith(f"{name} status=200 request_id=r-3 ")
    assert whole.endswith(" ms attempts=2")


def test_nothing_is_logged_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO), pytest.raises(ServerError):
        call([], BUSY, BUSY, BUSY)
    assert caplog.records == []


def test_a_request_id_cannot_forge_a_log_line(caplog: pytest.LogCaptureFixture) -> None:
    error = b"<Error><Code>SlowDown</Code><RequestId>a\nGET status=200</RequestId></Error>"
    with caplog.at_level(logging.DEBUG, "cloudinfinite"), pytest.raises(ThrottledError):
        call([], HttpResponse(429, {}, error), retries=0)
    assert all("\n" not in record.getMessage() for record in caplog.records)
    assert "request_id=a GET status=200" in caplog.records[0].getMessage()


def test_an_error_keeps_its_attempts() -> None:
    with pytest.raises(
        ServerError, match=r"\(DescribeInventoryTriggerJobs, status 503, "
    ) as failed:
        call([], TransportError("connection lost"), BUSY, BUSY)
    assert "3 attempts" in str(failed.value)
    unpickled = pickle.loads(pickle.dumps(failed.value))
    assert unpickled.attempts == failed.value.attempts
    assert [each.error for each in unpickled.attempts] == [
        "connection lost",
        "ServerError",
        "ServerError",
    ]
