"""Confirming callbacks: what is looked up, what is returned, and what anyone could have posted."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import (
    Client,
    HttpResponse,
    JobNotFoundError,
    NotFoundError,
    ServerError,
    ValidationError,
    common,
    from_dict,
    moderation,
    parse_callback,
)
from cloudinfinite.callbacks import KINDS
from cloudinfinite_emulator import Emulator
from cloudinfinite_runtime.calling.jobs import TOGETHER

from ..bindings.strategies import records
from ..vectors import jobs_of
from .either import Either, either

__all__ = ["either"]

MISSING = HttpResponse(404, {}, b"<Error><Code>AuditingJobNotFound</Code></Error>")
GONE = HttpResponse(200, {}, b"<Response><NonExistJobIds>j1</NonExistJobIds></Response>")
EVENTS = st.one_of(*(records(kind.model.partition(":")[2]) for kind in KINDS))


def jobs(*ids: str, state: str = "Success") -> HttpResponse:
    details = "".join(
        f"<JobsDetail><JobId>{each}</JobId><State>{state}</State></JobsDetail>" for each in ids
    )
    return HttpResponse(200, {}, f"<Response>{details}</Response>".encode())


def event_of(*ids: str, tag: str = "MediaInfo") -> common.CallbackEvent:
    posted = [{"JobId": each, "Tag": tag, "State": "Success"} for each in ids]
    return from_dict(common.CallbackEvent, {"JobsDetail": posted})


def image_event(job_id: str) -> moderation.ImageAuditingEvent:
    posted = {"EventName": "ReviewImage", "JobsDetail": {"JobId": job_id, "State": "Success"}}
    return from_dict(moderation.ImageAuditingEvent, posted)


def paths(either: Either) -> list[str]:
    """Returns the paths of the requests."""
    return [urlsplit(each.url).path for each in either.wire.exchanges]


def test_the_job_comes_from_the_service(either: Either) -> None:
    client = either.client(jobs("si1", state="Auditing"))
    job = client.confirm(image_event("si1"))
    assert isinstance(job, moderation.ImageAuditingJob)
    assert (job.job_id, job.state, job.verdict) == ("si1", "Auditing", None)
    assert paths(either) == ["/image/auditing/si1"]


def test_a_callback_about_several_jobs_gives_a_list(either: Either) -> None:
    client = either.client(jobs("j1"), jobs("j2"))
    assert [job.job_id for job in client.confirm(event_of("j1", "j2", "j1"))] == ["j1", "j2"]
    assert len(either.wire.exchanges) == 2


def test_each_call_that_may_know_a_job_is_tried(either: Either) -> None:
    client = either.client(GONE, jobs("j1"))
    [job] = client.confirm(event_of("j1", tag="PicProcess"))
    assert type(job).__name__ == "MediaJobDetail"
    assert paths(either) == ["/pic_jobs/j1", "/jobs/j1"]


@pytest.mark.parametrize(
    ("event", "answer", "message"),
    [
        (image_event("si1"), MISSING, "the job si1 does not exist (AuditingJobNotFound)"),
        (event_of("j1"), GONE, "the job j1 does not exist (there is no job j1)"),
        (event_of("j1"), jobs("other"), "the job j1 is not in the answer to its lookup"),
    ],
)
def test_an_unknown_job_is_reported(
    either: Either, event: Any, answer: HttpResponse, message: str
) -> None:
    client = either.client(answer)
    with pytest.raises(JobNotFoundError) as caught:
        client.confirm(event)
    assert str(caught.value) == message
    assert len(caught.value.attempts) == 1
    assert isinstance(caught.value.__cause__, NotFoundError | None)


def test_the_first_missing_job_ends_the_confirmation(either: Either) -> None:
    client = either.client(GONE)
    with pytest.raises(JobNotFoundError):
        client.confirm(event_of("j1", "j2"))
    assert len(either.wire.exchanges) == 1


@pytest.mark.parametrize(
    ("event", "message"),
    [
        (parse_callback('{"EventName": "TaskFinish"}'), "the callback names no job"),
        (parse_callback('{"code": 0, "data": {"result": 0}}'), "the callback names no job"),
        (
            event_of(*map(str, range(TOGETHER + 1))),
            "the callback names 51 jobs; no more than 50 are looked up",
        ),
        (image_event("../../x"), "the job ../../x cannot exist"),
    ],
)
def test_invalid_jobs_are_not_looked_up(either: Either, event: Any, message: str) -> None:
    client = either.client()
    with pytest.raises(JobNotFoundError) as caught:
        client.confirm(event)
    assert str(caught.value) == message
    assert either.wire.exchanges == []


def test_options_apply_to_each_lookup(either: Either) -> None:
    client = either.client(jobs("j1"), jobs("j2"))
    client.confirm(event_of("j1", "j2"), extra_headers={"x-gallery-run": "17"})
    assert [each.headers["x-gallery-run"] for each in either.wire.exchanges] == ["17", "17"]
    with pytest.raises(ValidationError, match="Authorization"):
        client.confirm(event_of("j1"), extra_headers={"Authorization": "none"})


def test_other_errors_are_raised_unchanged(either: Either) -> None:
    client = either.client(HttpResponse(500, {}, b""))
    with pytest.raises(ServerError):
        client.confirm(event_of("j1"), retries=0)


@pytest.mark.parametrize("event", [None, "j1", {"JobsDetail": {"JobId": "j1"}}, object()])
def test_other_values_are_refused(either: Either, event: Any) -> None:
    client = either.client()
    with pytest.raises(ValidationError, match="event must be a callback"):
        client.confirm(event)


@pytest.fixture(scope="module")
def empty() -> Any:
    with (
        Emulator() as service,
        Client(credentials=service.credentials, endpoint_url=service.endpoint_url) as client,
    ):
        yield client


@given(event=EVENTS)
def test_a_forged_callback_confirms_nothing(event: Any, empty: Client) -> None:
    with pytest.raises(JobNotFoundError) as caught:
        empty.confirm(event)
    named = [each["id"] for each in jobs_of(KINDS, event)]
    assert caught.value.job_id == (named[0] if named and len(named) <= TOGETHER else "")
