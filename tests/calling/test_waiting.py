"""Waiting for a job, with a clock that only the test moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite.operations import OPERATIONS
from cloudinfinite_runtime.calling.jobs import GRACE, LONGEST_DELAY, wait_for_jobs
from cloudinfinite_runtime.errors import (
    AccessDeniedError,
    ConfigurationError,
    JobCancelledError,
    JobError,
    JobFailedError,
    JobNotFoundError,
    TransportError,
    WaitTimeoutError,
)
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from .world import START, SteppedWorld

BATCH = "DescribeInventoryTriggerJob"
MEDIA = "DescribeMediaJob"


def job(state: str, more: str = "", job_id: str = "j1") -> HttpResponse:
    detail = f"<JobsDetail><JobId>{job_id}</JobId><State>{state}</State>{more}</JobsDetail>"
    return HttpResponse(200, {}, f"<Response>{detail}</Response>".encode())


NOBODY = HttpResponse(200, {}, b"<Response><NonExistJobIds>j1</NonExistJobIds></Response>")
BUSY = HttpResponse(503, {}, b"")
DENIED = HttpResponse(403, {}, b"<Error><Code>AccessDenied</Code></Error>")


def wait(
    world: SteppedWorld,
    answer: Callable[[SignedRequest], HttpResponse],
    name: str = BATCH,
    timeout: float = 3600,
    on_progress: Callable[[Any], object] | None = None,
) -> Any:
    operation = OPERATIONS[name]
    assert operation.waiting is not None
    caller = world.caller(retries=0)
    steps = wait_for_jobs(caller, operation, operation.waiting, "j1", timeout, on_progress)
    return world.run(steps, answer)


def script(*answers: HttpResponse | Exception) -> Callable[[SignedRequest], HttpResponse]:
    left = list(answers)

    def answer(_: SignedRequest) -> HttpResponse:
        each = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(each, Exception):
            raise each
        return each

    return answer


@given(
    st.lists(st.sampled_from(["Submitted", "Running", "Pause", "NewState"])),
    st.sampled_from([BATCH, MEDIA]),
    st.integers(0, 1000),
)
def test_a_finished_job_is_returned(states: list[str], name: str, seed: int) -> None:
    world = SteppedWorld(seed)
    seen: list[str] = []
    done = wait(
        world,
        script(*map(job, states), job("Success")),
        name,
        on_progress=lambda each: seen.append(each.state),
    )
    assert done.job_id == "j1"
    assert seen == [*states, "Success"]
    assert len(world.slept) == len(states)
    assert all(0 < each <= LONGEST_DELAY for each in world.slept)


def test_delays_grow_and_are_random() -> None:
    world = SteppedWorld(1)
    wait(world, script(*[job("Running")] * 40, job("Success")))
    assert 0.5 <= world.slept[0] <= 1
    assert all(15 <= each <= 30 for each in world.slept[10:])
    assert len(set(world.slept)) == len(world.slept)


def test_the_error_of_a_failed_job_has_its_reason() -> None:
    more = "<Code>ResourceNotFound</Code><Message>no such\nobject</Message>"
    with pytest.raises(JobFailedError) as failed:
        wait(SteppedWorld(), script(job("Running"), job("Failed", more)))
    assert failed.value.code == "ResourceNotFound"
    assert failed.value.state == "Failed"
    assert failed.value.job.job_id == "j1"  # type: ignore[attr-defined]
    assert str(failed.value) == "the job j1 failed (ResourceNotFound: no such object)"


def test_a_cancelled_job_ends_the_wait() -> None:
    with pytest.raises(JobCancelledError, match="the job j1 was cancelled"):
        wait(SteppedWorld(), script(job("Cancel")), MEDIA)


@given(st.floats(0.01, 10_000), st.integers(0, 1000))
def test_the_wait_ends_in_time_with_the_last_state(timeout: float, seed: int) -> None:
    world = SteppedWorld(seed)
    with pytest.raises(WaitTimeoutError, match="state is Pause") as late:
        wait(world, script(job("Pause")), timeout=timeout)
    assert late.value.state == "Pause"
    assert world.now - START == pytest.approx(timeout)


@given(st.lists(st.sampled_from([BUSY, TransportError("was lost")]), max_size=20))
def test_a_transient_fault_does_not_end_the_wait(faults: list[Any]) -> None:
    done = wait(SteppedWorld(), script(*faults, job("Success")))
    assert done.state == "Success"


def test_a_lasting_fault_is_the_cause_of_the_timeout() -> None:
    with pytest.raises(WaitTimeoutError, match="was not seen within 60 s") as late:
        wait(SteppedWorld(), script(BUSY), timeout=60)
    assert "503" in str(late.value.__cause__)


def test_a_permanent_fault_ends_the_wait() -> None:
    with pytest.raises(AccessDeniedError, match="ci:DescribeInventoryTriggerJob"):
        wait(SteppedWorld(), script(job("Running"), DENIED))


def test_a_job_may_be_missing_only_at_first() -> None:
    world = SteppedWorld()
    assert wait(world, script(NOBODY, NOBODY, job("Success"))).state == "Success"
    for name in (BATCH, MEDIA):
        world = SteppedWorld()
        with pytest.raises(JobNotFoundError, match="the job j1 does not exist"):
            wait(world, script(NOBODY), name)
        assert GRACE <= world.now - START <= GRACE + LONGEST_DELAY


def test_another_job_in_the_answer_is_ignored() -> None:
    with pytest.raises(JobNotFoundError):
        wait(SteppedWorld(), script(job("Success", job_id="j2")), MEDIA)


@pytest.mark.parametrize("timeout", [0, -1, True, "5", float("nan")])
def test_an_invalid_timeout_is_refused(timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="positive number of seconds"):
        wait(SteppedWorld(), script(job("Success")), timeout=timeout)


def test_all_errors_of_jobs_have_one_base() -> None:
    for kind in (JobFailedError, JobCancelledError, JobNotFoundError, WaitTimeoutError):
        assert issubclass(kind, JobError)


def test_a_job_that_is_missing_once_is_still_waited_for() -> None:
    answers = [*[job("Running")] * 20, NOBODY, job("Success")]
    assert wait(SteppedWorld(), script(*answers)).state == "Success"
