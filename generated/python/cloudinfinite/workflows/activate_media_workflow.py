# Generated from spec/workflows/activate_media_workflow.xsd (1a5ebb46cbc65b4f).
# Do not edit: change the spec and run `make generate`.
"""The operation ActivateMediaWorkflow and its types."""

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
class ActivateMediaWorkflowParams(BaseRecord):
    """The arguments of `client.workflows.activate`."""

    workflow_id: str = field(
        metadata=element("WorkflowId", IDENTIFIER, place="path", required=True)
    )
    active: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("active", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ActivateMediaWorkflowResponse(Answer):
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
    name="ActivateMediaWorkflow",
    method="PUT",
    path="/workflow/{WorkflowId}",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="activate",
    schema="workflows/activate_media_workflow.xsd",
    summary="Activate a workflow, so that uploads start it.",
    params=ActivateMediaWorkflowParams,
    response=ActivateMediaWorkflowResponse,
    safe=True,
    actions=("ci:UpdateMediaWorkflow",),
    pages=("https://www.tencentcloud.com/document/product/1045/43738",),
)
