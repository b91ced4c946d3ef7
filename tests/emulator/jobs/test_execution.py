"""What jobs do: batches, the jobs that they create, and the executors of Tags."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_REGION,
    Job,
    JobFailure,
    MemoryBucket,
    State,
    Work,
    Workflow,
)
from cloudinfinite_emulator.elements import element, plain
from cloudinfinite_emulator.jobs.placeholders import extension_of
from cloudinfinite_emulator.media.samples import make_wav

from ..sources.inputs import MANIFEST, one_file, row, table
from .batches import KEYS, Make, finish, media

OUTPUT = {
    "Region": DEMO_REGION,
    "Bucket": DEMO_BUCKET,
    "Object": "out/${InventoryTriggerJobId}/${InputPath}/${InputName}/${InputNameAndExt}/${Ext}",
}


class Recorder:
    """An executor that records its calls."""

    def __init__(self, fail: Mapping[str, Exception] | None = None) -> None:
        self.works: list[Work] = []
        self._fail = fail or {}

    @property
    def keys(self) -> list[str]:
        return [work.key for work in self.works]

    def __call__(self, work: Work) -> Mapping[str, object]:
        self.works.append(work)
        if work.key in self._fail:
            raise self._fail[work.key]
        return {"Snapshot": {"Number": len(self.works)}}


def key_of(job: Job) -> str | None:
    assert job.input is not None
    return job.input.findtext("Object")


def operation_of(job: Job) -> Any:
    assert job.operation is not None
    return plain(job.operation)


def test_a_batch_creates_a_job_for_each_object(make: Make) -> None:
    done = Recorder()
    account = make(executors={"A": done})
    account.templates.add(DEMO_BUCKET, "A", "t", [], template_id="t1")
    batch = finish(
        account,
        {
            "Tag": "A",
            "JobParam": {"TemplateId": "t1"},
            "UserData": "mine",
            "Output": OUTPUT,
            "CallBack": "no",
        },
    )
    assert (batch.state, batch.code, batch.message, batch.progress) == (
        "Success",
        "Success",
        "",
        100,
    )
    assert batch.started is not None
    assert batch.ended is not None
    jobs = media(account)
    assert done.keys == [key_of(job) for job in jobs] == sorted(KEYS)
    for job, work in zip(jobs, done.works, strict=True):
        assert job.batch_id == batch.job_id
        assert job.run is None
        assert (job.state, job.progress) == (State.SUCCESS, 100)
        assert job.labels == {"QueueId": "p1", "Tag": "A"}
        assert job.callback["CallBack"] == "no"
        assert (work.tag, work.bucket.name) == ("A", DEMO_BUCKET)
        # The template's id is in the same place as in a single job.
        assert operation_of(job)["TemplateId"] == "t1"
        assert operation_of(job)["UserData"] == "mine"
    assert [job.result for job in jobs] == [{"Snapshot": {"Number": n}} for n in (1, 2, 3)]


def test_a_job_of_a_batch_needs_its_template(make: Make) -> None:
    # The create call refuses a missing template, but a template may be deleted later.
    account = make(simulated=["A"])
    batch = finish(account, {"Tag": "A", "JobParam": {"TemplateId": "t1"}})
    assert batch.message == "3 of 3 jobs failed"
    assert {job.code for job in media(account)} == {"TemplateNotFound"}


def test_variables_in_an_output_are_substituted(make: Make) -> None:
    account = make(simulated=["A"])
    batch = finish(account, {"Tag": "A", "Output": OUTPUT})
    a, c, b = (operation_of(job)["Output"]["Object"] for job in media(account))
    begin = f"out/{batch.job_id}"
    assert a == f"{begin}/uploads/a/a.mp4/mp4"
    assert b == f"{begin}/uploads/deep/b.tar/b.tar.gz/gz"
    assert c == f"{begin}/uploads/c/c/"
    assert {operation_of(job)["Output"]["Region"] for job in media(account)} == {DEMO_REGION}
    # The request itself is not changed.
    assert batch.operation is not None
    assert batch.operation.findtext("Output/Object") == OUTPUT["Object"]


@pytest.mark.parametrize(
    ("tag", "settings", "extension"),
    [
        ("Transcode", {"Transcode": {"Container": {"Format": "WebM"}}}, "webm"),
        ("Transcode", {"Transcode": {"Container": {"Format": "hls"}}}, "m3u8"),
        ("Animation", {"Animation": {"Container": {"Format": "hgif"}}}, "gif"),
        ("Segment", {"Segment": {"Format": "mkv"}}, "mkv"),
        ("Snapshot", {"Snapshot": {"Mode": "Interval"}}, "jpg"),
        ("StreamPackConfig", {"StreamPackConfig": {"PackType": "HLS"}}, "m3u8"),
        ("VideoTag", {}, "mov"),
    ],
)
def test_the_extension_matches_the_written_format(
    tag: str, settings: dict[str, Any], extension: str
) -> None:
    assert extension_of(element("Operation", settings), tag, "in.d/a.mov") == extension


def test_the_extension_may_come_from_the_template(make: Make) -> None:
    account = make(simulated=["Transcode"])
    container = element("Container", {"Format": "flv"})
    account.templates.add(DEMO_BUCKET, "Transcode", "t", [container], template_id="t1")
    finish(
        account,
        {
            "Tag": "Transcode",
            "JobParam": {"TemplateId": "t1"},
            "Output": {"Object": "${InputName}.${Ext}"},
        },
        {"Object": "uploads/a.mp4"},
    )
    [job] = media(account)
    assert operation_of(job)["Output"]["Object"] == "a.flv"


@pytest.mark.parametrize(
    ("pattern", "filled"),
    [
        ("${jobid}${JobId}", "{job}{job}"),
        ("${ext}.${EXT}", "mp4.mp4"),
        ("${Number}-${RunId}-${Unknown}", "${Number}-${RunId}-${Unknown}"),
        ("${InputPath}|", "|"),
        ("$InputName {InputName} ${Input", "$InputName {InputName} ${Input"),
        ("${InputName}${InputName}", "${Ext}${Ext}"),
    ],
)
def test_variables_are_substituted_once_and_in_either_case(
    make: Make, pattern: str, filled: str
) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    # The object's name looks like a variable, and must not be substituted again.
    bucket.put("${Ext}.mp4", b"")
    account = make(bucket, simulated=["A"])
    finish(account, {"Tag": "A", "Output": {"Object": pattern}}, {"Object": "${Ext}.mp4"})
    [job] = media(account)
    assert operation_of(job)["Output"]["Object"] == filled.replace("{job}", job.job_id)


def test_a_key_that_xml_cannot_represent_is_still_processed(make: Make) -> None:
    bucket, key = MemoryBucket(DEMO_BUCKET), "uploads/a\x01.mp4"
    bucket.put(key, b"")
    done = Recorder()
    account = make(bucket, executors={"A": done})
    batch = finish(account, {"Tag": "A", "Output": OUTPUT})
    assert (batch.state, done.keys) == (State.SUCCESS, [key])
    [job] = media(account)
    assert key_of(job) == "uploads/a\ufffd.mp4"
    assert "\ufffd.mp4" in operation_of(job)["Output"]["Object"]


def test_a_workflow_runs_each_of_its_tags_on_each_object(make: Make) -> None:
    account = make(executors={"A": Recorder()}, simulated=["B"])
    operation = {"WorkflowIds": "w1", "Output": {"Object": "${RunId}"}}
    batch = finish(account, operation, Type="Workflow")
    assert (batch.state, batch.message) == (State.SUCCESS, "")
    jobs = media(account)
    tags = [(key_of(job), job.labels["Tag"]) for job in jobs]
    assert tags == [(key, tag) for key in sorted(KEYS) for tag in ("A", "B")]
    runs: dict[str, list[str | None]] = {}
    for job in jobs:
        assert job.run is not None
        assert (job.run.workflow_id, job.run.workflow_name) == ("w1", "both")
        assert operation_of(job)["Output"]["Object"] == job.run.run_id
        runs.setdefault(job.run.run_id, []).append(key_of(job))
    # One run per object.
    assert list(runs.values()) == [[key, key] for key in sorted(KEYS)]


def test_a_deleted_workflow_fails_the_batch(make: Make) -> None:
    batch = finish(make(), {"WorkflowIds": "w2"}, Type="Workflow")
    assert (batch.state, batch.code) == (State.FAILED, "InvalidArgument")
    assert batch.message == "there is no workflow 'w2'"


def test_a_wildcard_workflow_serves_any_id(make: Make) -> None:
    account = make(workflows={"*": Workflow(("A",))}, simulated=["*"])
    assert finish(account, {"WorkflowIds": "w9"}, Type="Workflow").state is State.SUCCESS
    assert len(media(account)) == len(KEYS)


@pytest.mark.parametrize(
    ("interval", "days"),
    [
        ({}, [1, 2, 3]),
        ({"Start": "0"}, [1, 2, 3]),
        ({"Start": "2022-02-02T00:00:00+0000"}, [2, 3]),
        ({"Start": "2022-02-02T08:00:00+0800"}, [2, 3]),
        ({"Start": "2022-02-02T00:00:01+0000"}, [3]),
        ({"End": "2022-02-02T00:00:00+0000"}, [1, 2]),
        ({"Start": "2022-02-02T00:00:00+0000", "End": "2022-02-02T00:00:00+0000"}, [2]),
        ({"Start": "2023-02-02T00:00:00+0000"}, []),
    ],
)
def test_objects_uploaded_outside_the_interval_are_skipped(
    make: Make, interval: dict[str, str], days: list[int]
) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    for day in (1, 2, 3):
        bucket.put(f"uploads/{day}", b"", datetime(2022, 2, day, tzinfo=UTC))
    account = make(bucket, simulated=["A"])
    batch = finish(account, {"Tag": "A", "TimeInterval": interval})
    assert (batch.state, batch.progress) == (State.SUCCESS, 100)
    assert [key_of(job) for job in media(account)] == [f"uploads/{day}" for day in days]


def test_an_invalid_interval_fails_the_batch(make: Make) -> None:
    # Only a lenient emulator accepts such an interval.
    batch = finish(make(), {"Tag": "A", "TimeInterval": {"End": "soon"}})
    assert (batch.state, batch.code) == (State.FAILED, "InvalidArgument")
    assert batch.message == "TimeInterval.End is not a time: 'soon'"


def test_objects_may_come_from_a_manifest(make: Make) -> None:
    account = make(one_file(table([row(key) for key in KEYS])), simulated=["A"])
    batch = finish(account, {"Tag": "A"}, {"Manifest": MANIFEST})
    assert batch.state is State.SUCCESS
    assert [key_of(job) for job in media(account)] == list(KEYS)


def test_an_unreadable_source_fails_the_batch_before_any_job_runs(make: Make) -> None:
    rows = table([*(row(key) for key in KEYS), row("late", modified="soon")])
    account = make(one_file(rows), simulated=["A"])
    batch = finish(account, {"Tag": "A"}, {"Manifest": MANIFEST})
    assert (batch.state, batch.code) == (State.FAILED, "InvalidArgument")
    assert "line 4 of the inventory file" in batch.message
    assert not media(account)


def test_a_batch_that_finds_nothing_succeeds(make: Make) -> None:
    batch = finish(make(), {"Tag": "A"}, {"Prefix": "nothing/"})
    assert (batch.state, batch.message, batch.progress) == (State.SUCCESS, "", 100)


def test_too_many_jobs_fail_the_batch_but_existing_jobs_are_kept(make: Make) -> None:
    account = make(simulated=["A"], max_jobs=3)
    batch = finish(account, {"Tag": "A"})
    assert (batch.state, batch.code) == (State.FAILED, "QueueSaturated")
    assert "at most 3 jobs; use --keep-jobs" in batch.message
    assert [job.state for job in media(account)] == [State.SUCCESS] * 2


def test_jobs_that_are_not_kept_do_not_count_towards_the_limit(make: Make) -> None:
    account = make(simulated=["A"], max_jobs=2, keep_jobs=0)
    assert finish(account, {"Tag": "A"}).state is State.SUCCESS
    assert not media(account)


def test_a_tag_without_an_executor_fails_and_says_what_to_do(make: Make) -> None:
    account = make(workflows={"w1": Workflow(("A", "VideoMontage"))}, simulated=["A"])
    batch = finish(account, {"WorkflowIds": "w1"}, Type="Workflow")
    assert (batch.state, batch.message) == (State.SUCCESS, "3 of 6 jobs failed")
    failed = [job for job in media(account) if job.state is State.FAILED]
    assert {(job.labels["Tag"], job.code) for job in failed} == {("VideoMontage", "NotImplemented")}
    assert "--simulate VideoMontage, or add an executor" in failed[0].message


def test_any_tag_can_be_simulated_but_an_executor_takes_precedence(make: Make) -> None:
    done = Recorder()
    account = make(workflows={"w1": Workflow(("A", "B"))}, simulated=["*"], executors={"B": done})
    finish(account, {"WorkflowIds": "w1"}, Type="Workflow")
    assert {(job.labels["Tag"], bool(job.result)) for job in media(account)} == {
        ("A", False),
        ("B", True),
    }
    assert len(done.works) == 3


def test_a_custom_executor_replaces_the_built_in_one(make: Make) -> None:
    account = make(executors={"MediaInfo": Recorder()})
    finish(account, {"Tag": "MediaInfo"}, {"Object": KEYS[0]})
    assert media(account)[0].result == {"Snapshot": {"Number": 1}}


def test_media_info_opens_the_object(make: Make) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("uploads/a.wav", make_wav(seconds=0.1))
    bucket.put("uploads/b.wav", b"no sound at all")
    account = make(bucket)
    batch = finish(account, {"Tag": "MediaInfo"})
    assert (batch.state, batch.message) == (State.SUCCESS, "1 of 2 jobs failed")
    good, bad = media(account)
    assert element("_", good.result).findtext("MediaInfo/Format/FormatName") == "wav"
    assert (bad.state, bad.code) == (State.FAILED, "ResourceNotSupported")
    missing = finish(account, {"Tag": "MediaInfo"}, {"Object": "uploads/c"})
    assert missing.message == "1 of 1 jobs failed"
    last = media(account)[-1]
    assert (last.code, last.message) == (
        "ResourceNotFound",
        f"there is no object 'uploads/c' in {DEMO_BUCKET}",
    )


def test_a_failing_executor_fails_only_its_job(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    done = Recorder(
        {KEYS[0]: JobFailure("ResourceNotFound", "it is gone"), KEYS[1]: LookupError("on purpose")}
    )
    account = make(executors={"A": done})
    batch = finish(account, {"Tag": "A"})
    assert (batch.state, batch.message) == (State.SUCCESS, "2 of 3 jobs failed")
    refused, well, broken = media(account)
    assert (refused.state, refused.code, refused.message) == (
        "Failed",
        "ResourceNotFound",
        "it is gone",
    )
    assert (broken.state, broken.code) == (State.FAILED, "InternalError")
    assert broken.message == "the executor of A failed with LookupError; see the log"
    assert "on purpose" in caplog.text
    assert well.state is State.SUCCESS
    assert broken.ended is not None


@pytest.mark.parametrize("result", [None, 7, {"a b": "no name"}, {"A": {1: "no name"}}, ["A"]])
def test_a_result_that_xml_cannot_represent_fails_the_job(make: Make, result: Any) -> None:
    account = make(executors={"A": lambda work: result})
    finish(account, {"Tag": "A"}, {"Object": KEYS[0]})
    [job] = media(account)
    assert (job.state, job.code, job.result) == (State.FAILED, "InternalError", {})
