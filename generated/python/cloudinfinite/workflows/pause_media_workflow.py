# Generated from spec/workflows/pause_media_workflow.xsd (c44a40f763c53aee).
# Do not edit: change the spec and run `make generate`.
"""The operation PauseMediaWorkflow and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.workflows.workflow import MediaWorkflow


@dataclass(slots=True, kw_only=True, repr=False)
class PauseMediaWorkflowParams(BaseRecord):
    """The arguments of `client.workflows.pause`."""

    workflow_id: str = field(
        metadata=element("WorkflowId", IDENTIFIER, place="path", required=True)
    )
    paused: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("paused", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class PauseMediaWorkflowResponse(Answer):
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
    name="PauseMediaWorkflow",
    method="PUT",
    path="/workflow/{WorkflowId}",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="pause",
    schema="workflows/pause_media_workflow.xsd",
    summary="Pause a workflow, so that uploads no longer start it and it can be changed.",
    params=PauseMediaWorkflowParams,
    response=PauseMediaWorkflowResponse,
    safe=True,
    actions=("ci:UpdateMediaWorkflow",),
    pages=("https://www.tencentcloud.com/document/product/1045/43738",),
)
