# Generated from spec/media/describe_media_job.xsd (08c50b52875e9c73).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/media/describe_media_job.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.media_job import decode_media_job_detail, encode_media_job_detail
from cloudinfinite.models.describe_media_job import DescribeMediaJobParams, DescribeMediaJobResponse
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text, check_list
from cloudinfinite_runtime.scalars import escape, read_text

_IDENTIFIER_PATH_ITEM = Text(min_length=1, path=True, item=True)


def validate_describe_media_job_params(
    value: DescribeMediaJobParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    if check_list(problems, value.job_id, path, "jobId", min_items=1, in_path=True):
        for index, job_id in enumerate(value.job_id):
            _IDENTIFIER_PATH_ITEM.check(problems, job_id, path, f"jobId[{index}]", required=True)


def encode_describe_media_job_params(value: DescribeMediaJobParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["jobId"] = ",".join(value.job_id)


def encode_describe_media_job_response(value: DescribeMediaJobResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    for jobs_detail in value.jobs_detail or ():
        text += encode_media_job_detail(jobs_detail, "JobsDetail")
    for non_exist_job_ids in value.non_exist_job_ids or ():
        text += f"<NonExistJobIds>{escape(non_exist_job_ids)}</NonExistJobIds>"
    return f"{text}</{name}>"


def decode_describe_media_job_response(
    element: _Element, report: Report
) -> DescribeMediaJobResponse:
    """Reads a value; what does not fit goes into the report."""
    value = DescribeMediaJobResponse()
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
        elif tag == "NonExistJobIds":
            value.non_exist_job_ids.append(
                read_text(child, report) if len(child) else child.text or ""
            )
        else:
            report.surplus(child, ("RequestId",))
    return value
