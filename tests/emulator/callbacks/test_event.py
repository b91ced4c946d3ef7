"""Every callback that the emulator writes is parsed by the client without loss."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import _Element

from cloudinfinite import parse_callback
from cloudinfinite.common.callback_event import CallbackEvent
from cloudinfinite_emulator import Job, Kind, State
from cloudinfinite_emulator.callbacks.event import job_event, run_event, to_json, to_xml
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.job import Run

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
RUN = Run(run_id="i1", workflow_id="w1", workflow_name="mine")
Form = Callable[[_Element], bytes]
FORMS = pytest.mark.parametrize("form", [to_xml, to_json])
# Characters that XML can represent, without white space: a blank text is parsed as absent.
TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=0x9FFF, exclude_categories=["Cs"]))


def job(**fields: object) -> Job:
    given = {
        "number": 1,
        "job_id": "j1",
        "kind": Kind.MEDIA,
        "bucket": "examplebucket-1250000000",
        "state": State.SUCCESS,
        "created": NOON,
        "started": NOON,
        "ended": NOON,
        "labels": {"Tag": "MediaInfo", "QueueId": "p1"},
        "input": element("Input", {"Object": "input/demo.mp4"}),
        "progress": 100,
        "result": {"MediaInfo": {"Format": {"Duration": "1.5", "FormatName": "mp4"}}},
    }
    return Job(**{**given, **fields})  # type: ignore[arg-type]


def read(form: Form, event: _Element) -> CallbackEvent:
    received = parse_callback(form(event))
    assert isinstance(received, CallbackEvent)
    assert received.metadata.anomalies == ()
    return received


@FORMS
def test_a_successful_job_is_reported(form: Form) -> None:
    received = read(form, job_event(job(), "ap-beijing"))
    assert received.event_name == "TaskFinish"
    [detail] = received.jobs_detail
    assert (detail.job_id, detail.tag, detail.state) == ("j1", "MediaInfo", "Success")
    assert detail.creation_time == detail.start_time == detail.end_time == NOON
    assert detail.input is not None
    assert (detail.input.region, detail.input.bucket_id) == (
        "ap-beijing",
        "examplebucket-1250000000",
    )
    assert detail.input.object == "input/demo.mp4"
    assert detail.operation is not None
    assert detail.operation.media_info is not None
    assert detail.operation.media_info.format is not None
    assert str(detail.operation.media_info.format.duration) == "1.5"


@FORMS
def test_a_failed_job_is_reported(form: Form) -> None:
    failed = job(state=State.FAILED, code="ResourceNotFound", message="none & <none>", result={})
    [detail] = read(form, job_event(failed, "ap-beijing")).jobs_detail
    assert (detail.state, detail.code) == ("Failed", "ResourceNotFound")
    assert detail.message == "none & <none>"


@FORMS
def test_a_job_of_a_run_names_that_run(form: Form) -> None:
    [detail] = read(form, job_event(job(run=RUN), "ap-beijing")).jobs_detail
    [workflow] = detail.workflow
    assert (workflow.run_id, workflow.workflow_id, workflow.workflow_name, workflow.name) == (
        "i1",
        "w1",
        "mine",
        "MediaInfo",
    )


@FORMS
@pytest.mark.parametrize("states", [[State.SUCCESS], [State.SUCCESS, State.FAILED]])
def test_a_run_is_reported(form: Form, states: list[State]) -> None:
    jobs = [job(job_id=f"j{number}", state=state) for number, state in enumerate(states)]
    received = read(form, run_event(RUN, jobs))
    assert received.event_name == "WorkflowFinish"
    assert received.jobs_detail == []
    execution = received.workflow_execution
    assert execution is not None
    assert (execution.run_id, execution.workflow_id) == ("i1", "w1")
    assert execution.state == ("Failed" if State.FAILED in states else "Success")
    assert execution.object == "input/demo.mp4"
    assert [(task.job_id, str(task.state)) for task in execution.tasks] == [
        (each.job_id, str(each.state)) for each in jobs
    ]


@given(st.sampled_from([to_xml, to_json]), TEXT, TEXT, TEXT)
def test_no_text_is_lost(form: Form, key: str, message: str, code: str) -> None:
    ended_job = job(
        state=State.FAILED,
        input=element("Input", {"Object": key}),
        message=message,
        code=code,
        result={},
        progress=None,
    )
    [detail] = read(form, job_event(ended_job, "ap-beijing")).jobs_detail
    assert detail.input is not None
    assert (detail.input.object or "", detail.message or "", detail.code or "") == (
        key,
        message,
        code,
    )


def test_fields_are_sorted_by_name_and_json_values_are_texts() -> None:
    names = [child.tag for child in job_event(job(), "ap-beijing")[1]]
    assert names == sorted(names)
    detail = json.loads(to_json(job_event(job(), "ap-beijing")))["JobsDetail"]
    assert detail["Progress"] == "100"
    assert to_xml(job_event(job(), "ap-beijing")).startswith(b"<?xml version='1.0'")
