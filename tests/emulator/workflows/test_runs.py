"""Workflow runs, node by node, on one object or in a batch."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from cloudinfinite import Client, JobFailedError
from cloudinfinite.templates import TranscodeContainer, TranscodeVideo
from cloudinfinite.workflows import (
    StreamPackConfig,
    WorkflowOutput,
    WorkflowPlan,
)
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Emulator,
    MemoryBucket,
    Settings,
)
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.work import Work
from cloudinfinite_emulator.media.samples import make_mp4

from .films import SEEN, created, fail, films, note


def test_a_run_goes_from_node_to_node(client: Client) -> None:
    workflow_id = created(client, films())
    run_id = client.workflows.trigger(workflow_id=workflow_id, object="in/a.mp4").instance_id
    assert run_id is not None
    run = client.workflows.wait_for_run(run_id, timeout=20)
    assert (run.state, run.object, run.name) == ("Success", "in/a.mp4", "films")
    assert run.topology == films().topology
    assert {(task.name, task.type, task.state) for task in run.tasks} == {
        ("Transcode_1", "Transcode", "Success"),
        ("Snapshot_1", "Snapshot", "Success"),
        ("SmartCover_1", "SmartCover", "Success"),
    }
    # A node processes the output of the node before it.
    assert set(SEEN) == {
        ("Transcode", "in/a.mp4"),
        ("Snapshot", "out/a.mkv"),
        ("SmartCover", "in/a.mp4"),
    }


def test_a_node_processes_the_first_of_several_outputs(client: Client) -> None:
    plan = WorkflowPlan.start("in/")
    output = WorkflowOutput(region="ap-beijing", bucket=DEMO_BUCKET, object="out/${InputName}")
    plan.concat(template_id="t4", output=output).snapshot(template_id="t2")
    run_id = client.workflows.trigger(
        workflow_id=created(client, plan), object="in/a.mp4"
    ).instance_id
    assert run_id is not None
    client.workflows.wait_for_run(run_id, timeout=20)
    assert SEEN == [("Snapshot", "out/a.m3u8")]


def test_no_node_runs_after_a_failed_node(client: Client) -> None:
    plan = WorkflowPlan.start("in/")
    failing = plan.animation(template_id="t3")
    plan.segment(segment={"format": "mkv"}).beside(failing).snapshot(template_id="t2")
    workflow_id = created(client, plan)
    run_id = client.workflows.trigger(workflow_id=workflow_id, object="in/a.mp4").instance_id
    assert run_id is not None
    with pytest.raises(JobFailedError) as caught:
        client.workflows.wait_for_run(run_id, timeout=20)
    run = client.workflows.describe_run(run_id).workflow_execution
    assert run is not None
    assert caught.value.state == run.state == "Failed"
    assert {(task.type, task.state, task.message) for task in run.tasks} == {
        ("Animation", "Failed", "nothing to do with in/a.mp4"),
        ("Segment", "Success", ""),
    }


def test_a_condition_is_evaluated_for_each_object(client: Client, emulator: Emulator) -> None:
    bucket = emulator.buckets[DEMO_BUCKET]
    assert isinstance(bucket, MemoryBucket)
    for width in (64, 96):
        bucket.put(f"in/{width}.mp4", make_mp4(seconds=0.2, width=width, height=48))
    plan = WorkflowPlan.start("in/")
    info = plan.media_info()
    info.condition(condition={"express": "Video.Width > 64"}).snapshot(template_id="t2")
    info.condition(condition={"express": "Video.Width <= 64"}).transcode(template_id="t1")
    workflow_id = created(client, plan)
    made = {}
    for key in ("in/64.mp4", "in/96.mp4"):
        run_id = client.workflows.trigger(workflow_id=workflow_id, object=key).instance_id
        assert run_id is not None
        run = client.workflows.wait_for_run(run_id, timeout=20)
        assert {task.state for task in run.tasks} == {"Success"}
        made[key] = {task.type for task in run.tasks} - {"MediaInfo", "Condition"}
    assert made == {"in/64.mp4": {"Transcode"}, "in/96.mp4": {"Snapshot"}}


@pytest.mark.parametrize("ignore", [True, None, False])
def test_failed_streams_are_skipped_unless_the_pack_forbids_it(ignore: bool | None) -> None:
    SEEN.clear()
    seen: list[dict[str, str | None]] = []

    def pack(work: Work) -> Mapping[str, object]:
        nodes = work.nodes.items()
        seen.append({name: node.key for name, node in nodes if "VideoStream" in name})
        return {}

    def stream(work: Work) -> Mapping[str, object]:
        operation = element("Operation") if work.operation is None else work.operation
        if operation.findtext("TemplateId") == "t3":
            return fail(work)
        return note(work)

    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("in/a.mp4", b"content")
    settings = Settings(executors={"VideoStream": stream, "StreamPack": pack})
    output = WorkflowOutput(region="ap-beijing", bucket=DEMO_BUCKET, object="out/b.m3u8")
    plan = WorkflowPlan.start("in/")
    settings_of_pack = StreamPackConfig(ignore_failed_stream=ignore)
    config = plan.stream_pack_config(stream_pack_config=settings_of_pack, output=output)
    config.video_stream(template_id="t3", output=output).beside(
        config.video_stream(template_id="t1", output=output)
    ).stream_pack(stream_pack_info={"video_stream_config": []})
    with (
        Emulator(buckets=[bucket], settings=settings) as running,
        Client(credentials=running.credentials, endpoint_url=running.endpoint_url) as client,
    ):
        for name in ("t1", "t3"):
            running.account.templates.add(DEMO_BUCKET, "Transcode", name, [], template_id=name)
        run_id = client.workflows.trigger(
            workflow_id=created(client, plan), object="in/a.mp4"
        ).instance_id
        assert run_id is not None
        with pytest.raises(JobFailedError):
            client.workflows.wait_for_run(run_id, timeout=20)
    assert SEEN == [("VideoStream", "in/a.mp4")]
    keys = {"VideoStream_1": None, "VideoStream_2": "out/b.m3u8"}
    assert seen == ([] if ignore is False else [keys])


def test_a_film_can_be_packed_for_adaptive_streaming(client: Client, emulator: Emulator) -> None:
    bucket = emulator.buckets[DEMO_BUCKET]
    assert isinstance(bucket, MemoryBucket)
    bucket.put("in/film.mp4", make_mp4(seconds=0.4, width=64, height=48))

    def output(key: str) -> WorkflowOutput:
        return WorkflowOutput(region="ap-beijing", bucket=DEMO_BUCKET, object=key)

    plan = WorkflowPlan.start("in/")
    config = plan.stream_pack_config(output=output("${InputPath}/${InputName}_all.${ext}"))
    streams = []
    for width in (128, 160):
        template = client.templates.create_transcode_template(
            name=f"w{width}",
            container=TranscodeContainer(format="hls"),
            video=TranscodeVideo(codec="H.264", width=width, height=128),
        ).template
        assert template is not None
        key = f"in/{width}/${{RunId}}.${{ext}}"
        streams.append(config.video_stream(template_id=template.template_id, output=output(key)))
    names = [name for each in streams for name in each.names]
    streams[0].beside(streams[1]).stream_pack(
        stream_pack_info={"video_stream_config": [{"video_stream_name": name} for name in names]}
    )
    run_id = client.workflows.trigger(
        workflow_id=created(client, plan), object="in/film.mp4"
    ).instance_id
    assert run_id is not None
    client.workflows.wait_for_run(run_id, timeout=60)
    with bucket.open("in/film_all.m3u8") as file:
        lines = file.read().decode().splitlines()
    assert lines[3::2] == [f"128/{run_id}.m3u8", f"160/{run_id}.m3u8"]
    assert [line.partition("RESOLUTION=")[2] for line in lines[2::2]] == ["128x128", "160x128"]


def test_a_node_needs_its_template(client: Client) -> None:
    plan = WorkflowPlan.start("in/")
    plan.snapshot(template_id="t9")
    plan.snapshot(template_id="t1")
    workflow_id = created(client, plan)
    run_id = client.workflows.trigger(workflow_id=workflow_id, object="in/a.mp4").instance_id
    assert run_id is not None
    with pytest.raises(JobFailedError):
        client.workflows.wait_for_run(run_id, timeout=20)
    run = client.workflows.describe_run(run_id).workflow_execution
    assert run is not None
    assert {(task.name, task.code, task.message) for task in run.tasks} == {
        ("Snapshot_1", "TemplateNotFound", f"the bucket {DEMO_BUCKET} has no template t9"),
        (
            "Snapshot_2",
            "InvalidArgument",
            "TemplateId: t1 is for Transcode, not Snapshot",
        ),
    }


def test_a_batch_runs_on_objects_that_match_the_filter(client: Client) -> None:
    workflow_id = created(client, films())
    batch = client.batch.trigger_workflow(name="all", prefix="in/", workflow_ids=workflow_id)
    client.batch.wait(batch, timeout=20)
    runs = list(client.workflows.iter_runs(workflow_id=workflow_id, job_id=batch, size=1))
    assert {(run.object, run.state) for run in runs} == {
        ("in/a.mp4", "Success"),
        ("in/b.mp4", "Success"),
    }
    [run] = client.workflows.iter_runs(workflow_id=workflow_id, name="in/b.mp4", states=["Success"])
    assert run.object == "in/b.mp4"
    assert list(client.workflows.iter_runs(workflow_id=workflow_id, states=["Failed"])) == []


def test_workflows_from_the_settings_can_run(client: Client) -> None:
    run_id = client.workflows.trigger(workflow_id="simple", object="in/c.txt").instance_id
    assert run_id is not None
    run = client.workflows.wait_for_run(run_id, timeout=20)
    assert [(task.name, task.state) for task in run.tasks] == [
        ("Snapshot_1", "Success"),
        ("Segment_2", "Success"),
    ]
    client.batch.wait(
        client.batch.trigger_workflow(name="all", prefix="in/", workflow_ids="simple"), timeout=20
    )
    assert len(list(client.workflows.iter_runs(workflow_id="simple"))) == 4
