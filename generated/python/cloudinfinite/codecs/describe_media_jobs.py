# Generated from spec/media/describe_media_jobs.xsd (c9e45191c8961a89).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/media/describe_media_jobs.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.job import PAGE_SIZE, SORT_ORDER
from cloudinfinite.codecs.media_job import (
    MEDIA_JOB_TAG,
    decode_media_job_detail,
    encode_media_job_detail,
)
from cloudinfinite.codecs.scalar import TIMESTAMP
from cloudinfinite.models.describe_media_jobs import (
    DescribeMediaJobsParams,
    DescribeMediaJobsResponse,
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


def validate_describe_media_jobs_params(
    value: DescribeMediaJobsParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.queue_id, path, "queueId")
    _STRING.check(problems, value.queue_type, path, "queueType")
    MEDIA_JOB_TAG.check(problems, value.tag, path, "tag", required=True)
    _STRING.check(problems, value.workflow_id, path, "workflowId")
    _STRING.check(problems, value.inventory_trigger_job_id, path, "inventoryTriggerJobId")
    _STRING.check(problems, value.input_object, path, "inputObject")
    SORT_ORDER.check(problems, value.order_by_time, path, "orderByTime")
    _STRING.check(problems, value.next_token, path, "nextToken")
    PAGE_SIZE.check(problems, value.size, path, "size")
    if check_list(problems, value.states, path, "states"):
        for index, states in enumerate(value.states):
            _JOB_STATE_FILTER_ITEM.check(problems, states, path, f"states[{index}]", required=True)
    TIMESTAMP.check(problems, value.start_creation_time, path, "startCreationTime")
    TIMESTAMP.check(problems, value.end_creation_time, path, "endCreationTime")


def encode_describe_media_jobs_params(
    value: DescribeMediaJobsParams, parameters: Parameters
) -> None:
    """Adds the fields to the parameters of a request."""
    if value.queue_id is not None:
        parameters.query.append(("queueId", value.queue_id))
    if value.queue_type is not None:
        parameters.query.append(("queueType", value.queue_type))
    if value.tag is not None:
        parameters.query.append(("tag", value.tag))
    if value.workflow_id is not None:
        parameters.query.append(("workflowId", value.workflow_id))
    if value.inventory_trigger_job_id is not None:
        parameters.query.append(("inventoryTriggerJobId", value.inventory_trigger_job_id))
    if value.input_object is not None:
        parameters.query.append(("inputObject", value.input_object))
    if value.order_by_time is not None:
        parameters.query.append(("orderByTime", value.order_by_time))
    if value.next_token is not None:
        parameters.query.append(("nextToken", value.next_token))
    if value.size is not None:
        parameters.query.append(("size", format_integer(value.size)))
    if value.states:
        parameters.query.append(("states", ",".join(value.states)))
    if value.start_creation_time is not None:
        parameters.query.append(("startCreationTime", format_timestamp(value.start_creation_time)))
    if value.end_creation_time is not None:
        parameters.query.append(("endCreationTime", format_timestamp(value.end_creation_time)))


def encode_describe_media_jobs_response(value: DescribeMediaJobsResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    for jobs_detail in value.jobs_detail or ():
        text += encode_media_job_detail(jobs_detail, "JobsDetail")
    if value.next_token is not None:
        text += f"<NextToken>{escape(value.next_token)}</NextToken>"
    return f"{text}</{name}>"


def decode_describe_media_jobs_response(
    element: _Element, report: Report
) -> DescribeMediaJobsResponse:
    """Reads a value; what does not fit goes into the report."""
    value = DescribeMediaJobsResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "RequestId" and value.request_id is None:
            value.request_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobsDetail":
            value.jobs_detail.append(decode_media_job_detail(child, report))
        elif tag == "NextToken" and value.next_token is None:
            value.next_token = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("RequestId", "NextToken"))
    return value
