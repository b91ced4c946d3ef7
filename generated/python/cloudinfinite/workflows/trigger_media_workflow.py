# Generated from spec/workflows/trigger_media_workflow.xsd (72b13ec2eed2c7c7).
# Do not edit: change the spec and run `make generate`.
"""The operation TriggerMediaWorkflow and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.workflows.workflow import WORKFLOW_NAME
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerMediaWorkflowParams(BaseRecord):
    """The arguments of `client.workflows.trigger`."""

    workflow_id: str = field(
        metadata=element("workflowId", IDENTIFIER, place="query", required=True)
    )
    object: str = field(metadata=element("object", OBJECT_KEY, place="query", required=True))
    name: str | None = field(default=None, metadata=element("name", WORKFLOW_NAME, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerMediaWorkflowResponse(Answer):
    """The run that was started."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    instance_id: str | None = field(default=None, metadata=element("InstanceId", IDENTIFIER))
    """The ID of the run. Not empty."""


OPERATION: Final = Operation(
    name="TriggerMediaWorkflow",
    method="POST",
    path="/triggerworkflow",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="trigger",
    schema="workflows/trigger_media_workflow.xsd",
    summary="Run a workflow on one object.",
    params=TriggerMediaWorkflowParams,
    response=TriggerMediaWorkflowResponse,
    safe=False,
    actions=("ci:TriggerMediaWorkflow",),
    pages=("https://www.tencentcloud.com/document/product/1045/50340",),
)
