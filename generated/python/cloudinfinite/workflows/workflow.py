# Generated from spec/workflows/workflow.xsd (000bdc426a74809a).
# Do not edit: change the spec and run `make generate`.
"""`MediaWorkflow` and `WorkflowDefinition`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.workflows.workflow_node import WorkflowTopology

WORKFLOW_NAME = Text(
    min_length=1,
    max_length=128,
    characters=(
        ("一", "龥"),
        ("A", "Z"),
        ("a", "z"),
        ("0", "9"),
        ("_", "_"),
        ("—", "—"),
        ("-", "-"),
    ),
    says="Chinese characters, letters, digits, '-', '—' and '_'",
)
"""The name of a workflow."""


class WorkflowState(OpenEnum):
    """Whether uploads start a workflow."""

    ACTIVE: ClassVar[WorkflowState] = word("Active")
    """Each uploaded object that the start node accepts starts the workflow."""
    PAUSED: ClassVar[WorkflowState] = word("Paused")
    """Uploads do not start the workflow, and it can be changed."""


WorkflowStateValue = WorkflowState | Literal["Active", "Paused"]
"""A value of `WorkflowState`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaWorkflow(BaseRecord):
    """A workflow."""

    name: str | None = field(default=None, metadata=element("Name", WORKFLOW_NAME))
    """The name of the workflow. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
    and '_'.
    """
    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The ID of the workflow. Not empty."""
    state: WorkflowStateValue | None = field(default=None, metadata=element("State", WorkflowState))
    """Whether uploads start the workflow. One of `Active`, `Paused`."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""
    topology: WorkflowTopology | None = field(
        default=None, metadata=element("Topology", "..workflows.workflow_node:WorkflowTopology")
    )
    """The nodes, and their order."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowDefinition(BaseRecord):
    """The definition of a workflow."""

    name: str = field(metadata=element("Name", WORKFLOW_NAME, required=True))
    """The name of the workflow. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
    and '_'.
    """
    state: WorkflowStateValue | None = field(default=None, metadata=element("State", WorkflowState))
    """Whether uploads start the workflow. One of `Active`, `Paused`."""
    topology: WorkflowTopology = field(
        metadata=element("Topology", "..workflows.workflow_node:WorkflowTopology", required=True)
    )
    """The nodes, and their order."""
