# Generated from spec/inventory/describe_inventory_trigger_jobs.xsd (7aa36c82dc5cca6f).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/inventory/describe_inventory_trigger_jobs.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.inventory_job import (
    INVENTORY_TRIGGER_JOB_TYPE,
    decode_inventory_trigger_job_detail,
    encode_inventory_trigger_job_detail,
)
from cloudinfinite.codecs.job import PAGE_SIZE, SORT_ORDER
from cloudinfinite.codecs.scalar import TIMESTAMP
from cloudinfinite.models.describe_inventory_trigger_jobs import (
    DescribeInventoryTriggerJobsParams,
    DescribeInventoryTriggerJobsResponse,
)
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration, Text, check_list
from cloudinfinite_runtime.scalars import escape, format_integer, format_timestamp, read_text

_STRING = Text()
_JOB_STATE_FILTER_ITEM = Enumeration(
    values=("All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel"), item=True
)


def validate_describe_inventory_trigger_jobs_params(
    value: DescribeInventoryTriggerJobsParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.next_token, path, "nextToken")
    PAGE_SIZE.check(problems, value.size, path, "size")
    INVENTORY_TRIGGER_JOB_TYPE.check(problems, value.type, path, "type")
    SORT_ORDER.check(problems, value.order_by_time, path, "orderByTime")
    if check_list(problems, value.states, path, "states"):
        for index, states in enumerate(value.states):
            _JOB_STATE_FILTER_ITEM.check(problems, states, path, f"states[{index}]", required=True)
    TIMESTAMP.check(problems, value.start_creation_time, path, "startCreationTime")
    TIMESTAMP.check(problems, value.end_creation_time, path, "endCreationTime")
    _STRING.check(problems, value.workflow_id, path, "workflowId")
    _STRING.check(problems, value.job_id, path, "jobId")
    _STRING.check(problems, value.name, path, "name")


def encode_describe_inventory_trigger_jobs_params(
    value: DescribeInventoryTriggerJobsParams, parameters: Parameters
) -> None:
    """Adds the fields to the parameters of a request."""
    if value.next_token is not None:
        parameters.query.append(("nextToken", value.next_token))
    if value.size is not None:
        parameters.query.append(("size", format_integer(value.size)))
    if value.type is not None:
        parameters.query.append(("type", value.type))
    if value.order_by_time is not None:
        parameters.query.append(("orderByTime", value.order_by_time))
    if value.states:
        parameters.query.append(("states", ",".join(value.states)))
    if value.start_creation_time is not None:
        parameters.query.append(("startCreationTime", format_timestamp(value.start_creation_time)))
    if value.end_creation_time is not None:
        parameters.query.append(("endCreationTime", format_timestamp(value.end_creation_time)))
    if value.workflow_id is not None:
        parameters.query.append(("workflowId", value.workflow_id))
    if value.job_id is not None:
        parameters.query.append(("jobId", value.job_id))
    if value.name is not None:
        parameters.query.append(("name", value.name))


def encode_describe_inventory_trigger_jobs_response(
    value: DescribeInventoryTriggerJobsResponse, name: str
) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    for jobs_detail in value.jobs_detail or ():
        text += encode_inventory_trigger_job_detail(jobs_detail, "JobsDetail")
    if value.next_token is not None:
        text += f"<NextToken>{escape(value.next_token)}</NextToken>"
    return f"{text}</{name}>"


def decode_describe_inventory_trigger_jobs_response(
    element: _Element, report: Report
) -> DescribeInventoryTriggerJobsResponse:
    """Reads a value; what does not fit goes into the report."""
    value = DescribeInventoryTriggerJobsResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "RequestId" and value.request_id is None:
            value.request_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobsDetail":
            value.jobs_detail.append(decode_inventory_trigger_job_detail(child, report))
        elif tag == "NextToken" and value.next_token is None:
            value.next_token = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("RequestId", "NextToken"))
    return value
