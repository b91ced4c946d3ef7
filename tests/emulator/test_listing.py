"""Listing batch jobs: filters, both orders, and pages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from cloudinfinite_emulator import EmulatedService, State

from .bodies import BATCH, BATCH_PATH, error, read
from .signer import NOW, Signer, get, post

NOON = datetime(2022, 6, 27, 12, 0, 0, tzinfo=UTC)
ROWS = (
    ("a", "Workflow", "Running", 0, "w1"),
    ("b", "Job", "Success", 60, None),
    ("c", "Workflow", "Failed", 120, "w2"),
    ("a", "Job", "Pause", 120, None),
    ("e", "Workflow", "Submitted", 180, "w1"),
)


@pytest.fixture
def seeded(service: EmulatedService) -> tuple[EmulatedService, list[str]]:
    """A service with five batch jobs, two of them created at the same time, and their ids."""
    ids = [
        service.seed_batch_job(
            name,
            type=type_,
            state=state,
            created=NOON + timedelta(seconds=seconds, microseconds=7),
            input={"Prefix": "input/"},
            operation={"WorkflowIds": workflow} if workflow else {"Tag": "Transcode"},
        )
        for name, type_, state, seconds, workflow in ROWS
    ]
    return service, ids


def listed(seeded: tuple[EmulatedService, list[str]], **query: str) -> tuple[str, str | None]:
    """Returns the listed jobs, as indexes into ROWS, and the token of the next page."""
    service, ids = seeded
    root = read(service.answer(get(BATCH_PATH, **query)))
    assert root.tag == "Response", root.findtext("Message")
    places = (ids.index(detail.findtext("JobId") or "") for detail in root.findall("JobsDetail"))
    return "".join(map(str, places)), root.findtext("NextToken")


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ({}, "43210"),
        ({"orderByTime": "Desc"}, "43210"),
        ({"orderByTime": "Asc"}, "01234"),
        ({"type": "Workflow"}, "420"),
        ({"type": "Job"}, "31"),
        ({"states": "All"}, "43210"),
        ({"states": "Running"}, "0"),
        ({"states": ",Running,"}, "0"),
        ({"states": "Success,Pause"}, "31"),
        ({"states": "All,Cancel"}, "43210"),
        ({"states": "Cancel"}, ""),
        ({"name": "a"}, "30"),
        ({"name": "A"}, ""),
        ({"workflowId": "w1"}, "40"),
        ({"workflowId": "w"}, ""),
        ({"startCreationTime": "2022-06-27T12:01:00+0000"}, "4321"),
        ({"startCreationTime": "2022-06-27T20:01:01+0800"}, "432"),
        ({"endCreationTime": "2022-06-27T20:01:00+0800"}, "10"),
        ({"endCreationTime": "2022-06-27T11:59:59+0000"}, ""),
        (
            {
                "startCreationTime": "2022-06-27T12:01:00+0000",
                "endCreationTime": "2022-06-27T12:02:00+0000",
                "type": "Job",
                "states": "Success",
            },
            "1",
        ),
        ({"name": "", "nextToken": "", "states": "", "size": ""}, "43210"),
    ],
)
def test_filters_select_jobs(
    seeded: tuple[EmulatedService, list[str]], query: dict[str, str], places: str
) -> None:
    assert listed(seeded, **query) == (places, None)


def test_a_single_job_is_found_by_its_id(seeded: tuple[EmulatedService, list[str]]) -> None:
    assert listed(seeded, jobId=seeded[1][2]) == ("2", None)
    assert listed(seeded, jobId="b0") == ("", None)


@pytest.mark.parametrize("order", ["Asc", "Desc"])
@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 100])
def test_pages_are_complete_and_in_order(
    seeded: tuple[EmulatedService, list[str]], order: str, size: int
) -> None:
    token: str | None = ""
    pages = []
    while token is not None:
        places, token = listed(seeded, size=str(size), orderByTime=order, nextToken=token)
        pages.append(places)
    assert "".join(pages) == ("01234" if order == "Asc" else "43210")
    assert all(len(page) == size for page in pages[:-1])
    assert pages[-1]


def test_pages_keep_their_filter(seeded: tuple[EmulatedService, list[str]]) -> None:
    first, token = listed(seeded, size="2", type="Workflow")
    assert (first, bool(token)) == ("42", True)
    assert listed(seeded, size="2", type="Workflow", nextToken=token or "") == ("0", None)


def test_a_job_created_between_two_pages_does_not_shift_them(
    seeded: tuple[EmulatedService, list[str]],
) -> None:
    _, token = listed(seeded, size="2")
    assert seeded[0].answer(post(BATCH_PATH, BATCH)).status == 200
    assert listed(seeded, size="2", nextToken=token or "")[0] == "21"


def test_a_page_has_ten_jobs_by_default(service: EmulatedService) -> None:
    for number in range(12):
        service.seed_batch_job(f"n{number}")
    root = read(service.answer(get(BATCH_PATH)))
    assert len(root.findall("JobsDetail")) == 10
    assert root.findtext("NextToken") == f"{NOW}-3"


def test_both_kinds_of_batches_can_be_in_one_response(service: EmulatedService) -> None:
    assert service.answer(post(BATCH_PATH, BATCH)).status == 200
    service.seed_batch_job(
        "of a job",
        state="Running",
        operation={
            "Tag": "Transcode",
            "JobParam": {"TemplateId": "t1", "WatermarkTemplateId": ["t2", "t3"]},
            "JobLevel": 0,
        },
    )
    root = read(service.answer(get(BATCH_PATH, orderByTime="Asc")))
    workflow, job = root.findall("JobsDetail")
    assert [detail.findtext("Type") for detail in (workflow, job)] == ["Workflow", "Job"]
    assert workflow.findtext("Operation/WorkflowIds") == "w1"
    marks = job.findall("Operation/JobParam/WatermarkTemplateId")
    assert [mark.text for mark in marks] == ["t2", "t3"]
    assert job.findtext("Operation/JobLevel") == "0"


def test_a_time_without_offset_is_local(service: EmulatedService) -> None:
    local = NOON.astimezone().replace(tzinfo=None)
    service.seed_batch_job("local", created=local)
    root = read(service.answer(get(BATCH_PATH, startCreationTime="2022-06-27T12:00:00+0000")))
    assert root.findtext("JobsDetail/CreationTime") == "2022-06-27T20:00:00+0800"


def test_the_state_of_a_job_can_be_changed(seeded: tuple[EmulatedService, list[str]]) -> None:
    service, ids = seeded
    service.account.jobs.change(ids[0], state=State.CANCELLED)
    assert listed(seeded, states="Cancel") == ("0", None)
    assert service.account.jobs.change("b0", state=State.CANCELLED) is None


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({"size": "0"}, "size: The value '0' is less than the minimum"),
        ({"size": "101"}, "size: The value '101' is greater than the maximum"),
        ({"size": "ten"}, "size: 'ten' is not a valid value"),
        ({"type": "Both"}, "type: The value 'Both' is not an element of the set"),
        ({"orderByTime": "asc"}, "orderByTime: The value 'asc'"),
        ({"states": "Running,Paused"}, "states[1]: The value 'Paused'"),
        ({"startCreationTime": "2022-06-27"}, "startCreationTime: it must be a time such as"),
        (
            {"States": "All"},
            "States is not a query parameter of this operation; known: nextToken",
        ),
        ({"nextToken": "99"}, "nextToken: this service never issued '99'"),
        ({"nextToken": "a-1"}, "nextToken: this service never issued 'a-1'"),
        ({"nextToken": "9" * 5000 + "-1"}, "nextToken: this service never issued"),
    ],
)
def test_bad_parameters_are_refused(
    seeded: tuple[EmulatedService, list[str]], query: dict[str, str], reason: str
) -> None:
    status, code, message = error(seeded[0].answer(get(BATCH_PATH, **query)))
    assert (status, code) == (400, "InvalidArgument")
    assert message.startswith(reason)


def test_a_repeated_parameter_is_refused(seeded: tuple[EmulatedService, list[str]]) -> None:
    request = Signer().request("GET", BATCH_PATH, [("size", "1"), ("size", "2")])
    assert error(seeded[0].answer(request))[2] == "size: it occurs 2 times, more than 1"


def test_an_unencoded_plus_is_detected(seeded: tuple[EmulatedService, list[str]]) -> None:
    request = Signer().request("GET", BATCH_PATH, [("endCreationTime", "2022-06-27T12:00:00 0800")])
    assert error(seeded[0].answer(request))[2].startswith("endCreationTime: it must be a time")
