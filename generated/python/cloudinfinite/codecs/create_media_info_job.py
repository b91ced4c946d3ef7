# Generated from spec/media/create_media_info_job.xsd (0436585d79c11360).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/media/create_media_info_job.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.callback import (
    CALL_BACK_ADDRESS,
    CALL_BACK_FORMAT,
    CALL_BACK_TYPE,
    decode_call_back_mq_config,
    encode_call_back_mq_config,
    validate_call_back_mq_config,
)
from cloudinfinite.codecs.media_job import (
    decode_media_job_detail,
    decode_media_job_options,
    encode_media_job_detail,
    encode_media_job_options,
    validate_media_job_options,
)
from cloudinfinite.codecs.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.models.callback import CallBackFormat, CallBackMqConfig, CallBackType
from cloudinfinite.models.create_media_info_job import (
    CreateMediaInfoJobRequest,
    CreateMediaInfoJobResponse,
    MediaInfoJobInput,
)
from cloudinfinite.models.media_job import MediaJobOptions
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import check_model
from cloudinfinite_runtime.scalars import escape, read_enum, read_text


def validate_media_info_job_input(value: MediaInfoJobInput, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    OBJECT_KEY.check(problems, value.object, path, "Object", required=True)


def encode_media_info_job_input(value: MediaInfoJobInput, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    return f"{text}</{name}>"


def decode_media_info_job_input(element: _Element, report: Report) -> MediaInfoJobInput:
    """Reads a value; what does not fit goes into the report."""
    object: str | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Object" and object is None:
            object = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Object",))
    if object is None:
        raise report.missing(element, "Object")
    return MediaInfoJobInput(object=object)


def validate_create_media_info_job_request(
    value: CreateMediaInfoJobRequest, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    if input := check_model(problems, value.input, path, "Input", MediaInfoJobInput, required=True):
        validate_media_info_job_input(input, f"{path}.Input", problems)
    if operation := check_model(problems, value.operation, path, "Operation", MediaJobOptions):
        validate_media_job_options(operation, f"{path}.Operation", problems)
    IDENTIFIER.check(problems, value.queue_id, path, "QueueId")
    CALL_BACK_FORMAT.check(problems, value.call_back_format, path, "CallBackFormat")
    CALL_BACK_TYPE.check(problems, value.call_back_type, path, "CallBackType")
    CALL_BACK_ADDRESS.check(problems, value.call_back, path, "CallBack")
    if call_back_mq_config := check_model(
        problems, value.call_back_mq_config, path, "CallBackMqConfig", CallBackMqConfig
    ):
        validate_call_back_mq_config(call_back_mq_config, f"{path}.CallBackMqConfig", problems)
    problems.required_when(
        value.call_back_mq_config,
        path,
        "CallBackMqConfig",
        value.call_back_type == "TDMQ",
        "CallBackType is TDMQ",
    )


def encode_create_media_info_job_request(value: CreateMediaInfoJobRequest, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    text += "<Tag>MediaInfo</Tag>"
    if value.input is not None:
        text += encode_media_info_job_input(value.input, "Input")
    if value.operation is not None:
        text += encode_media_job_options(value.operation, "Operation")
    if value.queue_id is not None:
        text += f"<QueueId>{escape(value.queue_id)}</QueueId>"
    if value.call_back_format is not None:
        text += f"<CallBackFormat>{escape(value.call_back_format)}</CallBackFormat>"
    if value.call_back_type is not None:
        text += f"<CallBackType>{escape(value.call_back_type)}</CallBackType>"
    if value.call_back is not None:
        text += f"<CallBack>{escape(value.call_back)}</CallBack>"
    if value.call_back_mq_config is not None:
        text += encode_call_back_mq_config(value.call_back_mq_config, "CallBackMqConfig")
    return f"{text}</{name}>"


def decode_create_media_info_job_request(
    element: _Element, report: Report
) -> CreateMediaInfoJobRequest:
    """Reads a value; what does not fit goes into the report."""
    tag_: str | None = None
    input: MediaInfoJobInput | None = None
    operation: MediaJobOptions | None = None
    queue_id: str | None = None
    call_back_format: CallBackFormat | None = None
    call_back_type: CallBackType | None = None
    call_back: str | None = None
    call_back_mq_config: CallBackMqConfig | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Tag" and tag_ is None:
            tag_ = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "MediaInfo")
        elif tag == "Input" and input is None:
            input = decode_media_info_job_input(child, report)
        elif tag == "Operation" and operation is None:
            operation = decode_media_job_options(child, report)
        elif tag == "QueueId" and queue_id is None:
            queue_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CallBackFormat" and call_back_format is None:
            call_back_format = read_enum(child, report, CallBackFormat)
        elif tag == "CallBackType" and call_back_type is None:
            call_back_type = read_enum(child, report, CallBackType)
        elif tag == "CallBack" and call_back is None:
            call_back = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CallBackMqConfig" and call_back_mq_config is None:
            call_back_mq_config = decode_call_back_mq_config(child, report)
        else:
            report.surplus(
                child,
                (
                    "Tag",
                    "Input",
                    "Operation",
                    "QueueId",
                    "CallBackFormat",
                    "CallBackType",
                    "CallBack",
                    "CallBackMqConfig",
                ),
            )
    if input is None:
        raise report.missing(element, "Input")
    return CreateMediaInfoJobRequest(
        input=input,
        operation=operation,
        queue_id=queue_id,
        call_back_format=call_back_format,
        call_back_type=call_back_type,
        call_back=call_back,
        call_back_mq_config=call_back_mq_config,
    )


def encode_create_media_info_job_response(value: CreateMediaInfoJobResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    for jobs_detail in value.jobs_detail or ():
        text += encode_media_job_detail(jobs_detail, "JobsDetail")
    return f"{text}</{name}>"


def decode_create_media_info_job_response(
    element: _Element, report: Report
) -> CreateMediaInfoJobResponse:
    """Reads a value; what does not fit goes into the report."""
    value = CreateMediaInfoJobResponse()
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
        else:
            report.surplus(child, ("RequestId",))
    return value
