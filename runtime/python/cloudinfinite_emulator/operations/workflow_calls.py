"""Calls on workflows and their runs."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from typing import Final

from lxml.etree import _Element

from ..callbacks.event import task
from ..checks.facts import Facts, OperationFacts
from ..checks.refusal import Refusal
from ..elements import copies, element, time_text
from ..jobs.job import Job, Kind
from ..jobs.runs import new_run
from ..jobs.store import StoreFullError, place_text
from ..jobs.workflow import (
    ACTIVE,
    PAUSED,
    StoredWorkflow,
    Workflow,
    WorkflowsFullError,
    find_workflow,
)
from .bucket_calls import ensure_enabled
from .call import Call, Handler
from .job_calls import is_between
from .paging import page_of, place_in

WORKFLOW_PATHS: Final = frozenset({"workflow", "triggerworkflow", "workflowexecution"})
"""The first path segments of these calls."""


def create_workflow(call: Call) -> list[_Element]:
    """Creates a workflow."""
    ensure_enabled(call, Kind.MEDIA)
    try:
        workflow = call.account.workflows.add(
            call.bucket, _name(call), _state(call, ACTIVE), _topology(call), call.listed
        )
    except WorkflowsFullError as error:
        raise Refusal("WorkFlowNumLimit", str(error)) from None
    return [_detail("MediaWorkflow", workflow)]


def update_workflow(call: Call) -> list[_Element]:
    """Changes a workflow, which must be paused."""
    workflow = _stored(call)
    if workflow.state == ACTIVE:
        raise Refusal(
            "ActiveWorkflowForbiddenUpdate",
            f"the workflow {workflow.workflow_id} is active; pause it before you change it",
        )
    return _changed(
        call,
        workflow,
        name=_name(call),
        state=_state(call, workflow.state),
        topology=deepcopy(_topology(call)),
    )


def set_state(call: Call, state: str) -> list[_Element]:
    """Activates or pauses a workflow."""
    return _changed(call, _stored(call), state=state)


def delete_workflow(call: Call) -> list[_Element]:
    """Deletes a workflow."""
    workflow = _stored(call)
    call.account.workflows.remove(workflow)
    return [element("WorkflowId", workflow.workflow_id)]


def list_workflows(call: Call) -> list[_Element]:
    """Lists the workflows with the given ids, or a page of those with a name, or of all."""
    now, name = call.account.clock.now(), call.first("name")
    every = [
        each
        for each in call.account.workflows.of_bucket(call.bucket)
        if each.listed <= now and name in (None, each.name)
    ]
    ids = call.parameters.get("ids", ())
    if ids:
        every = [each for each in every if each.workflow_id in ids]
    found = {each.workflow_id for each in every}
    return [
        *page_of(call, every, partial(_detail, "MediaWorkflowList")),
        *(element("NonExistIDs", each) for each in ids if each not in found),
    ]


def trigger_workflow(call: Call) -> list[_Element]:
    """Starts a run of a workflow on one object."""
    workflow_id, key = call.first("workflowId") or "", call.first("object") or ""
    stored = call.account.workflows.get(call.bucket, workflow_id)
    simple = find_workflow(call.workflows, workflow_id)
    if stored is None and simple is None:
        raise _unknown(workflow_id)
    ensure_enabled(call, Kind.MEDIA)
    name = stored.name if stored is not None else simple.name if simple is not None else ""
    run = new_run(workflow_id, name)
    topology = stored.topology if stored is not None else _chain(simple)
    try:
        call.account.start_run(
            call.bucket, key, run, topology, name=call.first("name") or "", listed=call.listed
        )
    except StoreFullError as error:
        raise Refusal("QueueSaturated", str(error)) from None
    return [element("InstanceId", run.run_id)]


def describe_run(call: Call) -> list[_Element]:
    """Looks up a run."""
    run_id = call.first("RunId") or ""
    job = call.account.jobs.get(run_id)
    if job is None or (job.kind, job.bucket) != (Kind.RUN, call.bucket):
        raise Refusal("ResourceNotFound", f"the bucket {call.bucket} has no run {run_id}")
    run = _run("WorkflowExecution", job, "Name")
    if job.operation is not None:
        run.append(element("Topology", copies(job.operation)))
    run.extend(element("Tasks", task(each)) for each in call.account.jobs.of_run(run_id))
    return [run]


def list_runs(call: Call) -> list[_Element]:
    """Lists the runs of a workflow."""
    size, states = call.number("size", 10), call.parameters.get("states", ("All",))
    workflow_id, batch_id = call.first("workflowId"), call.first("jobId")
    wanted = is_between(call)
    page: list[Job] = []
    more: list[_Element] = []
    for job in call.account.jobs.walk(
        Kind.RUN,
        call.bucket,
        descending=call.first("orderByTime") != "Asc",
        after=place_in(call),
        key=call.first("name"),
    ):
        of_workflow = job.run is not None and job.run.workflow_id == workflow_id
        of_batch = batch_id in (None, job.batch_id)
        in_state = "All" in states or job.state in states
        if not (of_workflow and of_batch and in_state and wanted(job)):
            continue
        if len(page) >= size:
            more.append(element("NextToken", place_text(page[-1])))
            break
        page.append(job)
    return [*(_run("WorkflowExecutionList", job) for job in page), *more]


def workflow_handler(operation: OperationFacts, facts: Facts) -> Handler | None:
    """Returns the handler of a call on workflows or runs, by path, method and flags."""
    path = operation.path.strip("/").split("/")
    flags = {field.name for field in facts.fields(operation.params) if field.location == "flag"}
    for flag, state in (("active", ACTIVE), ("paused", PAUSED)):
        if flag in flags:
            return partial(set_state, state=state)
    return _CALLS.get((path[0], operation.method, len(path)))


_CALLS: Final[Mapping[tuple[str, str, int], Handler]] = {
    ("workflow", "POST", 1): create_workflow,
    ("workflow", "GET", 1): list_workflows,
    ("workflow", "PUT", 2): update_workflow,
    ("workflow", "DELETE", 2): delete_workflow,
    ("triggerworkflow", "POST", 1): trigger_workflow,
    ("workflowexecution", "GET", 1): list_runs,
    ("workflowexecution", "GET", 2): describe_run,
}


def _stored(call: Call) -> StoredWorkflow:
    workflow_id = call.first("WorkflowId") or ""
    found = call.account.workflows.get(call.bucket, workflow_id)
    if found is None:
        raise _unknown(workflow_id)
    return found


def _unknown(workflow_id: str) -> Refusal:
    return Refusal("ResourceNotFound", f"there is no workflow {workflow_id!r}")


def _changed(call: Call, workflow: StoredWorkflow, **changes: object) -> list[_Element]:
    changed = call.account.workflows.change(workflow, **changes)
    if changed is None:
        raise _unknown(workflow.workflow_id)
    return [_detail("MediaWorkflow", changed)]


def _name(call: Call) -> str:
    return call.body.findtext("MediaWorkflow/Name") or ""


def _state(call: Call, otherwise: str) -> str:
    return call.body.findtext("MediaWorkflow/State") or otherwise


def _topology(call: Call) -> _Element:
    found = call.body.find("MediaWorkflow/Topology")
    if found is None:
        # Validation only lets this through with ``loose``.
        raise Refusal("InvalidArgument", "Request.MediaWorkflow.Topology: it is missing")
    return found


def _chain(workflow: Workflow | None) -> _Element:
    """Returns a topology in which the Tags of a workflow follow one another."""
    tags = () if workflow is None else workflow.tags
    names = ["Start", *(f"{tag}_{number}" for number, tag in enumerate(tags, 1))]
    dependencies = dict(zip(names, [*names[1:], "End"], strict=True))
    kinds = zip(names, ["Start", *tags], strict=True)
    nodes = {name: {"Type": kind} for name, kind in kinds}
    return element("Topology", {"Dependencies": dependencies, "Nodes": nodes})


def _detail(tag: str, workflow: StoredWorkflow) -> _Element:
    return element(
        tag,
        [
            element("Name", workflow.name),
            element("State", workflow.state),
            element("WorkflowId", workflow.workflow_id),
            element("BucketId", workflow.bucket),
            element("CreateTime", time_text(workflow.created)),
            element("UpdateTime", time_text(workflow.updated)),
            element("Topology", copies(workflow.topology)),
        ],
    )


def _run(tag: str, job: Job, name: str = "") -> _Element:
    run = job.run
    fields: dict[str, object] = {
        "RunId": job.job_id,
        "WorkflowId": "" if run is None else run.workflow_id,
        "Object": job.object or "",
        "CreateTime": time_text(job.created),
        "State": job.state,
    }
    if name and run is not None:
        fields[name] = run.workflow_name
    return element(tag, fields)
