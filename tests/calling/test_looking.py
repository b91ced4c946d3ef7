"""Looking up and waiting for a job by ID, by job or by the answer that created it; missing jobs."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.calling.call import job_id, job_ids
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.errors import ConfigurationError, NotFoundError, ServiceError
from cloudinfinite_runtime.http import HttpResponse
from cloudinfinite_runtime.service import Waiting

from .either import Either, either

__all__ = ["either"]

IDS = st.text(min_size=1)
WAITING = Waiting(
    id="job_id",
    item="jobs",
    key="name",
    state="state",
    success=("Success",),
    failed=(),
    cancelled=(),
    code="code",
    message="message",
    missing="lost",
)


@dataclass
class Job:
    """A job with only a name."""

    name: str | None = None


@dataclass
class Listing:
    """An answer with several jobs."""

    jobs: list[Job] = field(default_factory=list)


@dataclass
class Single:
    """An answer with one job, or none."""

    jobs: Job | None = None


TARGETS = st.one_of(
    IDS.map(lambda name: ([name], name)),
    IDS.map(lambda name: ([name], Job(name))),
    IDS.map(lambda name: ([name], Single(Job(name)))),
    st.lists(IDS, min_size=1).map(lambda names: (names, Listing([Job(each) for each in names]))),
)
NO_TARGETS: list[Any] = [
    None, 5, b"j1", {}, object(), Job(), Job(""), Single(), Listing(), Listing([Job()])
]  # fmt: skip


@given(st.lists(TARGETS))
def test_ids_are_taken_from_ids_jobs_and_answers(targets: list[tuple[list[str], Any]]) -> None:
    wanted = [name for names, _ in targets for name in names]
    assert job_ids([target for _, target in targets], WAITING, "Look") == wanted


@given(TARGETS)
def test_one_job_is_accepted_and_several_are_not(target: tuple[list[str], Any]) -> None:
    names, value = target
    assert job_ids(value, WAITING, "Look") == names
    if len(names) == 1:
        assert job_id(value, WAITING, "Look") == names[0]
        return
    with pytest.raises(ValidationError, match=f"this answer has {len(names)}; call once"):
        job_id(value, WAITING, "Look")


@pytest.mark.parametrize("target", NO_TARGETS, ids=lambda target: type(target).__name__)
def test_other_values_are_refused(target: Any) -> None:
    for function in (job_ids, job_id):
        with pytest.raises(ValidationError, match="Look: job_id must be a job: its id") as it:
            function(target, WAITING, "Look")
        assert it.value.rule == "type"
    with pytest.raises(ValidationError, match=r"job_id\[1\] must be a job"):
        job_ids(["j1", target], WAITING, "Look")


def test_a_wait_for_one_job_refuses_a_list() -> None:
    with pytest.raises(ValidationError, match="call once for each"):
        job_id(["j1"], WAITING, "Look")


def jobs(*names: str, lost: str = "") -> HttpResponse:
    details = "".join(
        f"<JobsDetail><JobId>{name}</JobId><State>Success</State></JobsDetail>" for name in names
    )
    missing = f"<NonExistJobIds>{lost}</NonExistJobIds>" if lost else ""
    headers = {"x-ci-request-id": "r-1"}
    return HttpResponse(200, headers, f"<Response>{details}{missing}</Response>".encode())


BATCH = "DescribeInventoryTriggerJob"
MEDIA = "DescribeMediaJob"
CREATE = ("CreateMediaInfoJob", {"Input": {"Object": "a.mp4"}})


def look(client: Any, name: str, target: Any, **options: Any) -> Any:
    return client._call(client._operations[name], {"job_id": target}, options)


def test_the_answer_that_created_a_job_can_be_looked_up_and_waited_for(either: Either) -> None:
    client = either.client(*[jobs("j1")] * 5)
    created = client.call(*CREATE)
    assert look(client, MEDIA, created).jobs_detail[0].job_id == "j1"
    assert look(client, MEDIA, created.jobs_detail[0]).jobs_detail[0].job_id == "j1"
    look(client, MEDIA, [created, "j2"])
    done = client._wait(client._operations[MEDIA], created, 60, None, {})
    assert done.job_id == "j1"
    paths = [each.url.rpartition("/")[2] for each in either.wire.exchanges]
    assert paths[1:] == ["j1", "j1", "j1%2Cj2", "j1"]


@pytest.mark.parametrize("name", [BATCH, MEDIA])
def test_a_missing_job_is_an_error(either: Either, name: str) -> None:
    answer = jobs(lost="j1")
    client = either.client(answer, answer, answer)
    with pytest.raises(NotFoundError, match="there is no job j1") as caught:
        look(client, name, "j1")
    error = caught.value
    assert error.missing == ("j1",)
    assert (error.status, error.request_id, error.operation) == (200, "r-1", name)
    assert error.answer.metadata.body == error.body == answer.body  # type: ignore[attr-defined]
    assert len(error.attempts) == 1
    assert isinstance(error, ServiceError)
    for same in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert same.missing == ("j1",)
        assert str(same) == str(error)
    given = look(client, name, "j1", missing_ok=True)
    assert not given.jobs_detail
    with pytest.raises(NotFoundError):
        client.call(name, {"jobId": "j1"}, missing_ok=False)


def test_one_missing_job_of_several_is_an_error(either: Either) -> None:
    answer = jobs("j1", lost="j2")
    client = either.client(answer, answer)
    with pytest.raises(NotFoundError, match="there is no job j2") as caught:
        look(client, MEDIA, ["j1", "j2"])
    assert caught.value.answer.jobs_detail[0].job_id == "j1"  # type: ignore[attr-defined]
    given = look(client, MEDIA, ["j1", "j2"], missing_ok=True)
    assert given.non_exist_job_ids == ["j2"]


def test_an_answer_without_jobs_is_not_an_error(
    either: Either,
) -> None:
    assert look(either.client(jobs()), MEDIA, "j1").jobs_detail == []


def test_without_a_list_of_missing_jobs_an_answer_without_jobs_is_an_error(
    either: Either,
) -> None:
    client = either.client(jobs(), jobs("j1"))
    operation = client._operations[BATCH]
    assert operation.waiting is not None
    silent = replace(operation, waiting=operation.waiting._replace(missing=None))
    with pytest.raises(NotFoundError, match="there is no job j1"):
        client._call(silent, {"job_id": "j1"}, {})
    assert client._call(silent, {"job_id": "j1"}, {}).jobs_detail.job_id == "j1"


def test_only_look_ups_accept_missing_ok(either: Either) -> None:
    client = either.client()
    with pytest.raises(ConfigurationError, match="takes no argument 'missing_ok'"):
        client.call(*CREATE, missing_ok=True)


@pytest.mark.parametrize("target", [[5], 5, None])
def test_a_wait_for_another_value_is_refused(either: Either, target: Any) -> None:
    client = either.client()
    with pytest.raises(ValidationError, match=r"job_id(\[0\])? must be a job") as caught:
        client._wait(client._operations[MEDIA], target, 60, None, {})
    assert "exception str() failed" not in str(caught.value)


def running(number: int) -> HttpResponse:
    state = "Running" if number else "Success"
    detail = f"<JobsDetail><JobId>j1</JobId><State>{state}</State></JobsDetail>"
    return HttpResponse(200, {}, f"<Response>{detail}</Response>".encode())


def test_progress_is_reported_after_each_look_up(either: Either) -> None:
    client = either.client(*map(running, (2, 1, 0)))
    seen: list[str] = []
    on_progress = either.function(lambda job: seen.append(job.state))
    client._wait(client._operations[MEDIA], "j1", 60, on_progress, {})
    assert seen == ["Running", "Running", "Success"]


def test_an_error_in_a_progress_callback_ends_the_wait(either: Either) -> None:
    client = either.client(*map(running, (2, 1, 0)))

    def stop(_: object) -> None:
        raise NotFoundError(status=404, code="Mine")

    with pytest.raises(NotFoundError, match="Mine"):
        client._wait(client._operations[MEDIA], "j1", 60, either.function(stop), {})
    assert len(either.wire.exchanges) == 1


def test_the_synchronous_client_refuses_a_coroutine_function() -> None:
    either = Either("synchronous")
    client = either.client(running(1))

    async def on_progress(_: object) -> None:
        raise AssertionError("the coroutine ran")

    operation = client._operations[MEDIA]
    with pytest.raises(ConfigurationError, match="must be a plain function"):
        client._wait(operation, "j1", 60, on_progress, {})
    assert not either.wire.exchanges
    with pytest.raises(ConfigurationError, match="must be a plain function"):
        client._wait(operation, "j1", 60, lambda job: on_progress(job), {})
