# Generated from spec/inventory/describe_inventory_trigger_job.xsd (7f22b44a997a0c3f).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/inventory/describe_inventory_trigger_job.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.inventory_job import (
    decode_inventory_trigger_job_detail,
    encode_inventory_trigger_job_detail,
)
from cloudinfinite.models.describe_inventory_trigger_job import (
    DescribeInventoryTriggerJobParams,
    DescribeInventoryTriggerJobResponse,
)
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text
from cloudinfinite_runtime.scalars import escape, read_text

_IDENTIFIER_PATH = Text(min_length=1, path=True)


def validate_describe_inventory_trigger_job_params(
    value: DescribeInventoryTriggerJobParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    _IDENTIFIER_PATH.check(problems, value.job_id, path, "jobId", required=True)


def encode_describe_inventory_trigger_job_params(
    value: DescribeInventoryTriggerJobParams, parameters: Parameters
) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["jobId"] = value.job_id


def encode_describe_inventory_trigger_job_response(
    value: DescribeInventoryTriggerJobResponse, name: str
) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    if value.jobs_detail is not None:
        text += encode_inventory_trigger_job_detail(value.jobs_detail, "JobsDetail")
    for non_exist_job_ids in value.non_exist_job_ids or ():
        text += f"<NonExistJobIds>{escape(non_exist_job_ids)}</NonExistJobIds>"
    return f"{text}</{name}>"


def decode_describe_inventory_trigger_job_response(
    element: _Element, report: Report
) -> DescribeInventoryTriggerJobResponse:
    """Reads a value; what does not fit goes into the report."""
    value = DescribeInventoryTriggerJobResponse()
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
        elif tag == "NonExistJobIds":
            value.non_exist_job_ids.append(
                read_text(child, report) if len(child) else child.text or ""
            )
        else:
            report.surplus(child, ("RequestId", "JobsDetail"))
    return value
