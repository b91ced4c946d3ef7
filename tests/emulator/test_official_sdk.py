"""The vendor's Python SDK works with the emulator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings, State, Workflow
from cloudinfinite_emulator.media.samples import make_mp4

from .official_sdk import OfficialSdk, driving

KEYS = ("uploads/a.mp4", "uploads/b c &.mp4")
# The SDK sets no content type by default, so its examples set it.
XML = {"ContentType": "application/xml"}
WORKFLOW = {
    "Name": "nightly",
    "Type": "Workflow",
    "Input": {"Prefix": "uploads/"},
    "Operation": {
        "TimeInterval": {"Start": "2022-02-01T12:00:00+0800"},
        "WorkflowIds": "w1",
    },
}
JOB = {
    "Name": "夜间",
    "Type": "Job",
    "Input": {"Object": KEYS[0]},
    "Operation": {
        "Tag": "MediaInfo",
        "JobParam": {"TemplateId": "t1"},
        "UserData": "mine",
        "JobLevel": "1",
    },
}
BATCHES = pytest.mark.parametrize("body", [WORKFLOW, JOB], ids=["Workflow", "Job"])


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    bucket = MemoryBucket(DEMO_BUCKET)
    for key in KEYS:
        bucket.put(key, make_mp4(seconds=0.2, width=64, height=48))
    settings = Settings(workflows={"w1": Workflow(("MediaInfo",))})
    with Emulator(buckets=[bucket], settings=settings) as running:
        yield running


@pytest.fixture(scope="module", params=[True, False], ids=["as its proxy", "as the service"])
def module_sdk(emulator: Emulator, request: pytest.FixtureRequest) -> Iterator[OfficialSdk]:
    with driving(emulator, as_proxy=request.param) as created:
        yield created


@pytest.fixture
def sdk(module_sdk: OfficialSdk, emulator: Emulator) -> OfficialSdk:
    """The client of an emulator that has just been reset."""
    emulator.account.reset()
    emulator.account.templates.add(DEMO_BUCKET, "MediaInfo", "t", [], template_id="t1")
    return module_sdk


def deviations(emulator: Emulator) -> dict[str, set[str]]:
    """Returns the deviations that the emulator accepted, by operation."""
    found: dict[str, set[str]] = {}
    for entry in emulator.account.journal.entries:
        found.setdefault(entry.operation, set()).update(entry.deviations)
    return found


def single_job(answer: Any) -> dict[str, Any]:
    """Returns the only job of a response."""
    assert "JobsDetail" in answer, answer
    [detail] = answer["JobsDetail"]
    assert isinstance(detail, dict)
    return detail


@BATCHES
def test_it_creates_describes_and_lists_a_batch(
    sdk: OfficialSdk, emulator: Emulator, body: dict[str, Any]
) -> None:
    created = single_job(sdk("ci_create_inventory_trigger_jobs", JobBody=body, **XML))
    assert (created["State"], created["Code"]) == ("Submitted", "Success")
    assert {name: created[name] for name in body} == body
    assert emulator.account.settle()

    job_id = created["JobId"]
    ended = single_job(sdk("ci_get_inventory_trigger_jobs", JobID=job_id))
    assert (ended["State"], ended["Progress"], ended["Message"]) == ("Success", "100", None)
    assert ended["Operation"] == body["Operation"]

    find = {"Type": body["Type"], "Name": body["Name"], "States": "Success,Running"}
    assert single_job(sdk("ci_list_inventory_trigger_jobs", **find)) == ended
    other = {"Workflow": "Job", "Job": "Workflow"}[body["Type"]]
    assert "JobsDetail" not in sdk("ci_list_inventory_trigger_jobs", **{**find, "Type": other})
    assert "JobsDetail" not in sdk("ci_list_inventory_trigger_jobs", **{**find, "States": "Failed"})

    listed = sdk("ci_list_media_jobs", Tag="MediaInfo", OrderByTime="Asc")["JobsDetail"]
    keys = KEYS if body is WORKFLOW else KEYS[:1]
    assert [job["Input"]["Object"] for job in listed] == list(keys)
    assert {job["State"] for job in listed} == {"Success"}
    assert deviations(emulator) == {
        f"TriggerInventory{body['Type']}": set(),
        "DescribeInventoryTriggerJob": set(),
        "DescribeInventoryTriggerJobs": set(),
        "DescribeMediaJobs": set(),
    }


@BATCHES
def test_it_cancels_a_batch(sdk: OfficialSdk, emulator: Emulator, body: dict[str, Any]) -> None:
    emulator.account.queue.pause()
    job_id = single_job(sdk("ci_create_inventory_trigger_jobs", JobBody=body, **XML))["JobId"]
    assert single_job(sdk("ci_get_inventory_trigger_jobs", JobID=job_id))["State"] == "Pause"
    assert sdk("ci_delete_inventory_trigger_jobs", JobId=job_id) == {"status": 200}
    assert single_job(sdk("ci_get_inventory_trigger_jobs", JobID=job_id))["State"] == "Cancel"
    assert sdk("ci_delete_inventory_trigger_jobs", JobId=job_id) == {
        "status": 400,
        "code": "InvalidArgument",
        "message": f"the job {job_id} can no longer be cancelled",
    }
    emulator.account.queue.resume()
    assert emulator.account.settle()
    assert [job.state for job in emulator.account.jobs.all()] == [State.CANCELLED]
    # The SDK appends the flag to the URL after it signs the request.
    assert deviations(emulator)["CancelInventoryTriggerJob"] == {
        "the signature does not cover the query parameter cancel"
    }


def test_it_reads_the_info_of_a_media_file(sdk: OfficialSdk, emulator: Emulator) -> None:
    order = {"Tag": "MediaInfo", "Input": {"Object": KEYS[1]}, "Operation": {"UserData": "mine"}}
    created = single_job(sdk("ci_create_media_jobs", Jobs=order, **XML))
    assert created["State"] == "Submitted"
    assert created["Input"] == {"Region": "ap-beijing", "BucketId": DEMO_BUCKET, "Object": KEYS[1]}
    assert emulator.account.settle()

    both = sdk("ci_get_media_jobs", JobIDs=f"{created['JobId']},j0")
    assert both["NonExistJobIds"] == "j0"
    ended = single_job(both)
    assert (ended["State"], ended["Operation"]["UserData"]) == ("Success", "mine")
    info = ended["Operation"]["MediaInfo"]
    video = info["Stream"]["Video"]
    assert (video["CodecName"], video["Width"], video["Height"]) == ("h264", "64", "48")
    assert info["Stream"]["Audio"]["SampleRate"] == "44100"
    assert info["Format"]["NumStream"] == "2"
    assert float(info["Format"]["Duration"]) == pytest.approx(0.2, abs=0.1)

    assert single_job(sdk("ci_list_media_jobs", Tag="MediaInfo", States="Success")) == ended
    assert "JobsDetail" not in sdk("ci_list_media_jobs", Tag="Transcode")
    assert deviations(emulator) == {
        "CreateMediaInfoJob": set(),
        "DescribeMediaJob": set(),
        "DescribeMediaJobs": set(),
    }


def test_it_cancels_a_media_job(sdk: OfficialSdk, emulator: Emulator) -> None:
    emulator.account.queue.pause()
    order = {"Tag": "MediaInfo", "Input": {"Object": KEYS[0]}}
    job_id = single_job(sdk("ci_create_media_jobs", Jobs=order, **XML))["JobId"]
    assert single_job(sdk("ci_list_media_jobs", Tag="MediaInfo", States="Pause"))["JobId"] == job_id
    assert sdk("ci_cancel_jobs", JobID=job_id) == ""
    emulator.account.queue.resume()
    assert emulator.account.settle()
    cancelled = single_job(sdk("ci_get_media_jobs", JobIDs=job_id))
    assert (cancelled["State"], cancelled["StartTime"]) == ("Cancel", "-")
    assert deviations(emulator)["CancelMediaJob"] == {
        "the signature does not cover the query parameter cancel"
    }


def test_its_pages_have_every_job_once(sdk: OfficialSdk, emulator: Emulator) -> None:
    created = [emulator.seed_batch_job(f"n{number}", type="Workflow") for number in range(7)]
    token, seen = "", []
    while token is not None:
        page = sdk("ci_list_inventory_trigger_jobs", Size=3, NextToken=token, OrderByTime="Asc")
        seen += [detail["JobId"] for detail in page["JobsDetail"]]
        token = page.get("NextToken")
    assert seen == created


def test_its_image_rules_arrive_unchanged(sdk: OfficialSdk, emulator: Emulator) -> None:
    rule = "imageMogr2/thumbnail/!50p|watermark/2/text/5pWw5o2u5LiH6LGh/dx/20"
    operations = f'{{"is_pic_info":1,"rules":[{{"fileid":"b.png","rule":"{rule}"}}]}}'
    for result in (
        sdk("ci_get_object", Key="photos/a b.jpg", DestImagePath="unused", Rule=rule),
        sdk("ci_image_process", Key="photos/a b.jpg", PicOperations=operations),
    ):
        # The request is accepted; only the image does not exist.
        assert (result["status"], result["code"]) == (400, "ResourceNotFound")
    assert deviations(emulator) == {"ProcessImage": set(), "ProcessStoredImage": set()}


def test_it_parses_a_refusal(sdk: OfficialSdk, emulator: Emulator) -> None:
    body = {**WORKFLOW, "Operation": {"WorkflowIds": "w2"}}
    result = sdk("ci_create_inventory_trigger_jobs", JobBody=body, **XML)
    assert (result["status"], result["code"]) == (400, "InvalidArgument")
    assert "there is no workflow 'w2' (known: w1)" in result["message"]
    assert not emulator.account.jobs.all()
    # The SDK retries only server errors.
    assert len(emulator.requests) == 1
