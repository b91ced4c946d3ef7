# Generated from spec/workflows/workflow_run.xsd (af8816304625916c).
# Do not edit: change the spec and run `make generate`.
"""`WorkflowRun` and `WorkflowRunSummary`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import JobState
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.callback_event import WorkflowTask
    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.workflows.workflow_node import WorkflowTopology


class WorkflowRunStateFilter(OpenEnum):
    """A state of runs to list."""

    ALL: ClassVar[WorkflowRunStateFilter] = word("All")
    """Runs in any state."""
    SUCCESS: ClassVar[WorkflowRunStateFilter] = word("Success")
    """Runs that succeeded."""
    FAILED: ClassVar[WorkflowRunStateFilter] = word("Failed")
    """Runs that failed."""
    RUNNING: ClassVar[WorkflowRunStateFilter] = word("Running")
    """Runs in progress."""
    CANCEL: ClassVar[WorkflowRunStateFilter] = word("Cancel")
    """Runs that were cancelled."""


WorkflowRunStateFilterValue = WorkflowRunStateFilter | Literal[
    "All", "Success", "Failed", "Running", "Cancel"
]  # fmt: skip
"""A value of `WorkflowRunStateFilter`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowRun(BaseRecord):
    """A run of a workflow on one object."""

    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The ID of the workflow. Not empty."""
    workflow_name: str | None = field(default=None, metadata=element("WorkflowName", ANY_TEXT))
    """The name of the workflow."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the workflow, under the name that some responses use."""
    run_id: str | None = field(default=None, metadata=element("RunId", IDENTIFIER))
    """The ID of the run. Not empty."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The time when the run was created."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The object that the run processes: a key on some pages, an address on others."""
    state: JobStateValue | None = field(default=None, metadata=element("State", JobState))
    """The state of the run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    topology: WorkflowTopology | None = field(
        default=None, metadata=element("Topology", "..workflows.workflow_node:WorkflowTopology")
    )
    """The graph of the workflow when the run was created."""
    tasks: list[WorkflowTask] = field(
        default_factory=list,
        metadata=element("Tasks", "..common.callback_event:WorkflowTask", many=True),
    )
    """The progress of each node."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowRunSummary(BaseRecord):
    """A run, as it appears in lists."""

    run_id: str | None = field(default=None, metadata=element("RunId", IDENTIFIER))
    """The ID of the run. Not empty."""
    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The ID of the workflow. Not empty."""
    state: JobStateValue | None = field(default=None, metadata=element("State", JobState))
    """The state of the run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The time when the run was created."""
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The time when the run was created, under the name that some responses use."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The object to process."""
