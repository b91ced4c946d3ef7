# Generated from spec/common/inventory_job.xsd (c2af6c2de473d6e3).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/inventory_job.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.callback import (
    decode_call_back_mq_config_echo,
    encode_call_back_mq_config_echo,
)
from cloudinfinite.codecs.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP, TIMESTAMP_UNSET
from cloudinfinite.models.callback import CallBackFormat, CallBackType
from cloudinfinite.models.inventory_job import (
    InventoryTriggerInput,
    InventoryTriggerJobDetail,
    InventoryTriggerJobOperation,
    InventoryTriggerJobOutput,
    InventoryTriggerJobParam,
    InventoryTriggerJobType,
    StreamExtractOutput,
    TimeInterval,
)
from cloudinfinite.models.job import JobState
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration, Text, check_list
from cloudinfinite_runtime.scalars import (
    escape,
    format_integer,
    format_timestamp,
    read_enum,
    read_integer,
    read_text,
    read_timestamp,
)

INVENTORY_TRIGGER_JOB_TYPE = Enumeration(values=("Workflow", "Job"))
INVENTORY_TRIGGER_JOB_NAME = Text(
    min_length=1,
    max_length=128,
    characters=(
        ("一", "龥"),
        ("A", "Z"),
        ("a", "z"),
        ("0", "9"),
        ("_", "_"),
        ("—", "—"),
        ("-", "-"),
    ),
    says="Chinese characters, letters, digits, '-', '—' and '_'",
)
WORKFLOW_IDS = Text(min_length=1)


def validate_inventory_trigger_input(
    value: InventoryTriggerInput, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    OBJECT_KEY.check(problems, value.manifest, path, "Manifest")
    OBJECT_KEY.check(problems, value.url_file, path, "UrlFile")
    OBJECT_KEY.check(problems, value.prefix, path, "Prefix")
    OBJECT_KEY.check(problems, value.object, path, "Object")
    if not (value.manifest or value.url_file or value.prefix or value.object):
        problems.any_of(
            value,
            path,
            (
                ("Manifest", value.manifest),
                ("UrlFile", value.url_file),
                ("Prefix", value.prefix),
                ("Object", value.object),
            ),
        )


def encode_inventory_trigger_input(value: InventoryTriggerInput, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.manifest is not None:
        text += f"<Manifest>{escape(value.manifest)}</Manifest>"
    if value.url_file is not None:
        text += f"<UrlFile>{escape(value.url_file)}</UrlFile>"
    if value.prefix is not None:
        text += f"<Prefix>{escape(value.prefix)}</Prefix>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    return f"{text}</{name}>"


def decode_inventory_trigger_input(element: _Element, report: Report) -> InventoryTriggerInput:
    """Reads a value; what does not fit goes into the report."""
    value = InventoryTriggerInput()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Manifest" and value.manifest is None:
            value.manifest = read_text(child, report) if len(child) else child.text or ""
        elif tag == "UrlFile" and value.url_file is None:
            value.url_file = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Prefix" and value.prefix is None:
            value.prefix = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and value.object is None:
            value.object = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Manifest", "UrlFile", "Prefix", "Object"))
    return value


def validate_time_interval(value: TimeInterval, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    TIMESTAMP.check(problems, value.start, path, "Start")
    TIMESTAMP.check(problems, value.end, path, "End")


def encode_time_interval(value: TimeInterval, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.start is not None:
        text += f"<Start>{format_timestamp(value.start)}</Start>"
    if value.end is not None:
        text += f"<End>{format_timestamp(value.end)}</End>"
    return f"{text}</{name}>"


def decode_time_interval(element: _Element, report: Report) -> TimeInterval:
    """Reads a value; what does not fit goes into the report."""
    value = TimeInterval()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Start" and value.start is None:
            value.start = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "End" and value.end is None:
            value.end = read_timestamp(child, report, TIMESTAMP_UNSET)
        else:
            report.surplus(child, ("Start", "End"))
    return value


def validate_inventory_trigger_job_param(
    value: InventoryTriggerJobParam, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    IDENTIFIER.check(problems, value.template_id, path, "TemplateId")
    IDENTIFIER.check(problems, value.transcode_template_id, path, "TranscodeTemplateId")
    if check_list(problems, value.watermark_template_id, path, "WatermarkTemplateId", max_items=3):
        for index, watermark_template_id in enumerate(value.watermark_template_id):
            IDENTIFIER.check(
                problems,
                watermark_template_id,
                path,
                f"WatermarkTemplateId[{index}]",
                required=True,
            )


def encode_inventory_trigger_job_param(value: InventoryTriggerJobParam, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.template_id is not None:
        text += f"<TemplateId>{escape(value.template_id)}</TemplateId>"
    if value.transcode_template_id is not None:
        text += f"<TranscodeTemplateId>{escape(value.transcode_template_id)}</TranscodeTemplateId>"
    for watermark_template_id in value.watermark_template_id or ():
        text += f"<WatermarkTemplateId>{escape(watermark_template_id)}</WatermarkTemplateId>"
    return f"{text}</{name}>"


def decode_inventory_trigger_job_param(
    element: _Element, report: Report
) -> InventoryTriggerJobParam:
    """Reads a value; what does not fit goes into the report."""
    value = InventoryTriggerJobParam()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "TemplateId" and value.template_id is None:
            value.template_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "TranscodeTemplateId" and value.transcode_template_id is None:
            value.transcode_template_id = (
                read_text(child, report) if len(child) else child.text or ""
            )
        elif tag == "WatermarkTemplateId":
            value.watermark_template_id.append(
                read_text(child, report) if len(child) else child.text or ""
            )
        else:
            report.surplus(child, ("TemplateId", "TranscodeTemplateId"))
    return value


def encode_stream_extract_output(value: StreamExtractOutput, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.index is not None:
        text += f"<Index>{escape(value.index)}</Index>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    return f"{text}</{name}>"


def decode_stream_extract_output(element: _Element, report: Report) -> StreamExtractOutput:
    """Reads a value; what does not fit goes into the report."""
    value = StreamExtractOutput()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Index" and value.index is None:
            value.index = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and value.object is None:
            value.object = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Index", "Object"))
    return value


def encode_inventory_trigger_job_output(value: InventoryTriggerJobOutput, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.region is not None:
        text += f"<Region>{escape(value.region)}</Region>"
    if value.bucket is not None:
        text += f"<Bucket>{escape(value.bucket)}</Bucket>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    if value.au_object is not None:
        text += f"<AuObject>{escape(value.au_object)}</AuObject>"
    if value.sprite_object is not None:
        text += f"<SpriteObject>{escape(value.sprite_object)}</SpriteObject>"
    for stream_extract in value.stream_extract or ():
        text += encode_stream_extract_output(stream_extract, "StreamExtract")
    return f"{text}</{name}>"


def decode_inventory_trigger_job_output(
    element: _Element, report: Report
) -> InventoryTriggerJobOutput:
    """Reads a value; what does not fit goes into the report."""
    value = InventoryTriggerJobOutput()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Region" and value.region is None:
            value.region = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Bucket" and value.bucket is None:
            value.bucket = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and value.object is None:
            value.object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "AuObject" and value.au_object is None:
            value.au_object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "SpriteObject" and value.sprite_object is None:
            value.sprite_object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "StreamExtract":
            value.stream_extract.append(decode_stream_extract_output(child, report))
        else:
            report.surplus(child, ("Region", "Bucket", "Object", "AuObject", "SpriteObject"))
    return value


def encode_inventory_trigger_job_operation(value: InventoryTriggerJobOperation, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.time_interval is not None:
        text += encode_time_interval(value.time_interval, "TimeInterval")
    if value.workflow_ids is not None:
        text += f"<WorkflowIds>{escape(value.workflow_ids)}</WorkflowIds>"
    if value.tag is not None:
        text += f"<Tag>{escape(value.tag)}</Tag>"
    if value.queue_id is not None:
        text += f"<QueueId>{escape(value.queue_id)}</QueueId>"
    if value.job_param is not None:
        text += encode_inventory_trigger_job_param(value.job_param, "JobParam")
    if value.output is not None:
        text += encode_inventory_trigger_job_output(value.output, "Output")
    if value.user_data is not None:
        text += f"<UserData>{escape(value.user_data)}</UserData>"
    if value.job_level is not None:
        text += f"<JobLevel>{format_integer(value.job_level)}</JobLevel>"
    if value.call_back_format is not None:
        text += f"<CallBackFormat>{escape(value.call_back_format)}</CallBackFormat>"
    if value.call_back_type is not None:
        text += f"<CallBackType>{escape(value.call_back_type)}</CallBackType>"
    if value.call_back is not None:
        text += f"<CallBack>{escape(value.call_back)}</CallBack>"
    if value.call_back_mq_config is not None:
        text += encode_call_back_mq_config_echo(value.call_back_mq_config, "CallBackMqConfig")
    return f"{text}</{name}>"


def decode_inventory_trigger_job_operation(
    element: _Element, report: Report
) -> InventoryTriggerJobOperation:
    """Reads a value; what does not fit goes into the report."""
    value = InventoryTriggerJobOperation()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "TimeInterval" and value.time_interval is None:
            value.time_interval = decode_time_interval(child, report)
        elif tag == "WorkflowIds" and value.workflow_ids is None:
            value.workflow_ids = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Tag" and value.tag is None:
            value.tag = read_text(child, report) if len(child) else child.text or ""
        elif tag == "QueueId" and value.queue_id is None:
            value.queue_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobParam" and value.job_param is None:
            value.job_param = decode_inventory_trigger_job_param(child, report)
        elif tag == "Output" and value.output is None:
            value.output = decode_inventory_trigger_job_output(child, report)
        elif tag == "UserData" and value.user_data is None:
            value.user_data = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobLevel" and value.job_level is None:
            value.job_level = read_integer(child, report)
        elif tag == "CallBackFormat" and value.call_back_format is None:
            value.call_back_format = read_enum(child, report, CallBackFormat)
        elif tag == "CallBackType" and value.call_back_type is None:
            value.call_back_type = read_enum(child, report, CallBackType)
        elif tag == "CallBack" and value.call_back is None:
            value.call_back = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CallBackMqConfig" and value.call_back_mq_config is None:
            value.call_back_mq_config = decode_call_back_mq_config_echo(child, report)
        else:
            report.surplus(
                child,
                (
                    "TimeInterval",
                    "WorkflowIds",
                    "Tag",
                    "QueueId",
                    "JobParam",
                    "Output",
                    "UserData",
                    "JobLevel",
                    "CallBackFormat",
                    "CallBackType",
                    "CallBack",
                    "CallBackMqConfig",
                ),
            )
    return value


def encode_inventory_trigger_job_detail(value: InventoryTriggerJobDetail, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.code is not None:
        text += f"<Code>{escape(value.code)}</Code>"
    if value.message is not None:
        text += f"<Message>{escape(value.message)}</Message>"
    if value.type is not None:
        text += f"<Type>{escape(value.type)}</Type>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    if value.job_id is not None:
        text += f"<JobId>{escape(value.job_id)}</JobId>"
    if value.state is not None:
        text += f"<State>{escape(value.state)}</State>"
    if value.creation_time is not None:
        text += f"<CreationTime>{format_timestamp(value.creation_time)}</CreationTime>"
    if value.start_time is not None:
        text += f"<StartTime>{format_timestamp(value.start_time)}</StartTime>"
    if value.end_time is not None:
        text += f"<EndTime>{format_timestamp(value.end_time)}</EndTime>"
    if value.tag is not None:
        text += f"<Tag>{escape(value.tag)}</Tag>"
    if value.progress is not None:
        text += f"<Progress>{format_integer(value.progress)}</Progress>"
    if value.queue_id is not None:
        text += f"<QueueId>{escape(value.queue_id)}</QueueId>"
    if value.input is not None:
        text += encode_inventory_trigger_input(value.input, "Input")
    if value.operation is not None:
        text += encode_inventory_trigger_job_operation(value.operation, "Operation")
    return f"{text}</{name}>"


def decode_inventory_trigger_job_detail(
    element: _Element, report: Report
) -> InventoryTriggerJobDetail:
    """Reads a value; what does not fit goes into the report."""
    value = InventoryTriggerJobDetail()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Code" and value.code is None:
            value.code = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Message" and value.message is None:
            value.message = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Type" and value.type is None:
            value.type = read_enum(child, report, InventoryTriggerJobType)
        elif tag == "Name" and value.name is None:
            value.name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobId" and value.job_id is None:
            value.job_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "State" and value.state is None:
            value.state = read_enum(child, report, JobState)
        elif tag == "CreationTime" and value.creation_time is None:
            value.creation_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "StartTime" and value.start_time is None:
            value.start_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "EndTime" and value.end_time is None:
            value.end_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "Tag" and value.tag is None:
            value.tag = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Progress" and value.progress is None:
            value.progress = read_integer(child, report)
        elif tag == "QueueId" and value.queue_id is None:
            value.queue_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Input" and value.input is None:
            value.input = decode_inventory_trigger_input(child, report)
        elif tag == "Operation" and value.operation is None:
            value.operation = decode_inventory_trigger_job_operation(child, report)
        else:
            report.surplus(
                child,
                (
                    "Code",
                    "Message",
                    "Type",
                    "Name",
                    "JobId",
                    "State",
                    "CreationTime",
                    "StartTime",
                    "EndTime",
                    "Tag",
                    "Progress",
                    "QueueId",
                    "Input",
                    "Operation",
                ),
            )
    return value
