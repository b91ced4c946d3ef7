"""When a call is retried: the vectors, and properties that hold for any failure."""

from __future__ import annotations

import json
import math
import re
from asyncio import CancelledError
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.calling.call import call
from cloudinfinite_runtime.errors import (
    KINDS,
    CloudInfiniteError,
    ConfigurationError,
    OutcomeUnknownError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.settings.hooks import Attempt
from cloudinfinite_runtime.settings.options import configure
from cloudinfinite_runtime.settings.retry import Judgement, RetryPolicy, read_date, read_retry_after

from ..vectors import VECTORS, every_case
from .script import Script, outcome_of
from .world import SteppedWorld

CREATE = OPERATIONS["TriggerInventoryWorkflow"]
FIELDS: dict[str, Any] = json.loads((VECTORS / "retries.json").read_text("utf-8"))["fields"]


@every_case("retries")
def test_vectors(case: dict[str, Any]) -> None:
    script, expected, operation = Script(case), case["expect"], OPERATIONS[case["operation"]]
    steps = call(script.caller(), operation, operation.fields_from_wire(FIELDS[case["operation"]]))
    attempts: Sequence[Attempt] | None = None
    if expected["outcome"] == "answer":
        attempts = script.run(steps).metadata.attempts
    else:
        with pytest.raises((CloudInfiniteError, CancelledError)) as caught:
            script.run(steps)
        assert outcome_of(caught.value) == expected["outcome"]
        if "kind" in expected:
            assert type(caught.value) is KINDS[expected["kind"]]
        if isinstance(caught.value, ServiceError):
            assert caught.value.code == expected.get("code")
        if isinstance(caught.value, CloudInfiniteError):
            attempts = caught.value.attempts
    assert script.waits == expected["waits"]
    assert script.is_over
    assert len(script.exchanges) == len(script.waits) + 1
    if attempts is not None:
        assert [attempt.wait for attempt in attempts] == [*script.world.slept, None]
    if "ahead" in expected:
        begin = int(script.sent[-1]["key_time"].partition(";")[0])
        assert begin == int(script.world.now + float(expected["ahead"])) - 60


@every_case("verdicts")
def test_verdicts_on_codes_and_statuses(case: dict[str, Any]) -> None:
    verdict = SERVICE.judge(case["code"], case["status"])
    found = {"kind": verdict.kind, "again": verdict.again, "outcome": verdict.outcome}
    assert found == case["expect"]


verdicts = st.builds(
    Judgement,
    st.none() | st.sampled_from(list(KINDS)),
    st.sampled_from([None, "any", "safe", "clock"]),
    st.sampled_from(["refused", "unknown"]),
)
policies = st.builds(
    lambda attempts, base, more: RetryPolicy(attempts, base, base + more),
    st.integers(1, 100),
    st.floats(0, 100),
    st.floats(0, 1000),
)


@given(
    policies,
    verdicts,
    st.booleans(),
    st.integers(1, 10**6),
    st.floats(0, allow_nan=False),
    st.none() | st.floats(0, allow_nan=False),
    st.booleans(),
    st.floats(0, 1),
)
def test_a_wait_is_allowed_limited_and_in_time(
    policy: RetryPolicy,
    verdict: Judgement,
    safe: bool,
    number: int,
    remaining: float,
    retry_after: float | None,
    corrected: bool,
    share: float,
) -> None:
    wait = policy.wait(
        verdict,
        safe=safe,
        number=number,
        remaining=remaining,
        retry_after=retry_after,
        corrected=corrected,
        draw=lambda low, high: low + share * (high - low),
    )
    if wait is None:
        return
    assert number < policy.attempts
    assert 0 <= wait < remaining
    assert wait <= (retry_after or 0) + policy.cap
    if verdict.again != "clock":
        assert wait >= (retry_after or 0)
    assert verdict.again == "any" or (verdict.again == "safe" and safe) or not corrected
    assert verdict.again is not None


@given(st.text(), st.floats(0, 10**10))
def test_any_retry_after_is_a_time_or_nothing(text: str, now: float) -> None:
    read = read_retry_after(text, now)
    assert read is None or read >= 0
    assert not (read is not None and math.isnan(read))
    read_date(text)


@given(st.datetimes(timezones=st.just(UTC)))
def test_http_dates_are_parsed(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    assert read_date(format_datetime(moment, usegmt=True)) == moment.timestamp()


@given(st.text("0123456789 :,-+", max_size=3), st.integers(0, 29), st.integers(0, 3))
def test_a_malformed_date_is_refused_or_parsed_as_the_standard_library_does(
    part: str, at: int, cut: int
) -> None:
    text = "Fri, 15 Jan 2027 08:00:00 GMT"
    text = text[:at] + part + text[at + cut :]
    read = read_date(text)
    if read is not None:
        assert read == parsedate_to_datetime(text.strip()).timestamp()
        assert text.strip().endswith(" GMT")


@given(st.integers(0, 999_999_999), st.floats(0, 10**10))
def test_seconds_are_parsed(seconds: int, now: float) -> None:
    assert read_retry_after(f" {seconds} ", now) == seconds


@given(
    st.lists(
        st.sampled_from([{"fault": "not-sent"}, {"fault": "broken-off"}])
        | st.builds(
            lambda status, code: {
                "status": status,
                "body": f"<Error><Code>{code}</Code></Error>" if code else "",
            },
            st.integers(300, 599),
            st.none() | st.sampled_from([row.code for row in SERVICE.error_codes]),
        ),
        min_size=6,
        max_size=6,
    ),
    st.integers(0, 5),
)
def test_a_creating_call_is_not_retried_once_it_may_have_been_carried_out(
    attempts: list[dict[str, Any]], retries: int
) -> None:
    script, operation = Script({"draw": "1", "total": "300", "attempts": attempts}), CREATE
    arguments = operation.fields_from_wire(FIELDS[operation.name])
    with pytest.raises(CloudInfiniteError) as caught:
        script.run(call(script.caller(retries=retries), operation, arguments))
    # Every attempt but the last was certainly refused.
    *earlier, last = [_judged(attempt) for attempt in attempts[: len(script.exchanges)]]
    assert all(verdict.outcome == "refused" for verdict in earlier)
    assert isinstance(caught.value, OutcomeUnknownError) is (last.outcome == "unknown")
    assert [attempt.number for attempt in caught.value.attempts] == [
        number + 1 for number in range(len(script.exchanges))
    ]


def _judged(attempt: dict[str, Any]) -> Judgement:
    error: CloudInfiniteError
    if "fault" in attempt:
        error = TransportError("", sent=attempt["fault"] != "not-sent")
    else:
        code = re.search("<Code>(.*)</Code>", attempt["body"])
        error = ServiceError(status=attempt["status"], code=code and code[1])
    return SteppedWorld().caller().judge(error)


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": True},
        {"attempts": 1.5},
        {"base": -1},
        {"base": 2, "cap": 1},
        {"base": "1"},
        {"cap": math.nan},
        {"cap": math.inf},
    ],
)
def test_an_invalid_policy_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="must be"):
        RetryPolicy(**wrong)


@pytest.mark.parametrize("wrong", [-1, True, 1.5, "2", 100])
def test_an_invalid_number_of_retries_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="retries must be a whole number"):
        configure(RetryPolicy(), SERVICE.once, retries=wrong)
