# Generated from spec/common/callback_event.xsd (e38e1cf2b3aa77f7).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/callback_event.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.media_job import (
    decode_cos_header,
    decode_media_job_detail,
    encode_cos_header,
    encode_media_job_detail,
)
from cloudinfinite.codecs.scalar import TIMESTAMP_UNSET
from cloudinfinite.models.callback_event import (
    CallbackEvent,
    CallbackEventName,
    WorkflowExecution,
    WorkflowTask,
)
from cloudinfinite.models.job import JobState
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.scalars import (
    escape,
    format_timestamp,
    read_enum,
    read_text,
    read_timestamp,
)


def encode_workflow_task(value: WorkflowTask, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.type is not None:
        text += f"<Type>{escape(value.type)}</Type>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    if value.job_id is not None:
        text += f"<JobId>{escape(value.job_id)}</JobId>"
    if value.state is not None:
        text += f"<State>{escape(value.state)}</State>"
    if value.code is not None:
        text += f"<Code>{escape(value.code)}</Code>"
    if value.message is not None:
        text += f"<Message>{escape(value.message)}</Message>"
    if value.create_time is not None:
        text += f"<CreateTime>{format_timestamp(value.create_time)}</CreateTime>"
    if value.start_time is not None:
        text += f"<StartTime>{format_timestamp(value.start_time)}</StartTime>"
    if value.end_time is not None:
        text += f"<EndTime>{format_timestamp(value.end_time)}</EndTime>"
    if value.template_id is not None:
        text += f"<TemplateId>{escape(value.template_id)}</TemplateId>"
    if value.template_name is not None:
        text += f"<TemplateName>{escape(value.template_name)}</TemplateName>"
    if value.transcode_template_id is not None:
        text += f"<TranscodeTemplateId>{escape(value.transcode_template_id)}</TranscodeTemplateId>"
    if value.transcode_template_name is not None:
        text += (
            f"<TranscodeTemplateName>{escape(value.transcode_template_name)}"
            "</TranscodeTemplateName>"
        )
    if value.hdr_mode is not None:
        text += f"<HdrMode>{escape(value.hdr_mode)}</HdrMode>"
    return f"{text}</{name}>"


def decode_workflow_task(element: _Element, report: Report) -> WorkflowTask:
    """Reads a value; what does not fit goes into the report."""
    value = WorkflowTask()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Type" and value.type is None:
            value.type = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Name" and value.name is None:
            value.name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobId" and value.job_id is None:
            value.job_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "State" and value.state is None:
            value.state = read_enum(child, report, JobState)
        elif tag == "Code" and value.code is None:
            value.code = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Message" and value.message is None:
            value.message = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CreateTime" and value.create_time is None:
            value.create_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "StartTime" and value.start_time is None:
            value.start_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "EndTime" and value.end_time is None:
            value.end_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "TemplateId" and value.template_id is None:
            value.template_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "TemplateName" and value.template_name is None:
            value.template_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "TranscodeTemplateId" and value.transcode_template_id is None:
            value.transcode_template_id = (
                read_text(child, report) if len(child) else child.text or ""
            )
        elif tag == "TranscodeTemplateName" and value.transcode_template_name is None:
            value.transcode_template_name = (
                read_text(child, report) if len(child) else child.text or ""
            )
        elif tag == "HdrMode" and value.hdr_mode is None:
            value.hdr_mode = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(
                child,
                (
                    "Type",
                    "Name",
                    "JobId",
                    "State",
                    "Code",
                    "Message",
                    "CreateTime",
                    "StartTime",
                    "EndTime",
                    "TemplateId",
                    "TemplateName",
                    "TranscodeTemplateId",
                    "TranscodeTemplateName",
                    "HdrMode",
                ),
            )
    return value


def encode_workflow_execution(value: WorkflowExecution, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.workflow_id is not None:
        text += f"<WorkflowId>{escape(value.workflow_id)}</WorkflowId>"
    if value.workflow_name is not None:
        text += f"<WorkflowName>{escape(value.workflow_name)}</WorkflowName>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    if value.run_id is not None:
        text += f"<RunId>{escape(value.run_id)}</RunId>"
    if value.state is not None:
        text += f"<State>{escape(value.state)}</State>"
    if value.bucket_id is not None:
        text += f"<BucketId>{escape(value.bucket_id)}</BucketId>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    if value.create_time is not None:
        text += f"<CreateTime>{format_timestamp(value.create_time)}</CreateTime>"
    for cos_headers in value.cos_headers or ():
        text += encode_cos_header(cos_headers, "CosHeaders")
    for tasks in value.tasks or ():
        text += encode_workflow_task(tasks, "Tasks")
    return f"{text}</{name}>"


def decode_workflow_execution(element: _Element, report: Report) -> WorkflowExecution:
    """Reads a value; what does not fit goes into the report."""
    value = WorkflowExecution()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "WorkflowId" and value.workflow_id is None:
            value.workflow_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "WorkflowName" and value.workflow_name is None:
            value.workflow_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Name" and value.name is None:
            value.name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "RunId" and value.run_id is None:
            value.run_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "State" and value.state is None:
            value.state = read_enum(child, report, JobState)
        elif tag == "BucketId" and value.bucket_id is None:
            value.bucket_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and value.object is None:
            value.object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CreateTime" and value.create_time is None:
            value.create_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "CosHeaders":
            value.cos_headers.append(decode_cos_header(child, report))
        elif tag == "Tasks":
            value.tasks.append(decode_workflow_task(child, report))
        else:
            report.surplus(
                child,
                (
                    "WorkflowId",
                    "WorkflowName",
                    "Name",
                    "RunId",
                    "State",
                    "BucketId",
                    "Object",
                    "CreateTime",
                ),
            )
    return value


def encode_callback_event(value: CallbackEvent, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.event_name is not None:
        text += f"<EventName>{escape(value.event_name)}</EventName>"
    for jobs_detail in value.jobs_detail or ():
        text += encode_media_job_detail(jobs_detail, "JobsDetail")
    if value.workflow_execution is not None:
        text += encode_workflow_execution(value.workflow_execution, "WorkflowExecution")
    return f"{text}</{name}>"


def decode_callback_event(element: _Element, report: Report) -> CallbackEvent:
    """Reads a value; what does not fit goes into the report."""
    value = CallbackEvent()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "EventName" and value.event_name is None:
            value.event_name = read_enum(child, report, CallbackEventName)
        elif tag == "JobsDetail":
            value.jobs_detail.append(decode_media_job_detail(child, report))
        elif tag == "WorkflowExecution" and value.workflow_execution is None:
            value.workflow_execution = decode_workflow_execution(child, report)
        else:
            report.surplus(child, ("EventName", "WorkflowExecution"))
    return value
