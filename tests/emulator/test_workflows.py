"""Workflows: created, changed, and run over objects, node by node."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, JobFailedError, ServiceError
from cloudinfinite.templates import TranscodeContainer, TranscodeVideo
from cloudinfinite.workflows import (
    StreamPackConfig,
    WorkflowFilter,
    WorkflowNotification,
    WorkflowOutput,
    WorkflowPlan,
)
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Action,
    Emulator,
    Fault,
    Kind,
    MemoryBucket,
    Settings,
    Workflow,
)
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.work import JobFailure, Work
from cloudinfinite_emulator.jobs.workflow import nodes_in_order, takes
from cloudinfinite_emulator.media.samples import make_mp4
from cloudinfinite_runtime.codec.document import parse_document
from cloudinfinite_runtime.codec.problems import Problems
from cloudinfinite_runtime.codec.writer import write

SEEN: list[tuple[str, str]] = []
_lock = threading.Lock()


def note(work: Work) -> Mapping[str, object]:
    """Copies its object to where the node writes, if it says where."""
    with _lock:
        SEEN.append((work.tag, work.key))
    target = work.operation.findtext("Output/Object") if work.operation is not None else None
    if target:
        bucket = work.bucket
        assert isinstance(bucket, MemoryBucket)
        with bucket.open(work.key) as source:
            bucket.put(target, source.read())
    return {}


def fail(work: Work) -> Mapping[str, object]:
    raise JobFailure("InvalidArgument", f"nothing to do with {work.key}")


def play(work: Work) -> Mapping[str, object]:
    """Writes a playlist and a segment, each with its own extension."""
    target = work.operation.findtext("Output/Object") if work.operation is not None else None
    assert isinstance(work.bucket, MemoryBucket)
    keys = [f"{target}.m3u8", f"{target}.ts"]
    for key in keys:
        work.bucket.put(key, b"content")
    return {"MediaResult": {"OutputFile": {"ObjectName": keys}}}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    SEEN.clear()
    bucket = MemoryBucket(DEMO_BUCKET)
    for key in ("in/a.mp4", "in/b.mp4", "in/c.txt"):
        bucket.put(key, b"content")
    executors = dict.fromkeys(("Transcode", "Snapshot", "SmartCover", "Segment"), note)
    settings = Settings(
        executors={**executors, "Animation": fail, "Concat": play},
        workflows={"simple": Workflow(("Snapshot", "Segment"), "two")},
    )
    templates = {"t1": "Transcode", "t2": "Snapshot", "t3": "Animation", "t4": "Concat"}
    with Emulator(buckets=[bucket], settings=settings) as running:
        for template_id, tag in templates.items():
            running.account.templates.add(
                DEMO_BUCKET, tag, template_id, [], template_id=template_id
            )
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as made:
        yield made


def films() -> WorkflowPlan:
    """Transcode, then frames of the result; covers of the original."""
    plan = WorkflowPlan.start(
        "in/", queue_id="p1", ext_filter={"state": "On", "video": True, "all_file": False}
    )
    output = WorkflowOutput(region="ap-beijing", bucket=DEMO_BUCKET, object="out/${InputName}.mkv")
    plan.transcode(template_id="t1", output=output).snapshot(template_id="t2")
    plan.smart_cover(smart_cover={"count": 2})
    return plan


def created(client: Client, plan: WorkflowPlan) -> str:
    made = client.workflows.create(name="films", topology=plan.topology).media_workflow
    assert made is not None
    assert made.workflow_id is not None
    return made.workflow_id


def test_a_workflow_lives_as_calls_say(client: Client) -> None:
    topology = films().topology
    workflow_id = created(client, films())
    [found] = client.workflows.describe_workflows(ids=[workflow_id, "absent"]).media_workflow_list
    assert (found.name, found.state, found.topology) == ("films", "Active", topology)
    assert client.workflows.describe_workflows(ids=["absent"]).non_exist_ids == ["absent"]
    with pytest.raises(ServiceError, match="is active; pause it") as caught:
        client.workflows.update(workflow_id=workflow_id, name="new", topology=topology)
    assert caught.value.code == "ActiveWorkflowForbiddenUpdate"
    paused = client.workflows.pause(workflow_id=workflow_id).media_workflow
    assert paused is not None
    assert paused.state == "Paused"
    client.workflows.update(workflow_id=workflow_id, name="new", topology=topology)
    client.workflows.activate(workflow_id=workflow_id)
    [changed] = client.workflows.iter_workflows(name="new")
    assert (changed.state, changed.workflow_id) == ("Active", workflow_id)
    assert client.workflows.delete(workflow_id=workflow_id).workflow_id == workflow_id
    assert list(client.workflows.iter_workflows()) == []
    with pytest.raises(ServiceError, match="there is no workflow"):
        client.workflows.delete(workflow_id=workflow_id)


def test_values_that_are_not_graphs_are_refused(client: Client) -> None:
    topology = films().topology
    topology.nodes["Lost_1"] = topology.nodes["Snapshot_1"]
    topology.dependencies["SmartCover_1"] = ["Absent_1"]
    with pytest.raises(ServiceError) as caught:
        client.workflows.create(name="films", topology=topology, validate=False)
    assert caught.value.code == "InvalidArgument"
    place = "Request.MediaWorkflow.Topology"
    assert f"{place}.Nodes.Lost_1: it must be reached from Start" in str(caught.value)
    assert f"{place}.Dependencies.SmartCover_1[0]: it must be the name of a" in str(caught.value)


def test_the_pages_of_a_list_follow_each_other(client: Client) -> None:
    for number in range(12):
        client.workflows.create(name=f"w{number}", topology=films().topology)
    names = [each.name for each in client.workflows.iter_workflows(page_size=5)]
    assert names == [f"w{number}" for number in reversed(range(12))]


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
    # What follows a node works on what the node made.
    assert set(SEEN) == {
        ("Transcode", "in/a.mp4"),
        ("Snapshot", "out/a.mkv"),
        ("SmartCover", "in/a.mp4"),
    }


def test_following_nodes_work_on_the_first_of_several_files(client: Client) -> None:
    plan = WorkflowPlan.start("in/")
    output = WorkflowOutput(region="ap-beijing", bucket=DEMO_BUCKET, object="out/${InputName}")
    plan.concat(template_id="t4", output=output).snapshot(template_id="t2")
    run_id = client.workflows.trigger(
        workflow_id=created(client, plan), object="in/a.mp4"
    ).instance_id
    assert run_id is not None
    client.workflows.wait_for_run(run_id, timeout=20)
    assert SEEN == [("Snapshot", "out/a.m3u8")]


def test_nothing_follows_a_node_that_failed(client: Client) -> None:
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


def test_a_condition_depends_on_the_object(client: Client, emulator: Emulator) -> None:
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
def test_streams_are_packed_though_one_failed(ignore: bool | None) -> None:
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


def test_adaptive_streaming_of_a_film(client: Client, emulator: Emulator) -> None:
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


def put(client: Client, key: str) -> None:
    client.request("PUT", f"/{key}", host="object", body=b"content", safe=False)


def test_an_upload_starts_the_workflows_that_take_it(client: Client, emulator: Emulator) -> None:
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
    begun = client.request("POST", path, query={"uploads": None}, host="object", safe=False)
    upload_id = parse_document(begun.metadata.body).findtext("UploadId")
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


def test_an_upload_succeeds_though_nothing_can_run(client: Client, emulator: Emulator) -> None:
    created(client, films())
    emulator.account.jobs._most = 0
    put(client, "in/new.mp4")
    assert emulator.account.settle()
    assert not emulator.account.jobs.all(Kind.RUN)


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({"event": ["TaskFinish", "WorkflowFinish"]}, ["TaskFinish", "WorkflowFinish"]),
        ({"event": ["WorkflowFinish"]}, ["WorkflowFinish"]),
        ({"event": ["TaskFinish"], "state": "On"}, ["TaskFinish"]),
        ({"event": ["TaskFinish", "WorkflowFinish"], "state": "Off"}, []),
    ],
)
def test_a_workflow_says_where_callbacks_go(
    client: Client, emulator: Emulator, config: Any, told: list[str]
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
    assert [json.loads(each.body)["EventName"] for each in deliveries] == told


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


def test_a_batch_runs_on_the_objects_that_pass_the_filter(client: Client) -> None:
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


def test_workflows_of_the_settings_run_too(client: Client) -> None:
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


def test_missing_things_are_refused(client: Client) -> None:
    with pytest.raises(ServiceError, match="there is no workflow 'absent'"):
        client.workflows.trigger(workflow_id="absent", object="in/a.mp4")
    with pytest.raises(ServiceError, match="has no run i0"):
        client.workflows.describe_run("i0")


def test_a_workflow_is_created_once(client: Client, emulator: Emulator) -> None:
    emulator.account.faults.add(
        Fault(action=Action.RESET, operation="CreateMediaWorkflow", after=True)
    )
    made = client.workflows.create(name="films", topology=films().topology, create_once=True)
    assert made.metadata.recovered
    [found] = client.workflows.iter_workflows()
    assert found.name is not None
    assert found.name.startswith("films-")
    assert made.media_workflow == found


@pytest.mark.parametrize(
    ("kind", "extensions"),
    [
        ("Video", "3gp asf avi flv m2ts m4v mkv mov mp4 mpg MTS rmvb ts webm WMV"),
        ("Audio", "aac amr flac m4a mp3 ogg opus wav wma"),
        ("Image", "avif bmp gif heic jpeg jpg png tiff webp"),
    ],
)
def test_a_filter_knows_extensions_without_the_tables_of_the_system(
    kind: str, extensions: str
) -> None:
    text = (
        "<T><Nodes><Start><Input><ExtFilter><State>On</State>"
        f"<{kind}>true</{kind}></ExtFilter></Input></Start></Nodes></T>"
    )
    topology = parse_document(text.encode())
    assert all(takes(topology, f"a.{extension}") for extension in extensions.split())
    assert not takes(topology, "a.txt")


@given(st.lists(st.integers(0, 5), min_size=1, max_size=9))
def test_each_node_comes_after_those_that_it_follows(places: list[int]) -> None:
    plan = WorkflowPlan.start("in/")
    made = [plan]
    for place in places:
        made.append(made[place % len(made)].media_info())
    made[-1].beside(*made[: places[0]]).media_info(node_name="Last_1")
    problems = Problems()
    text = write(plan.topology, "Topology", "Topology", problems)
    assert problems.items == []
    seen: set[str] = set()
    for node in nodes_in_order(parse_document(text.encode())):
        assert set(node.after) <= seen
        seen.add(node.name)
    assert seen == set(plan.topology.nodes)


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("", {"a.mp4", "a.mp3", "a.png", "a.r3d", "a"}),
        ("<State>Off</State><Video>true</Video>", {"a.mp4", "a.mp3", "a.png", "a.r3d", "a"}),
        ("<State>On</State>", set()),
        ("<State>On</State><Video>true</Video><Image>1</Image>", {"a.mp4", "a.png"}),
        ("<State>On</State><Audio>true</Audio>", {"a.mp3"}),
        ("<State>On</State><ContentType>true</ContentType>", {"a.mp4", "a.mp3", "a.png"}),
        ("<State>On</State><Custom>true</Custom><CustomExts>mxf/R3D</CustomExts>", {"a.r3d"}),
        ("<State>On</State><AllFile>true</AllFile>", {"a.mp4", "a.mp3", "a.png", "a.r3d", "a"}),
    ],
)
def test_a_filter_matches_the_extension(said: str, taken: set[str]) -> None:
    text = f"<T><Nodes><Start><Input><ExtFilter>{said}</ExtFilter></Input></Start></Nodes></T>"
    topology = parse_document(text.encode())
    keys = ("a.mp4", "a.mp3", "a.png", "a.r3d", "a")
    assert {key for key in keys if takes(topology, key)} == taken
