# Generated from spec/workflows/describe_media_workflow_execution.xsd (0d09a2f6a78dcaa1).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaWorkflowExecution and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Waiting

if TYPE_CHECKING:
    from cloudinfinite.workflows.workflow_run import WorkflowRun


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaWorkflowExecutionParams(BaseRecord):
    """The arguments of `client.workflows.describe_run`."""

    run_id: str = field(metadata=element("RunId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaWorkflowExecutionResponse(Answer):
    """A workflow run."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    workflow_execution: WorkflowRun | None = field(
        default=None, metadata=element("WorkflowExecution", "..workflows.workflow_run:WorkflowRun")
    )
    """The run."""


OPERATION: Final = Operation(
    name="DescribeMediaWorkflowExecution",
    method="GET",
    path="/workflowexecution/{RunId}",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="describe_run",
    subjects={"run_id": "DescribeMediaWorkflowExecution"},
    schema="workflows/describe_media_workflow_execution.xsd",
    summary="Look up a workflow run.",
    params=DescribeMediaWorkflowExecutionParams,
    response=DescribeMediaWorkflowExecutionResponse,
    safe=True,
    actions=("ci:DescribeMediaWorkflowExecutions",),
    pages=("https://www.tencentcloud.com/document/product/1045/43736",),
    waiting=Waiting(
        id="run_id",
        item="workflow_execution",
        key="run_id",
        state="state",
        success=("Success",),
        failed=("Failed",),
        cancelled=("Cancel",),
    ),
)
