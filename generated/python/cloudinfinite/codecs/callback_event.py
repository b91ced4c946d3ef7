# Generated from spec/common/callback_event.xsd (e38e1cf2b3aa77f7).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/callback_event.xsd."""

from datetime import datetime

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
from cloudinfinite.models.media_job import CosHeader, MediaJobDetail
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
    type: str | None = None
    name_: str | None = None
    job_id: str | None = None
    state: JobState | None = None
    code: str | None = None
    message: str | None = None
    create_time: datetime | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    template_id: str | None = None
    template_name: str | None = None
    transcode_template_id: str | None = None
    transcode_template_name: str | None = None
    hdr_mode: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Type" and type is None:
            type = read_text(child, report)
        elif tag == "Name" and name_ is None:
            name_ = read_text(child, report)
        elif tag == "JobId" and job_id is None:
            job_id = read_text(child, report)
        elif tag == "State" and state is None:
            state = read_enum(child, report, JobState)
        elif tag == "Code" and code is None:
            code = read_text(child, report)
        elif tag == "Message" and message is None:
            message = read_text(child, report)
        elif tag == "CreateTime" and create_time is None:
            create_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "StartTime" and start_time is None:
            start_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "EndTime" and end_time is None:
            end_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "TemplateId" and template_id is None:
            template_id = read_text(child, report)
        elif tag == "TemplateName" and template_name is None:
            template_name = read_text(child, report)
        elif tag == "TranscodeTemplateId" and transcode_template_id is None:
            transcode_template_id = read_text(child, report)
        elif tag == "TranscodeTemplateName" and transcode_template_name is None:
            transcode_template_name = read_text(child, report)
        elif tag == "HdrMode" and hdr_mode is None:
            hdr_mode = read_text(child, report)
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
    return WorkflowTask(
        type=type,
        name=name_,
        job_id=job_id,
        state=state,
        code=code,
        message=message,
        create_time=create_time,
        start_time=start_time,
        end_time=end_time,
        template_id=template_id,
        template_name=template_name,
        transcode_template_id=transcode_template_id,
        transcode_template_name=transcode_template_name,
        hdr_mode=hdr_mode,
    )


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
    workflow_id: str | None = None
    workflow_name: str | None = None
    name_: str | None = None
    run_id: str | None = None
    state: JobState | None = None
    bucket_id: str | None = None
    object: str | None = None
    create_time: datetime | None = None
    cos_headers: list[CosHeader] = []
    tasks: list[WorkflowTask] = []
    for child in children(element, report):
        tag = child.tag
        if tag == "WorkflowId" and workflow_id is None:
            workflow_id = read_text(child, report)
        elif tag == "WorkflowName" and workflow_name is None:
            workflow_name = read_text(child, report)
        elif tag == "Name" and name_ is None:
            name_ = read_text(child, report)
        elif tag == "RunId" and run_id is None:
            run_id = read_text(child, report)
        elif tag == "State" and state is None:
            state = read_enum(child, report, JobState)
        elif tag == "BucketId" and bucket_id is None:
            bucket_id = read_text(child, report)
        elif tag == "Object" and object is None:
            object = read_text(child, report)
        elif tag == "CreateTime" and create_time is None:
            create_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "CosHeaders":
            cos_headers.append(decode_cos_header(child, report))
        elif tag == "Tasks":
            tasks.append(decode_workflow_task(child, report))
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
    return WorkflowExecution(
        workflow_id=workflow_id,
        workflow_name=workflow_name,
        name=name_,
        run_id=run_id,
        state=state,
        bucket_id=bucket_id,
        object=object,
        create_time=create_time,
        cos_headers=cos_headers,
        tasks=tasks,
    )


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
    event_name: CallbackEventName | None = None
    jobs_detail: list[MediaJobDetail] = []
    workflow_execution: WorkflowExecution | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "EventName" and event_name is None:
            event_name = read_enum(child, report, CallbackEventName)
        elif tag == "JobsDetail":
            jobs_detail.append(decode_media_job_detail(child, report))
        elif tag == "WorkflowExecution" and workflow_execution is None:
            workflow_execution = decode_workflow_execution(child, report)
        else:
            report.surplus(child, ("EventName", "WorkflowExecution"))
    return CallbackEvent(
        event_name=event_name, jobs_detail=jobs_detail, workflow_execution=workflow_execution
    )
