"""Callbacks as our own reader understands them, in both forms."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import parse_callback
from cloudinfinite.models import CallbackEvent
from cloudinfinite_emulator import Job, Kind, State
from cloudinfinite_emulator.callbacks.event import job_event, run_event, to_json, to_xml
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.job import Run
from cloudinfinite_emulator.media.info import media_info
from cloudinfinite_emulator.media.samples import make_mp4

NOON = datetime(2026, 6, 27, 12, 0, tzinfo=UTC)
RUN = Run(run_id="i1", workflow_id="w1", workflow_name="nightly")
FORMS = {"XML": to_xml, "JSON": to_json}


def job(**more: Any) -> Job:
    made: dict[str, Any] = {
        "number": 1,
        "job_id": "j1",
        "kind": Kind.MEDIA,
        "bucket": "examplebucket-1250000000",
        "state": State.SUCCESS,
        "created": NOON,
        "labels": {"Tag": "MediaInfo", "QueueId": "p1"},
        "input": element("Input", {"Object": "uploads/a & b.mp4"}),
        "operation": element("Operation", {"UserData": "mine", "JobLevel": "1"}),
        "started": NOON + timedelta(seconds=1),
        "ended": NOON + timedelta(seconds=2),
        "progress": 100,
    }
    return Job(**(made | more))


def read(body: bytes) -> CallbackEvent:
    event = parse_callback(body)
    assert event.metadata.anomalies == ()
    return event


@pytest.mark.parametrize("form", FORMS)
def test_a_job_that_succeeded(form: str) -> None:
    info = media_info(io.BytesIO(make_mp4(seconds=0.2, width=64, height=48)))
    event = read(FORMS[form](job_event(job(result={"MediaInfo": info}), "ap-beijing")))
    [detail] = event.jobs_detail
    assert event.event_name == "TaskFinish"
    assert (detail.job_id, detail.state, detail.code) == ("j1", "Success", "Success")
    assert detail.end_time == NOON + timedelta(seconds=2)
    assert detail.input is not None
    assert (detail.input.object, detail.input.region) == ("uploads/a & b.mp4", "ap-beijing")
    assert detail.operation is not None
    assert (detail.operation.user_data, detail.operation.job_level) == ("mine", 1)
    found = detail.operation.media_info
    assert found is not None
    assert found.stream is not None
    assert (found.stream.video[0].width, found.stream.audio[0].channel) == (64, 2)
    assert detail.workflow is None


@pytest.mark.parametrize("form", FORMS)
def test_a_job_of_a_workflow_that_failed(form: str) -> None:
    failed = job(
        state=State.FAILED, code="ResourceNotFound", message="gone <&>", run=RUN, progress=None
    )
    [detail] = read(FORMS[form](job_event(failed, "ap-beijing"))).jobs_detail
    assert (detail.state, detail.code, detail.message) == ("Failed", "ResourceNotFound", "gone <&>")
    assert detail.workflow is not None
    assert (detail.workflow.run_id, detail.workflow.workflow_id) == ("i1", "w1")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("states", [[State.SUCCESS], [State.SUCCESS, State.FAILED]])
def test_a_run_of_a_workflow(form: str, states: list[State]) -> None:
    jobs = [job(job_id=f"j{n}", state=state) for n, state in enumerate(states)]
    event = read(FORMS[form](run_event(RUN, jobs)))
    assert event.event_name == "WorkflowFinish"
    run = event.workflow_execution
    assert run is not None
    assert (run.run_id, run.workflow_name, run.object) == ("i1", "nightly", "uploads/a & b.mp4")
    assert run.state == ("Failed" if State.FAILED in states else "Success")
    told = [(task.job_id, str(task.state)) for task in run.tasks]
    assert told == [(f"j{n}", str(state)) for n, state in enumerate(states)]


def test_the_form_is_the_pages_own() -> None:
    event = job_event(job(), "ap-beijing")
    detail = event.find("JobsDetail")
    assert detail is not None
    names = [str(child.tag) for child in detail]
    assert names == sorted(names)
    assert event.tag == "Response"
    # Every scalar a text.
    document = json.loads(to_json(event))
    assert document["JobsDetail"]["Progress"] == "100"


@given(message=st.text(max_size=20), key=st.text(min_size=1, max_size=20))
def test_any_text_arrives_in_both_forms(message: str, key: str) -> None:
    made = job_event(job(message=message, input=element("Input", {"Object": key})), "ap-beijing")
    xml, plain = (read(form(made)).jobs_detail[0] for form in FORMS.values())
    assert xml == plain
