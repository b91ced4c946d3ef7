"""Waiting for several jobs at once, with a clock that only the test moves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import media
from cloudinfinite.operations import OPERATIONS
from cloudinfinite_runtime.calling.jobs import GRACE, TOGETHER, wait_for_jobs
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.errors import (
    JobCancelledError,
    JobError,
    JobFailedError,
    JobNotFoundError,
    WaitTimeoutError,
)
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from .either import Either
from .either import either as either
from .world import SteppedWorld

BATCH = "DescribeInventoryTriggerJob"
MEDIA = "DescribeMediaJob"
GOING = st.sampled_from(["Submitted", "Running", "Pause", "NewState"])


class Jobs:
    """A service with jobs that have one state per lookup; a job without states is missing."""

    def __init__(self, states: Mapping[str, Sequence[str]]) -> None:
        self._states = {job_id: list(each) for job_id, each in states.items()}
        self.looks: list[list[str]] = []

    def answer(self, exchange: SignedRequest) -> HttpResponse:
        ids = unquote(exchange.url.rpartition("/")[2]).split(",")
        self.looks.append(ids)
        return HttpResponse(
            200, {}, f"<Response>{''.join(map(self._job, ids))}</Response>".encode()
        )

    def _job(self, job_id: str) -> str:
        states = self._states.get(job_id)
        if not states:
            return f"<NonExistJobIds>{job_id}</NonExistJobIds>"
        state = states.pop(0) if len(states) > 1 else states[0]
        return f"<JobsDetail><JobId>{job_id}</JobId><State>{state}</State></JobsDetail>"


def wait(
    jobs: Jobs,
    targets: Any,
    name: str = MEDIA,
    timeout: float = 10_000,
    on_progress: Any = None,
    world: SteppedWorld | None = None,
) -> Any:
    world = world or SteppedWorld()
    operation = OPERATIONS[name]
    assert operation.waiting is not None
    caller = world.caller(retries=0)
    steps = wait_for_jobs(caller, operation, operation.waiting, targets, timeout, on_progress)
    return world.run(steps, jobs.answer)


@given(
    st.dictionaries(st.from_regex("j[0-9]{1,3}", fullmatch=True), st.lists(GOING, max_size=5)),
    st.sampled_from([BATCH, MEDIA]),
    st.data(),
)
def test_all_jobs_are_returned_in_order(
    going: dict[str, list[str]], name: str, data: st.DataObject
) -> None:
    targets = data.draw(st.permutations([*going, *list(going)[:2]]))
    jobs = Jobs({job_id: [*states, "Success"] for job_id, states in going.items()})
    reported: list[str] = []
    found = wait(jobs, targets, name, on_progress=lambda job: reported.append(job.job_id))
    assert [job.job_id for job in found] == targets
    # Each job is looked up, and reported, until it is done and no longer.
    looks = Counter(job_id for ids in jobs.looks for job_id in ids)
    assert looks == Counter(reported) == {job_id: len(each) + 1 for job_id, each in going.items()}
    if name == MEDIA:
        assert len(jobs.looks) == max((len(each) + 1 for each in going.values()), default=0)


def test_fifty_jobs_are_looked_up_in_one_request(either: Either) -> None:
    ids = [f"j{number}" for number in range(50)]
    jobs = Jobs({job_id: ["Running", "Success"] for job_id in ids})
    client = either.client()
    either.wire._answers = map(jobs.answer, either.wire.exchanges)
    found = client._wait(client._operations[MEDIA], ids, 60, None, {})
    assert [job.job_id for job in found] == ids
    assert jobs.looks == [ids, ids]
    assert len(either.wire.slept) == 1


def test_more_jobs_take_more_requests() -> None:
    ids = [f"j{number}" for number in range(2 * TOGETHER + 1)]
    jobs = Jobs({job_id: ["Success"] for job_id in ids})
    wait(jobs, ids)
    assert [len(look) for look in jobs.looks] == [TOGETHER, TOGETHER, 1]


def test_delays_are_short_at_first() -> None:
    world = SteppedWorld(2)
    wait(Jobs({"j1": [*["Running"] * 30, "Success"], "j2": ["Success"]}), ["j1", "j2"], world=world)
    assert world.slept[0] <= 1
    assert all(each >= 15 for each in world.slept[12:])


def test_jobs_and_answers_are_accepted_as_ids() -> None:
    jobs = Jobs({job_id: ["Success"] for job_id in ("j1", "j2", "j3")})
    job = media.MediaJobDetail(job_id="j1", state="Submitted")
    answer = media.CreateMediaInfoJobResponse(
        jobs_detail=[media.MediaJobDetail(job_id="j2", state="Submitted")]
    )
    assert [each.job_id for each in wait(jobs, (answer, "j3", job))] == ["j2", "j3", "j1"]


def test_a_list_of_one_gives_a_list() -> None:
    assert [job.job_id for job in wait(Jobs({"j1": ["Success"]}), ["j1"])] == ["j1"]


def test_other_values_are_refused_before_any_look_up() -> None:
    jobs = Jobs({})
    with pytest.raises(ValidationError, match=r"job_id\[1\] must be a job"):
        wait(jobs, ["j1", None])
    assert jobs.looks == []


def test_a_failed_job_does_not_end_the_wait_for_others() -> None:
    jobs = Jobs(
        {"j1": ["Running", "Success"], "j2": ["Failed"], "j3": [*["Running"] * 4, "Cancel"]}
    )
    with pytest.raises(JobFailedError) as failed:
        wait(jobs, ["j1", "j2", "j3"])
    error = failed.value
    assert error.job_id == "j2"
    assert [type(each) for each in error.others] == [JobCancelledError]
    states = [job.state for job in error.jobs]  # type: ignore[attr-defined]
    assert states == ["Success", "Failed", "Cancel"]
    assert str(error) == "the job j2 failed; the job j3 was cancelled"


def test_a_missing_job_is_reported_when_the_others_are_done() -> None:
    world = SteppedWorld()
    with pytest.raises(JobNotFoundError, match=r"^the job j1 does not exist$") as missing:
        wait(Jobs({"j2": [*["Running"] * 10, "Success"]}), ["j1", "j2"], world=world)
    assert missing.value.jobs[0] is None
    assert missing.value.jobs[1].state == "Success"  # type: ignore[attr-defined]
    assert sum(world.slept) > GRACE


def test_a_timeout_names_the_unfinished_jobs() -> None:
    ids = [f"j{number}" for number in range(20)]
    jobs = Jobs(
        {job_id: ["Running"] for job_id in ids[:18]} | {"j18": ["Success"], "j19": ["Failed"]}
    )
    with pytest.raises(WaitTimeoutError) as late:
        wait(jobs, ids[::-1], timeout=60)
    error = late.value
    going = [each.job_id for each in (error, *error.others) if isinstance(each, WaitTimeoutError)]
    assert going == ids[17::-1]
    assert [each.job_id for each in error.others if type(each) is JobFailedError] == ["j19"]
    first = "the job j17 was not done within 60 s; its state is Running; the job j16 "
    assert str(error).startswith(first)
    assert str(error).endswith("; and 8 more")
    assert len(re.findall("was not done", str(error))) == 11


def test_an_error_in_a_progress_callback_ends_the_wait() -> None:
    def enough(job: Any) -> None:
        if job.state == "Failed":
            raise LookupError(job.job_id)

    jobs = Jobs({"j1": ["Running"], "j2": ["Failed"]})
    with pytest.raises(LookupError, match="j2"):
        wait(jobs, ["j1", "j2"], on_progress=enough)
    assert jobs.looks == [["j1", "j2"]]


def test_the_error_of_a_single_job_names_no_others() -> None:
    with pytest.raises(JobError) as failed:
        wait(Jobs({"j1": ["Failed"]}), "j1")
    assert (failed.value.jobs, failed.value.others) == ((), ())
