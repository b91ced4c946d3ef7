"""Exporting the state of an account, importing it, and refusing an invalid state."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    FolderBucket,
    Kind,
    MemoryBucket,
    Settings,
    State,
    SteppedClock,
)
from cloudinfinite_emulator.account import Account
from cloudinfinite_emulator.admin.state import dump, seed
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.details import job_detail
from cloudinfinite_emulator.jobs.job import Run

from ...waiting import until
from ..bodies import BATCH, BATCH_PATH, MEDIA, MEDIA_PATH
from ..conftest import TEMPORARY
from ..signer import NOW, post, send
from .panels import panel

REGION = "ap-beijing"
# Characters that XML represents without loss.
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
times = st.datetimes(datetime(1970, 1, 2), datetime(9998, 12, 30), timezones=st.just(UTC))
contents = st.recursive(
    words,
    lambda inner: st.dictionaries(
        st.sampled_from(("Object", "Tag", "Width", "流")),
        inner | st.lists(inner, min_size=1, max_size=3),
        min_size=1,
        max_size=3,
    ),
    max_leaves=8,
)
trees = st.dictionaries(st.sampled_from(("Object", "Prefix", "Video")), contents, max_size=3)


@st.composite
def jobs(draw: st.DrawFn) -> dict[str, Any]:
    """Generates the arguments that add a job."""
    kind = draw(st.sampled_from(Kind))
    names = ("Type", "Name", "QueueId") if kind is Kind.BATCH else ("Tag", "QueueId")
    fields: dict[str, Any] = {
        "kind": kind,
        "bucket": draw(st.sampled_from((DEMO_BUCKET, "other-12500"))),
        "labels": {name: draw(words) for name in names},
        "state": draw(st.sampled_from(State)),
        "created": draw(times),
        "level": draw(st.integers(0, 2)),
        "listed": draw(st.floats(0, 1e10)),
        "code": draw(words),
        "message": draw(words),
        "result": draw(trees),
        "callback": {"CallBack": draw(words)},
    }
    more: dict[str, st.SearchStrategy[Any]] = {
        "started": times,
        "ended": times,
        "input": trees.map(lambda content: element("Input", content)),
        "operation": trees.map(lambda content: element("Operation", content)),
        "batch_id": st.just("b" + "0" * 32),
        "run": st.builds(Run, run_id=words, workflow_id=words, workflow_name=words),
        "progress": st.integers(0, 100),
    }
    return fields | {name: draw(drawn) for name, drawn in more.items() if draw(st.booleans())}


@st.composite
def templates(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Generates the arguments that add templates with unique names."""
    return [
        {
            "bucket": draw(st.sampled_from((DEMO_BUCKET, "other-12500"))),
            "tag": draw(st.sampled_from(("Transcode", "Concat", "Snapshot"))),
            "name": name,
            "settings": element("Settings", draw(trees)),
            "created": draw(times),
            "updated": draw(times),
            "listed": draw(st.floats(0, 1e10)),
        }
        for name in draw(st.lists(words, max_size=3, unique=True))
    ]


def account(buckets: dict[str, MemoryBucket], **options: Any) -> Account:
    return Account(REGION, SteppedClock(NOW), buckets, Settings(**options))


def memory() -> dict[str, MemoryBucket]:
    return {name: MemoryBucket(name) for name in (DEMO_BUCKET, "other-12500")}


def answers(of: Account) -> list[bytes]:
    """Returns the descriptions of all jobs as the service sends them, in order of arrival."""
    return [etree.tostring(job_detail(job, REGION)) for job in of.jobs.all()]


@st.composite
def workflows(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Generates the arguments that add workflows."""
    return [
        {
            "bucket": draw(st.sampled_from((DEMO_BUCKET, "other-12500"))),
            "name": name,
            "state": draw(st.sampled_from(("Active", "Paused"))),
            "topology": element("Topology", draw(trees)),
            "created": draw(times),
            "updated": draw(times),
            "listed": draw(st.floats(0, 1e10)),
        }
        for name in draw(st.lists(words, max_size=2))
    ]


@given(
    st.lists(jobs(), max_size=4),
    templates(),
    workflows(),
    st.dictionaries(
        st.text(min_size=1, max_size=8).filter(lambda key: key.isprintable()),
        st.binary(max_size=20),
        max_size=3,
    ),
    st.booleans(),
)
def test_a_state_survives_export_and_import(
    made: list[dict[str, Any]],
    kept: list[dict[str, Any]],
    graphs: list[dict[str, Any]],
    objects: dict[str, bytes],
    paused: bool,
) -> None:
    first, buckets = account(memory()), memory()
    for fields in made:
        first.jobs.add(**fields)
    for fields in kept:
        first.templates.add(**fields)
    for fields in graphs:
        first.workflows.add(**fields)
    for key, data in objects.items():
        buckets[DEMO_BUCKET].put(key, data)
    if paused:
        first.queue.pause()
    document = json.loads(json.dumps(dump(first, buckets), allow_nan=False))
    before_export = answers(first)
    second, others = account(memory()), memory()
    assert seed(second, others, document) == sum(map(len, (made, kept, graphs, objects)))
    assert json.loads(json.dumps(dump(second, others))) == document
    assert answers(second) == before_export
    for job, again in zip(first.jobs.all(), second.jobs.all(), strict=True):
        for name in ("job_id", "created", "started", "ended", "run", "labels", "callback"):
            assert getattr(job, name) == getattr(again, name)
    # The state can also be restored into the account that it came from, after a reset.
    first.reset()
    emptied = dump(first, buckets)
    assert emptied["jobs"] == emptied["templates"] == emptied["workflows"] == []
    seed(first, buckets, document)
    assert json.loads(json.dumps(dump(first, buckets))) == document


def test_a_state_can_be_imported_into_another_account_over_a_socket() -> None:
    with panel() as (emulator, calls):
        emulator.account.queue.pause()
        send(emulator.endpoint_url, post(MEDIA_PATH, MEDIA))
        send(emulator.endpoint_url, post(BATCH_PATH, BATCH))
        bucket = emulator.buckets[DEMO_BUCKET]
        assert isinstance(bucket, MemoryBucket)
        bucket.put("a/坏.mp4", b"\x00\xff")
        before = calls.get("state")
        before_export = answers(emulator.account)
        assert [job["kind"] for job in before["jobs"]] == ["media", "batch"]
        calls.post("reset")
        bucket.delete("a/坏.mp4")
        parts = ("jobs", "templates", "workflows", "objects")
        assert calls.get("state") == {"paused": False, **{name: [] for name in parts}}
        assert calls.post("state", before) == {"seeded": 3}
        assert calls.get("state") == before
        assert answers(emulator.account) == before_export
        assert calls.post(f"state?account={TEMPORARY.secret_id}", before) == {"seeded": 3}
        # Imported jobs never run, even when the queue is resumed.
        calls.post("queue", {"paused": False})
        assert emulator.account.settle()
        assert {job.state for job in emulator.account.jobs.all()} == {State.PAUSED}


def test_unusual_values_from_an_executor_are_exported_as_texts() -> None:
    def odd(_: object) -> dict[str, object]:
        return {"A": datetime(2026, 1, 1), "B": [1, {"C": None}], "D": True, "E": float("nan")}

    buckets = memory()
    made = account(buckets, executors={"MediaInfo": odd})
    job = made.jobs.add(
        Kind.MEDIA, DEMO_BUCKET, {"Tag": "MediaInfo", "QueueId": ""}, input=element("Input")
    )
    made.queue.submit(job)
    until(lambda: made.jobs.all()[0].state is State.SUCCESS)
    document = json.loads(json.dumps(dump(made, buckets), allow_nan=False))
    assert document["jobs"][0]["result"] == {
        "A": "2026-01-01 00:00:00",
        "B": ["1", {"C": "None"}],
        "D": "True",
        "E": "nan",
    }
    made.close()


TEMPLATE = {"bucket": DEMO_BUCKET, "tag": "Tts", "name": "a"}
ANOTHER = {"template_id": "t1", "name": "b"}
WORKFLOW = {"bucket": DEMO_BUCKET, "workflow_id": "w1", "name": "a", "topology": {"A": "b"}}
JOB = {"kind": "media", "bucket": DEMO_BUCKET, "state": "Success"}
OBJECT = {"bucket": DEMO_BUCKET, "key": "a", "data": ""}


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (None, "expected a JSON object"),
        ([], "expected a JSON object"),
        ({"job": []}, "unknown: 'job'; known: paused, jobs, templates, workflows, objects"),
        ({"jobs": {}}, "jobs: expected a list, not {}"),
        ({"objects": 5}, "objects: expected a list, not 5"),
        ({"templates": [{"tag": "Tts"}]}, "templates[0]: bucket, name missing"),
        (
            {"templates": [{"bucket": "x-1", "tag": "Tts", "name": "a"}]},
            "templates[0].bucket: there is no bucket 'x-1'",
        ),
        ({"templates": [TEMPLATE] * 2}, "templates[1]: the template a already exists"),
        (
            {"templates": [TEMPLATE | {"template_id": "t1"}, TEMPLATE | ANOTHER]},
            "templates[1]: the template t1 already exists",
        ),
        ({"workflows": [WORKFLOW] * 2}, "workflows[1].workflow_id: the workflow w1 already exists"),
        (
            {"workflows": [WORKFLOW | {"state": "On"}]},
            "workflows[0].state: expected one of Active, Paused, not 'On'",
        ),
        ({"paused": "no"}, "paused: expected true or false, not 'no'"),
        ({"jobs": [1]}, "jobs[0]: expected a JSON object"),
        ({"jobs": [{}]}, "jobs[0]: kind, bucket, state missing"),
        ({"jobs": [JOB, {**JOB, "kind": "audio"}]}, "jobs[1].kind: expected one of batch, media"),
        ({"jobs": [{**JOB, "kind": ["media"]}]}, "jobs[0].kind: expected one of"),
        ({"jobs": [{**JOB, "state": "Done"}]}, "jobs[0].state: expected one of Submitted, "),
        ({"jobs": [{**JOB, "state": {}}]}, "jobs[0].state: expected one of Submitted, "),
        ({"jobs": [{**JOB, "bucket": "x-1"}]}, "jobs[0].bucket: there is no bucket 'x-1'"),
        ({"jobs": [{**JOB, "bucket": []}]}, "jobs[0].bucket: expected a string"),
        ({"jobs": [{**JOB, "nmae": ""}]}, "jobs[0]: unknown: 'nmae'; known: job_id, kind"),
        ({"jobs": [{**JOB, "number": 1}]}, "jobs[0]: unknown: 'number'"),
        ({"jobs": [{**JOB, "job_id": "a/b"}]}, "jobs[0].job_id: expected 1 to 64 letters"),
        ({"jobs": [{**JOB, "job_id": 7}]}, "jobs[0].job_id: expected 1 to 64 letters"),
        ({"jobs": [{**JOB, "job_id": "j1"}] * 2}, "jobs[1].job_id: the job j1 already exists"),
        ({"jobs": [{**JOB, "job_id": "j0"}]}, "jobs[0].job_id: the job j0 already exists"),
        ({"jobs": [{**JOB, "created": "2026-01-01"}]}, "created: the time 2026-01-01 has no"),
        ({"jobs": [{**JOB, "created": "soon"}]}, "jobs[0].created: expected a time, such as"),
        ({"jobs": [{**JOB, "created": 0}]}, "jobs[0].created: expected a string, not 0"),
        ({"jobs": [{**JOB, "ended": "0001-01-01T00:00:00+14:00"}]}, "not between 1970 and 9998"),
        ({"jobs": [{**JOB, "started": "9999-12-31T23:59:59-14:00"}]}, "not between 1970 and 9998"),
        ({"jobs": [{**JOB, "level": "1"}]}, "jobs[0].level: expected a whole number of at least 0"),
        (
            {"jobs": [{**JOB, "level": True}]},
            "jobs[0].level: expected a whole number of at least 0",
        ),
        ({"jobs": [{**JOB, "progress": -1}]}, "jobs[0].progress: expected a whole number"),
        ({"jobs": [{**JOB, "listed": "x"}]}, "jobs[0].listed: expected a number"),
        ({"jobs": [{**JOB, "listed": 10**400}]}, "jobs[0].listed: the number is too large"),
        (
            {"jobs": [{**JOB, "labels": {"Tag": 1}}]},
            "jobs[0].labels: expected an object of strings",
        ),
        ({"jobs": [{**JOB, "callback": []}]}, "jobs[0].callback: expected an object of strings"),
        ({"jobs": [{**JOB, "input": []}]}, "jobs[0].input: expected an object by wire names"),
        ({"jobs": [{**JOB, "input": {"a b": ""}}]}, "jobs[0].input: Invalid tag name 'a b'"),
        (
            {"jobs": [{**JOB, "operation": {"A": [[]]}}]},
            "jobs[0].operation: expected strings, numb",
        ),
        ({"jobs": [{**JOB, "result": {"A": True}}]}, "jobs[0].result: expected strings, numbers"),
        ({"jobs": [{**JOB, "result": {"A": None}}]}, "jobs[0].result: expected strings, numbers"),
        ({"jobs": [{**JOB, "result": "x"}]}, "jobs[0].result: expected an object by wire names"),
        ({"jobs": [{**JOB, "run": {"run_id": "i"}}]}, "run: workflow_id, workflow_name missing"),
        ({"jobs": [{**JOB, "code": 5}]}, "jobs[0].code: expected a string, not 5"),
        ({"objects": [{"bucket": DEMO_BUCKET}]}, "objects[0]: key, data missing"),
        ({"objects": [OBJECT, {**OBJECT, "data": "&"}]}, "objects[1].data: it is not base64"),
        ({"objects": [{**OBJECT, "data": 1}]}, "objects[0].data: expected a string"),
        ({"objects": [{**OBJECT, "data": "é"}]}, "objects[0].data: "),
        ({"objects": [{**OBJECT, "key": ""}]}, "objects[0].key: expected 1 to 850 bytes"),
        ({"objects": [{**OBJECT, "key": "\ud800"}]}, "objects[0].key: expected 1 to 850 bytes"),
        ({"objects": [{**OBJECT, "bucket": "x"}]}, "objects[0].bucket: there is no bucket 'x'"),
        ({"objects": [{**OBJECT, "size": 0}]}, "objects[0]: unknown: 'size'; known: bucket"),
        (
            {"objects": [{**OBJECT, "bucket": "folder-12500"}]},
            "folder-12500 is a folder; put the file there",
        ),
    ],
)
def test_an_invalid_state_is_refused_as_a_whole(
    document: Any, expected: str, tmp_path: Path
) -> None:
    memory_bucket = MemoryBucket(DEMO_BUCKET)
    folder = FolderBucket("folder-12500", tmp_path)
    with panel(buckets=[memory_bucket, folder]) as (emulator, calls):
        emulator.account.jobs.add(Kind.MEDIA, DEMO_BUCKET, {}, job_id="j0")
        good = {"jobs": [JOB], "objects": [OBJECT], "paused": True}
        if isinstance(document, dict):
            for part in ("jobs", "objects"):
                if isinstance(document.get(part, ()), list):
                    document = {**good, **document}
        status, reason = calls.refused("POST", "state", document)
        assert status == 400
        assert expected in reason
        assert len(emulator.account.jobs) == 1
        assert list(memory_bucket.list()) == []
        assert not emulator.account.queue.paused


@pytest.mark.parametrize("levels", [257, 450, 900, 5000])
def test_values_nested_too_deeply_are_refused(levels: int) -> None:
    deep = '{"A":' * levels + '""' + "}" * levels
    job = json.dumps({**JOB, "input": "DEEP"}).replace('"DEEP"', deep)
    with panel() as (emulator, calls):
        status, reason = calls.refused("POST", "state", f'{{"jobs": [{job}]}}'.encode())
        assert status == 400
        assert reason in (
            "jobs[0].input: it is nested more than 256 levels deep",
            "the JSON is nested too deeply",
        )
        assert len(emulator.account.jobs) == 0


def test_deeply_nested_values_survive() -> None:
    # This is the depth limit of a request body.
    deep = '{"A":' * 255 + '""' + "}" * 255
    with panel() as (emulator, calls):
        calls.post("state", {"jobs": [{**JOB, "input": json.loads(deep)}]})
        assert calls.get("state")["jobs"][0]["input"] == json.loads(deep)
        assert b"<A/>" in answers(emulator.account)[0]


def test_null_means_absent_and_most_fields_of_a_job_are_optional() -> None:
    with panel() as (emulator, calls):
        nothing = dict.fromkeys(
            ("job_id", "labels", "run", "created", "input", "callback", "level", "result")
        )
        calls.post("state", {"jobs": [{**JOB, **nothing}, JOB], "objects": None})
        for job in emulator.account.jobs.all():
            assert job.job_id.startswith("j")
            assert job.created == datetime.fromtimestamp(NOW, UTC)
            assert job_detail(job, REGION).findtext("State") == "Success"
        listed = calls.get("state")["jobs"]
        assert [job["labels"] for job in listed] == [{"QueueId": "", "Tag": ""}] * 2


def test_too_many_jobs_are_refused() -> None:
    with panel(Settings(admin=True, max_jobs=2)) as (emulator, calls):
        status, reason = calls.refused("POST", "state", {"jobs": [JOB] * 3})
        assert (status, "keeps at most 2 jobs" in reason) == (400, True)
        assert len(emulator.account.jobs) == 2


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(("jobs", "objects", "paused", *JOB, *OBJECT, "input", "labels", "run"))
        | st.text(max_size=3),
        inner,
        max_size=4,
    ),
))  # fmt: skip
def test_any_document_is_imported_or_raises_value_error(document: Any) -> None:
    try:
        seed(account(memory()), memory(), document)
    except ValueError as error:
        assert str(error)


@pytest.mark.slow
def test_a_large_state_survives() -> None:
    size = 50 * 1024 * 1024
    with panel() as (emulator, calls):
        bucket = emulator.buckets[DEMO_BUCKET]
        assert isinstance(bucket, MemoryBucket)
        bucket.put("large", bytes(size))
        state = calls.get("state")
        assert len(state["objects"][0]["data"]) > 64 * 1024 * 1024
        bucket.put("large", b"")
        assert calls.post("state", state) == {"seeded": 1}
        [stored] = bucket.list()
        assert stored.size == size
