# Generated from spec/workflows/delete_media_workflow.xsd (1d3cb3120bbe404f).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteMediaWorkflow and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteMediaWorkflowParams(BaseRecord):
    """The arguments of `client.workflows.delete`."""

    workflow_id: str = field(
        metadata=element("WorkflowId", IDENTIFIER, place="path", required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteMediaWorkflowResponse(Answer):
    """The workflow that was deleted."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The ID of the workflow. Not empty."""


OPERATION: Final = Operation(
    name="DeleteMediaWorkflow",
    method="DELETE",
    path="/workflow/{WorkflowId}",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="delete",
    schema="workflows/delete_media_workflow.xsd",
    summary="Delete a workflow.",
    params=DeleteMediaWorkflowParams,
    response=DeleteMediaWorkflowResponse,
    safe=True,
    actions=("ci:DeleteMediaWorkflow",),
    pages=("https://www.tencentcloud.com/document/product/1045/43734",),
)
