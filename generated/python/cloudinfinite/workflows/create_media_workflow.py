# Generated from spec/workflows/create_media_workflow.xsd (6be440d3b51ae4b2).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateMediaWorkflow and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.workflows.workflow import MediaWorkflow, WorkflowDefinition


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMediaWorkflowRequest(BaseRecord):
    """The arguments of `client.workflows.create`."""

    media_workflow: WorkflowDefinition = field(
        metadata=element(
            "MediaWorkflow", "..workflows.workflow:WorkflowDefinition", required=True, flatten=True
        )
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMediaWorkflowResponse(Answer):
    """The workflow that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    media_workflow: MediaWorkflow | None = field(
        default=None, metadata=element("MediaWorkflow", "..workflows.workflow:MediaWorkflow")
    )
    """The workflow."""


OPERATION: Final = Operation(
    name="CreateMediaWorkflow",
    method="POST",
    path="/workflow",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="create",
    schema="workflows/create_media_workflow.xsd",
    summary="Create a workflow.",
    request=CreateMediaWorkflowRequest,
    response=CreateMediaWorkflowResponse,
    safe=False,
    actions=("ci:CreateMediaWorkflow",),
    pages=("https://www.tencentcloud.com/document/product/1045/43733",),
    recovery=Recovery(
        mark=("media_workflow", "name"),
        operation="DescribeMediaWorkflows",
        match=("name",),
        item="media_workflow",
        by="name",
    ),
)
