"""Calls that create, change and list workflows, and the filters and nodes of workflows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite.workflows import (
    WorkflowPlan,
)
from cloudinfinite_emulator import (
    Action,
    Emulator,
    Fault,
)
from cloudinfinite_emulator.jobs.workflow import nodes_in_order, takes
from cloudinfinite_runtime.codec.document import parse_document
from cloudinfinite_runtime.codec.problems import Problems
from cloudinfinite_runtime.codec.writer import write

from .films import created, films


def test_a_workflow_can_be_created_changed_and_deleted(client: Client) -> None:
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


def test_invalid_graphs_are_refused(client: Client) -> None:
    topology = films().topology
    topology.nodes["Lost_1"] = topology.nodes["Snapshot_1"]
    topology.dependencies["SmartCover_1"] = ["Absent_1"]
    with pytest.raises(ServiceError) as caught:
        client.workflows.create(name="films", topology=topology, validate=False)
    assert caught.value.code == "InvalidArgument"
    place = "Request.MediaWorkflow.Topology"
    assert f"{place}.Nodes.Lost_1: it must be reached from Start" in str(caught.value)
    assert f"{place}.Dependencies.SmartCover_1[0]: it must be the name of a" in str(caught.value)


def test_lists_are_paged(client: Client) -> None:
    for number in range(12):
        client.workflows.create(name=f"w{number}", topology=films().topology)
    names = [each.name for each in client.workflows.iter_workflows(page_size=5)]
    assert names == [f"w{number}" for number in reversed(range(12))]


def test_missing_workflows_and_runs_are_refused(client: Client) -> None:
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
def test_a_filter_does_not_depend_on_the_systems_mime_types(kind: str, extensions: str) -> None:
    text = (
        "<T><Nodes><Start><Input><ExtFilter><State>On</State>"
        f"<{kind}>true</{kind}></ExtFilter></Input></Start></Nodes></T>"
    )
    topology = parse_document(text.encode())
    assert all(takes(topology, f"a.{extension}") for extension in extensions.split())
    assert not takes(topology, "a.txt")


@given(st.lists(st.integers(0, 5), min_size=1, max_size=9))
def test_each_node_comes_after_its_predecessors(places: list[int]) -> None:
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
    ("settings", "taken"),
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
def test_a_filter_matches_the_extension(settings: str, taken: set[str]) -> None:
    text = f"<T><Nodes><Start><Input><ExtFilter>{settings}</ExtFilter></Input></Start></Nodes></T>"
    topology = parse_document(text.encode())
    keys = ("a.mp4", "a.mp3", "a.png", "a.r3d", "a")
    assert {key for key in keys if takes(topology, key)} == taken
