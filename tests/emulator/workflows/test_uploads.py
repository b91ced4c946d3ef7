"""Uploads that start workflows, and the callbacks of workflows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cloudinfinite import Client
from cloudinfinite.workflows import (
    WorkflowFilter,
    WorkflowNotification,
    WorkflowPlan,
)
from cloudinfinite_emulator import (
    Emulator,
    Kind,
)
from cloudinfinite_runtime.codec.document import parse_document

from .films import created, films, put


def test_an_upload_starts_matching_workflows(client: Client, emulator: Emulator) -> None:
    def started_by(prefix: str, **kinds: Any) -> str:
        plan = WorkflowPlan.start(prefix, ext_filter=WorkflowFilter(state="On", **kinds))
        plan.smart_cover(smart_cover={"count": 1})
        return created(client, plan)

    films, all_of_in = started_by("new/", video=True), started_by("/new/", all_file=True)
    paused, elsewhere = started_by("new/", all_file=True), started_by("old/", all_file=True)
    client.workflows.pause(workflow_id=paused)
    for key in ("new/a.mp4", "new/a.txt", "newer.mp4"):
        put(client, key)
    assert emulator.account.settle()
    made = {
        workflow_id: sorted(
            str(run.object) for run in client.workflows.iter_runs(workflow_id=workflow_id)
        )
        for workflow_id in (films, all_of_in, paused, elsewhere)
    }
    assert made == {
        films: ["new/a.mp4"],
        all_of_in: ["new/a.mp4", "new/a.txt"],
        paused: [],
        elsewhere: [],
    }
    assert {run.state for run in client.workflows.iter_runs(workflow_id=films)} == {"Success"}
    client.buckets.delete_media_bucket()
    put(client, "new/b.mp4")
    assert len(list(client.workflows.iter_runs(workflow_id=films))) == 1


def test_an_upload_in_parts_starts_a_workflow_once(client: Client, emulator: Emulator) -> None:
    workflow_id = created(client, films())
    path = "/in/large.mp4"
    started = client.request("POST", path, query={"uploads": None}, host="object", safe=False)
    upload_id = parse_document(started.metadata.body).findtext("UploadId")
    query: dict[str, str | None] = {"uploadId": upload_id, "partNumber": "1"}
    put = client.request("PUT", path, query=query, host="object", body=b"content", safe=False)
    etag = put.metadata.headers["etag"]
    assert emulator.account.settle()
    assert list(client.workflows.iter_runs(workflow_id=workflow_id)) == []
    part = f"<Part><PartNumber>1</PartNumber><ETag>{etag}</ETag></Part>"
    body = f"<CompleteMultipartUpload>{part}</CompleteMultipartUpload>".encode()
    client.request(
        "POST", path, query={"uploadId": upload_id}, host="object", body=body, safe=False
    )
    [run] = client.workflows.iter_runs(workflow_id=workflow_id)
    assert run.object == "in/large.mp4"


def test_an_upload_succeeds_even_if_no_run_can_start(client: Client, emulator: Emulator) -> None:
    created(client, films())
    emulator.account.jobs._most = 0
    put(client, "in/new.mp4")
    assert emulator.account.settle()
    assert not emulator.account.jobs.all(Kind.RUN)


@pytest.mark.parametrize(
    ("config", "events"),
    [
        ({"event": ["TaskFinish", "WorkflowFinish"]}, ["TaskFinish", "WorkflowFinish"]),
        ({"event": ["WorkflowFinish"]}, ["WorkflowFinish"]),
        ({"event": ["TaskFinish"], "state": "On"}, ["TaskFinish"]),
        ({"event": ["TaskFinish", "WorkflowFinish"], "state": "Off"}, []),
    ],
)
def test_a_workflow_chooses_its_callbacks(
    client: Client, emulator: Emulator, config: Any, events: list[str]
) -> None:
    notify = WorkflowNotification(
        url="http://elsewhere.example/", type="Url", result_format="JSON", **config
    )
    plan = WorkflowPlan.start("in/", notify_config=notify)
    plan.smart_cover(smart_cover={"count": 1})
    run_id = client.workflows.trigger(
        workflow_id=created(client, plan), object="in/a.mp4"
    ).instance_id
    assert run_id is not None
    client.workflows.wait_for_run(run_id, timeout=20)
    assert emulator.account.settle()
    deliveries = emulator.account.courier.deliveries
    assert {each.url for each in deliveries} <= {"http://elsewhere.example/"}
    assert [json.loads(each.body)["EventName"] for each in deliveries] == events
