# Generated from spec/workflows/update_media_workflow.xsd (894d7ea2d5e8191d).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateMediaWorkflow and its types."""

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

if TYPE_CHECKING:
    from cloudinfinite.workflows.workflow import MediaWorkflow, WorkflowDefinition


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateMediaWorkflowParams(BaseRecord):
    """The arguments of `client.workflows.update`."""

    workflow_id: str = field(
        metadata=element("WorkflowId", IDENTIFIER, place="path", required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateMediaWorkflowRequest(BaseRecord):
    """The arguments of `client.workflows.update`."""

    media_workflow: WorkflowDefinition = field(
        metadata=element(
            "MediaWorkflow", "..workflows.workflow:WorkflowDefinition", required=True, flatten=True
        )
    )


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateMediaWorkflowResponse(Answer):
    """The workflow after the call."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    media_workflow: MediaWorkflow | None = field(
        default=None, metadata=element("MediaWorkflow", "..workflows.workflow:MediaWorkflow")
    )
    """The workflow."""


OPERATION: Final = Operation(
    name="UpdateMediaWorkflow",
    method="PUT",
    path="/workflow/{WorkflowId}",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="update",
    schema="workflows/update_media_workflow.xsd",
    summary="Update a workflow.",
    params=UpdateMediaWorkflowParams,
    request=UpdateMediaWorkflowRequest,
    response=UpdateMediaWorkflowResponse,
    safe=True,
    actions=("ci:UpdateMediaWorkflow",),
    pages=("https://www.tencentcloud.com/document/product/1045/43738",),
)
