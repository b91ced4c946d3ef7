"""Describing and listing jobs: every parameter, compared with a simple model."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import _Element

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Action,
    EmulatedService,
    Fault,
    Job,
    Kind,
    MemoryBucket,
    Settings,
    State,
    SteppedClock,
)
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.job import Run

from ..bodies import BATCH_PATH, DOCUMENT_PATH, MEDIA, MEDIA_PATH, error, read
from ..signer import NOW, Signer, get, post

OTHER = "otherbucket-1250000000"
NOON = datetime(2022, 6, 27, 12, tzinfo=UTC)
STATES = sorted(State)
QUEUES, OBJECTS, IDS = (
    ("p1", "p2"),
    ("a.mp4", "input/a.mp4", "a&b 夜.mp4"),
    ("b1", "b2", "w1", "w2"),
)

PATHS = {Kind.BATCH: BATCH_PATH, Kind.MEDIA: MEDIA_PATH, Kind.DOCUMENT: DOCUMENT_PATH}

Row = dict[str, Any]
"""What the lists may be asked about a job, by the names of their parameters."""

MOMENTS = st.integers(-3, 3).map(lambda seconds: NOON + timedelta(seconds=seconds))
COMMON = {"state": st.sampled_from(STATES), "created": MOMENTS}
ROWS: dict[Kind, st.SearchStrategy[Row]] = {
    Kind.MEDIA: st.fixed_dictionaries(
        {
            **COMMON,
            "tag": st.sampled_from(["MediaInfo", "Transcode"]),
            "queueId": st.sampled_from(QUEUES),
            "inputObject": st.sampled_from(OBJECTS),
            "inventoryTriggerJobId": st.none() | st.sampled_from(IDS),
            "workflowId": st.none() | st.sampled_from(IDS),
        }
    ),
    Kind.DOCUMENT: st.fixed_dictionaries(
        {
            **COMMON,
            "tag": st.sampled_from(["DocProcess", "DocWatermark"]),
            "queueId": st.sampled_from(QUEUES),
        }
    ),
    Kind.BATCH: st.fixed_dictionaries(
        {
            **COMMON,
            "type": st.sampled_from(["Job", "Workflow"]),
            "name": st.sampled_from(["nightly", "Nightly", "夜间"]),
            "workflowId": st.none() | st.sampled_from(IDS),
        }
    ),
}


def time_text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S%z")


def queries(kind: Kind) -> st.SearchStrategy[dict[str, str]]:
    times = {
        name: MOMENTS.map(time_text) | st.just("")
        for name in ("startCreationTime", "endCreationTime")
    }
    optional: dict[str, st.SearchStrategy[str]] = {
        **times,
        "states": st.lists(st.sampled_from([*STATES, "All"]), max_size=3).map(",".join),
        "orderByTime": st.sampled_from(["Asc", "Desc", ""]),
        "size": st.integers(1, 7).map(str),
    }
    if kind is Kind.DOCUMENT:
        needed = {
            "tag": st.sampled_from(["DocProcess", "DocWatermark"]),
            "queueId": st.sampled_from(QUEUES),
        }
        return st.fixed_dictionaries(needed, optional=optional)
    optional["workflowId"] = st.sampled_from([*IDS, ""])
    if kind is Kind.BATCH:
        optional |= {
            "type": st.sampled_from(["Job", "Workflow", ""]),
            "name": st.sampled_from(["nightly", "Nightly", "夜间", "night", ""]),
        }
        return st.fixed_dictionaries({}, optional=optional)
    optional |= {
        "queueId": st.sampled_from([*QUEUES, "p3", ""]),
        "inputObject": st.sampled_from([*OBJECTS, "a", ""]),
        "inventoryTriggerJobId": st.sampled_from([*IDS, ""]),
    }
    return st.fixed_dictionaries(
        {"tag": st.sampled_from(["MediaInfo", "Transcode"])}, optional=optional
    )


def put(service: EmulatedService, kind: Kind, row: Row, bucket: str = DEMO_BUCKET) -> Job:
    """Adds a job that never runs."""
    workflow, operation = row.get("workflowId"), None
    if kind is Kind.BATCH and workflow:
        operation = element("Operation", {"WorkflowIds": workflow})
    return service.account.jobs.add(
        kind,
        bucket,
        {
            "Type": row.get("type", ""),
            "Name": row.get("name", ""),
            "Tag": row.get("tag", ""),
            "QueueId": row.get("queueId", ""),
        },
        state=row["state"],
        created=row["created"],
        input=element("Input", {"Object": row.get("inputObject", "a")}),
        operation=operation,
        batch_id=row.get("inventoryTriggerJobId"),
        run=Run(run_id="i1", workflow_id=workflow, workflow_name="")
        if kind is Kind.MEDIA and workflow
        else None,
    )


def is_wanted(row: Row, query: dict[str, str]) -> bool:
    """Returns whether a list with these parameters must show the job: the simple model."""
    asked = {name: text for name, text in query.items() if text}
    states = asked.pop("states", "All").split(",")
    start, end = (asked.pop(f"{name}CreationTime", None) for name in ("start", "end"))
    for name in ("size", "orderByTime"):
        asked.pop(name, None)
    return (
        ("All" in states or row["state"] in states)
        and (start is None or row["created"] >= datetime.fromisoformat(start))
        and (end is None or row["created"] <= datetime.fromisoformat(end))
        and all(row[name] == text for name, text in asked.items())
    )


def ask(service: EmulatedService, kind: Kind, **query: str) -> _Element:
    root = read(service.answer(get(PATHS[kind], **query)))
    assert root.tag == "Response", root.findtext("Message")
    return root


def ids(root: _Element) -> list[str | None]:
    return [detail.findtext("JobId") for detail in root.findall("JobsDetail")]


@given(data=st.data(), kind=st.sampled_from(list(PATHS)))
def test_pages_show_matching_jobs_in_order_while_jobs_are_added(
    data: st.DataObject, kind: Kind
) -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    rows = data.draw(st.lists(ROWS[kind], max_size=20))
    query = data.draw(queries(kind))
    jobs = [(put(service, kind, row), row) for row in rows]
    descending = query.get("orderByTime") != "Asc"
    expected = [job for job, row in jobs if is_wanted(row, query)]
    expected.sort(key=lambda job: (job.created, job.number), reverse=descending)

    size = int(query.get("size") or 10)
    late: dict[str | None, Row] = {}
    seen: list[str | None] = []
    token: str | None = ""
    while token is not None:
        root = ask(service, kind, **query, nextToken=token)
        page, token = ids(root), root.findtext("NextToken")
        # Every page except the last is full.
        assert len(page) == size or (token is None and len(page) < size)
        seen += page
        if data.draw(st.booleans()):
            row = data.draw(ROWS[kind])
            late[put(service, kind, row).job_id] = row
    assert len(seen) == len(set(seen))
    assert [each for each in seen if each not in late] == [job.job_id for job in expected]
    assert all(is_wanted(late[each], query) for each in seen if each in late)


@pytest.mark.parametrize("kind", list(PATHS))
def test_a_token_is_returned_only_if_there_are_more_jobs(
    service: EmulatedService, kind: Kind
) -> None:
    query = {
        Kind.MEDIA: {"tag": "MediaInfo"},
        Kind.DOCUMENT: {"tag": "DocProcess", "queueId": "p1"},
    }.get(kind, {})
    row = {"state": State.SUCCESS, "created": NOON, **query}
    for number in range(20):
        put(service, kind, {**row, "state": State.FAILED if number % 2 else State.SUCCESS})
    root = ask(service, kind, **query, states="Success", size="10")
    assert len(ids(root)) == 10
    assert root.find("NextToken") is None
    assert ask(service, kind, **query, states="Success", size="9").find("NextToken") is not None


def test_a_list_covers_one_bucket() -> None:
    buckets = [MemoryBucket(DEMO_BUCKET), MemoryBucket(OTHER)]
    service = EmulatedService(buckets=buckets, clock=SteppedClock(NOW))
    row = {"state": State.SUCCESS, "created": NOON, "tag": "MediaInfo"}
    job_id = put(service, Kind.MEDIA, row, OTHER).job_id
    for bucket, shown in ((OTHER, [job_id]), (DEMO_BUCKET, [])):
        signer = Signer(host=f"{bucket}.localhost:8080")
        listed = signer.request("GET", MEDIA_PATH, [("tag", "MediaInfo")])
        assert ids(read(service.answer(listed))) == shown
        described = signer.request("GET", f"{MEDIA_PATH}/{job_id}")
        assert ids(read(service.answer(described))) == shown


def test_a_list_of_media_jobs_needs_a_tag(service: EmulatedService) -> None:
    status, code, message = error(service.answer(get(MEDIA_PATH)))
    assert (status, code, message) == (400, "InvalidArgument", "tag: it is missing")


@pytest.mark.parametrize("name", ["type", "name", "jobId"])
def test_a_list_of_media_jobs_refuses_parameters_of_batches(
    service: EmulatedService, name: str
) -> None:
    request = get(MEDIA_PATH, tag="MediaInfo", **{name: "a"})
    assert f"{name} is not a query parameter of this operation" in error(service.answer(request))[2]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({"size": "many"}, "size: 'many' is not a number"),
        ({"size": "-1"}, "size: '-1' is not a number"),
    ]
    + [
        ({name: "soon"}, f"{name}: 'soon' is not a time")
        for name in ("startCreationTime", "endCreationTime")
    ],
)
def test_a_lenient_emulator_refuses_only_unreadable_values(
    query: dict[str, str], reason: str
) -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=Settings(loose=True))
    assert error(service.answer(get(BATCH_PATH, **query))) == (400, "InvalidArgument", reason)


def test_jobs_that_are_listed_late_can_be_described_immediately(
    service: EmulatedService,
) -> None:
    service.account.faults.add(
        Fault(action=Action.LIST_LATE, operation="CreateMediaInfoJob", seconds=30)
    )
    request = post(MEDIA_PATH, MEDIA)
    job_id = read(service.answer(request, service.meet(request))).findtext("JobsDetail/JobId")
    assert job_id is not None
    assert ids(read(service.answer(get(f"{MEDIA_PATH}/{job_id}")))) == [job_id]
    clock = service.clock
    assert isinstance(clock, SteppedClock)
    assert ids(ask(service, Kind.MEDIA, tag="MediaInfo")) == []
    clock.advance(29)
    assert ids(ask(service, Kind.MEDIA, tag="MediaInfo")) == []
    clock.advance(1)
    assert ids(ask(service, Kind.MEDIA, tag="MediaInfo")) == [job_id]


def test_several_jobs_are_described_in_the_requested_order(service: EmulatedService) -> None:
    row = {"state": State.SUCCESS, "created": NOON, "tag": "MediaInfo"}
    one, two = (put(service, Kind.MEDIA, row).job_id for _ in range(2))
    batch = put(service, Kind.BATCH, row).job_id
    root = read(service.answer(get(f"{MEDIA_PATH}/{two},j0,{one},{batch}")))
    assert ids(root) == [two, one]
    # A batch is not a media job.
    assert [each.text for each in root.findall("NonExistJobIds")] == ["j0", batch]


@pytest.mark.parametrize("kind", list(PATHS))
def test_a_missing_job_is_named(service: EmulatedService, kind: Kind) -> None:
    root = read(service.answer(get(f"{PATHS[kind]}/x0")))
    assert (root.tag, root.findtext("NonExistJobIds"), ids(root)) == ("Response", "x0", [])


@pytest.mark.parametrize("state", STATES)
def test_a_batch_reports_its_progress(service: EmulatedService, state: State) -> None:
    job = put(service, Kind.BATCH, {"state": state, "created": NOON})
    service.account.jobs.change(job.job_id, progress=7, message="a & b", code="Success")
    [detail] = read(service.answer(get(f"{BATCH_PATH}/{job.job_id}"))).findall("JobsDetail")
    assert (detail.findtext("State"), detail.findtext("Message")) == (state, "a & b")
    has_progress = state in (State.RUNNING, State.PAUSED, State.SUCCESS)
    assert detail.findtext("Progress") == ("7" if has_progress else None)
    assert detail.findtext("CreationTime") == "2022-06-27T20:00:00+0800"
