# Generated from spec/inventory/trigger_inventory_workflow.xsd (9ea10758521d1262).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/inventory/trigger_inventory_workflow.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.inventory_job import (
    INVENTORY_TRIGGER_JOB_NAME,
    WORKFLOW_IDS,
    decode_inventory_trigger_input,
    decode_inventory_trigger_job_detail,
    decode_time_interval,
    encode_inventory_trigger_input,
    encode_inventory_trigger_job_detail,
    encode_time_interval,
    validate_inventory_trigger_input,
    validate_time_interval,
)
from cloudinfinite.models.inventory_job import InventoryTriggerInput, TimeInterval
from cloudinfinite.models.trigger_inventory_workflow import (
    InventoryWorkflowOperation,
    TriggerInventoryWorkflowRequest,
    TriggerInventoryWorkflowResponse,
)
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import check_model
from cloudinfinite_runtime.scalars import escape, read_text


def validate_inventory_workflow_operation(
    value: InventoryWorkflowOperation, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    if time_interval := check_model(
        problems, value.time_interval, path, "TimeInterval", TimeInterval
    ):
        validate_time_interval(time_interval, f"{path}.TimeInterval", problems)
    WORKFLOW_IDS.check(problems, value.workflow_ids, path, "WorkflowIds", required=True)


def encode_inventory_workflow_operation(value: InventoryWorkflowOperation, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.time_interval is not None:
        text += encode_time_interval(value.time_interval, "TimeInterval")
    if value.workflow_ids is not None:
        text += f"<WorkflowIds>{escape(value.workflow_ids)}</WorkflowIds>"
    return f"{text}</{name}>"


def decode_inventory_workflow_operation(
    element: _Element, report: Report
) -> InventoryWorkflowOperation:
    """Reads a value; what does not fit goes into the report."""
    time_interval: TimeInterval | None = None
    workflow_ids: str | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "TimeInterval" and time_interval is None:
            time_interval = decode_time_interval(child, report)
        elif tag == "WorkflowIds" and workflow_ids is None:
            workflow_ids = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("TimeInterval", "WorkflowIds"))
    if workflow_ids is None:
        raise report.missing(element, "WorkflowIds")
    return InventoryWorkflowOperation(time_interval=time_interval, workflow_ids=workflow_ids)


def validate_trigger_inventory_workflow_request(
    value: TriggerInventoryWorkflowRequest, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    INVENTORY_TRIGGER_JOB_NAME.check(problems, value.name, path, "Name", required=True)
    if input := check_model(
        problems, value.input, path, "Input", InventoryTriggerInput, required=True
    ):
        validate_inventory_trigger_input(input, f"{path}.Input", problems)
    if operation := check_model(
        problems, value.operation, path, "Operation", InventoryWorkflowOperation, required=True
    ):
        validate_inventory_workflow_operation(operation, f"{path}.Operation", problems)


def encode_trigger_inventory_workflow_request(
    value: TriggerInventoryWorkflowRequest, name: str
) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    text += "<Type>Workflow</Type>"
    if value.input is not None:
        text += encode_inventory_trigger_input(value.input, "Input")
    if value.operation is not None:
        text += encode_inventory_workflow_operation(value.operation, "Operation")
    return f"{text}</{name}>"


def decode_trigger_inventory_workflow_request(
    element: _Element, report: Report
) -> TriggerInventoryWorkflowRequest:
    """Reads a value; what does not fit goes into the report."""
    name_: str | None = None
    type: str | None = None
    input: InventoryTriggerInput | None = None
    operation: InventoryWorkflowOperation | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Name" and name_ is None:
            name_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Type" and type is None:
            type = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "Workflow")
        elif tag == "Input" and input is None:
            input = decode_inventory_trigger_input(child, report)
        elif tag == "Operation" and operation is None:
            operation = decode_inventory_workflow_operation(child, report)
        else:
            report.surplus(child, ("Name", "Type", "Input", "Operation"))
    if name_ is None:
        raise report.missing(element, "Name")
    if input is None:
        raise report.missing(element, "Input")
    if operation is None:
        raise report.missing(element, "Operation")
    return TriggerInventoryWorkflowRequest(name=name_, input=input, operation=operation)


def encode_trigger_inventory_workflow_response(
    value: TriggerInventoryWorkflowResponse, name: str
) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    if value.jobs_detail is not None:
        text += encode_inventory_trigger_job_detail(value.jobs_detail, "JobsDetail")
    return f"{text}</{name}>"


def decode_trigger_inventory_workflow_response(
    element: _Element, report: Report
) -> TriggerInventoryWorkflowResponse:
    """Reads a value; what does not fit goes into the report."""
    value = TriggerInventoryWorkflowResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "RequestId" and value.request_id is None:
            value.request_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobsDetail" and value.jobs_detail is None:
            value.jobs_detail = decode_inventory_trigger_job_detail(child, report)
        else:
            report.surplus(child, ("RequestId", "JobsDetail"))
    return value
