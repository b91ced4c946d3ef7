# Generated from spec/inventory/trigger_inventory_job.xsd (37987997173bcfbd).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/inventory/trigger_inventory_job.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.callback import (
    CALL_BACK_ADDRESS,
    CALL_BACK_FORMAT,
    CALL_BACK_TYPE,
    decode_call_back_mq_config,
    encode_call_back_mq_config,
    validate_call_back_mq_config,
)
from cloudinfinite.codecs.inventory_job import (
    INVENTORY_TRIGGER_JOB_NAME,
    decode_inventory_trigger_input,
    decode_inventory_trigger_job_detail,
    decode_inventory_trigger_job_param,
    decode_time_interval,
    encode_inventory_trigger_input,
    encode_inventory_trigger_job_detail,
    encode_inventory_trigger_job_param,
    encode_time_interval,
    validate_inventory_trigger_input,
    validate_inventory_trigger_job_param,
    validate_time_interval,
)
from cloudinfinite.codecs.job import JOB_LEVEL, USER_DATA
from cloudinfinite.codecs.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.models.callback import CallBackFormat, CallBackMqConfig, CallBackType
from cloudinfinite.models.inventory_job import (
    InventoryTriggerInput,
    InventoryTriggerJobParam,
    TimeInterval,
)
from cloudinfinite.models.trigger_inventory_job import (
    InventoryJobOperation,
    InventoryJobOutput,
    InventoryJobStreamExtract,
    InventoryJobTag,
    TriggerInventoryJobRequest,
    TriggerInventoryJobResponse,
)
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration, Text, check_list, check_model
from cloudinfinite_runtime.scalars import escape, format_integer, read_enum, read_integer, read_text

INVENTORY_JOB_TAG = Enumeration(
    values=(
        "Animation",
        "SmartCover",
        "Transcode",
        "Snapshot",
        "SpeechRecognition",
        "Concat",
        "VoiceSeparate",
        "VideoMontage",
        "SDRtoHDR",
        "VideoProcess",
        "SuperResolution",
        "Segment",
        "VideoTag",
        "PicProcess",
        "DigitalWatermark",
        "ExtractDigitalWatermark",
        "MediaInfo",
        "StreamExtract",
        "Tts",
        "NoiseReduction",
        "QualityEstimate",
    )
)
_STRING = Text()


def validate_inventory_job_stream_extract(
    value: InventoryJobStreamExtract, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.index, path, "Index", required=True)
    OBJECT_KEY.check(problems, value.object, path, "Object", required=True)


def encode_inventory_job_stream_extract(value: InventoryJobStreamExtract, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.index is not None:
        text += f"<Index>{escape(value.index)}</Index>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    return f"{text}</{name}>"


def decode_inventory_job_stream_extract(
    element: _Element, report: Report
) -> InventoryJobStreamExtract:
    """Reads a value; what does not fit goes into the report."""
    index_: str | None = None
    object: str | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Index" and index_ is None:
            index_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and object is None:
            object = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Index", "Object"))
    if index_ is None:
        raise report.missing(element, "Index")
    if object is None:
        raise report.missing(element, "Object")
    return InventoryJobStreamExtract(index=index_, object=object)


def validate_inventory_job_output(value: InventoryJobOutput, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.region, path, "Region", required=True)
    _STRING.check(problems, value.bucket, path, "Bucket", required=True)
    OBJECT_KEY.check(problems, value.object, path, "Object")
    OBJECT_KEY.check(problems, value.au_object, path, "AuObject")
    OBJECT_KEY.check(problems, value.sprite_object, path, "SpriteObject")
    if check_list(problems, value.stream_extract, path, "StreamExtract"):
        for index, stream_extract in enumerate(value.stream_extract):
            if check_model(
                problems,
                stream_extract,
                path,
                f"StreamExtract[{index}]",
                InventoryJobStreamExtract,
                required=True,
            ):
                validate_inventory_job_stream_extract(
                    stream_extract, f"{path}.StreamExtract[{index}]", problems
                )
    if not (value.object or value.au_object or value.sprite_object or value.stream_extract):
        problems.any_of(
            value,
            path,
            (
                ("Object", value.object),
                ("AuObject", value.au_object),
                ("SpriteObject", value.sprite_object),
                ("StreamExtract", value.stream_extract),
            ),
        )


def encode_inventory_job_output(value: InventoryJobOutput, name: str) -> str:
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
        text += encode_inventory_job_stream_extract(stream_extract, "StreamExtract")
    return f"{text}</{name}>"


def decode_inventory_job_output(element: _Element, report: Report) -> InventoryJobOutput:
    """Reads a value; what does not fit goes into the report."""
    region: str | None = None
    bucket: str | None = None
    object: str | None = None
    au_object: str | None = None
    sprite_object: str | None = None
    stream_extract: list[InventoryJobStreamExtract] = []
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Region" and region is None:
            region = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Bucket" and bucket is None:
            bucket = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and object is None:
            object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "AuObject" and au_object is None:
            au_object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "SpriteObject" and sprite_object is None:
            sprite_object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "StreamExtract":
            stream_extract.append(decode_inventory_job_stream_extract(child, report))
        else:
            report.surplus(child, ("Region", "Bucket", "Object", "AuObject", "SpriteObject"))
    if region is None:
        raise report.missing(element, "Region")
    if bucket is None:
        raise report.missing(element, "Bucket")
    return InventoryJobOutput(
        region=region,
        bucket=bucket,
        object=object,
        au_object=au_object,
        sprite_object=sprite_object,
        stream_extract=stream_extract,
    )


def validate_inventory_job_operation(
    value: InventoryJobOperation, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    if time_interval := check_model(
        problems, value.time_interval, path, "TimeInterval", TimeInterval
    ):
        validate_time_interval(time_interval, f"{path}.TimeInterval", problems)
    INVENTORY_JOB_TAG.check(problems, value.tag, path, "Tag", required=True)
    IDENTIFIER.check(problems, value.queue_id, path, "QueueId")
    if job_param := check_model(
        problems, value.job_param, path, "JobParam", InventoryTriggerJobParam, required=True
    ):
        validate_inventory_trigger_job_param(job_param, f"{path}.JobParam", problems)
    if output := check_model(problems, value.output, path, "Output", InventoryJobOutput):
        validate_inventory_job_output(output, f"{path}.Output", problems)
    USER_DATA.check(problems, value.user_data, path, "UserData")
    JOB_LEVEL.check(problems, value.job_level, path, "JobLevel")
    CALL_BACK_FORMAT.check(problems, value.call_back_format, path, "CallBackFormat")
    CALL_BACK_TYPE.check(problems, value.call_back_type, path, "CallBackType")
    CALL_BACK_ADDRESS.check(problems, value.call_back, path, "CallBack")
    if call_back_mq_config := check_model(
        problems, value.call_back_mq_config, path, "CallBackMqConfig", CallBackMqConfig
    ):
        validate_call_back_mq_config(call_back_mq_config, f"{path}.CallBackMqConfig", problems)
    problems.required_when(
        value.output,
        path,
        "Output",
        value.tag not in ("VideoTag", "ExtractDigitalWatermark", "MediaInfo", "QualityEstimate"),
        ("Tag is not VideoTag or ExtractDigitalWatermark or MediaInfo or QualityEstimate"),
    )
    problems.required_when(
        value.call_back_mq_config,
        path,
        "CallBackMqConfig",
        value.call_back_type == "TDMQ",
        "CallBackType is TDMQ",
    )


def encode_inventory_job_operation(value: InventoryJobOperation, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.time_interval is not None:
        text += encode_time_interval(value.time_interval, "TimeInterval")
    if value.tag is not None:
        text += f"<Tag>{escape(value.tag)}</Tag>"
    if value.queue_id is not None:
        text += f"<QueueId>{escape(value.queue_id)}</QueueId>"
    if value.job_param is not None:
        text += encode_inventory_trigger_job_param(value.job_param, "JobParam")
    if value.output is not None:
        text += encode_inventory_job_output(value.output, "Output")
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
        text += encode_call_back_mq_config(value.call_back_mq_config, "CallBackMqConfig")
    return f"{text}</{name}>"


def decode_inventory_job_operation(element: _Element, report: Report) -> InventoryJobOperation:
    """Reads a value; what does not fit goes into the report."""
    time_interval: TimeInterval | None = None
    tag_: InventoryJobTag | None = None
    queue_id: str | None = None
    job_param: InventoryTriggerJobParam | None = None
    output: InventoryJobOutput | None = None
    user_data: str | None = None
    job_level: int | None = None
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
        if tag == "TimeInterval" and time_interval is None:
            time_interval = decode_time_interval(child, report)
        elif tag == "Tag" and tag_ is None:
            tag_ = read_enum(child, report, InventoryJobTag)
        elif tag == "QueueId" and queue_id is None:
            queue_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobParam" and job_param is None:
            job_param = decode_inventory_trigger_job_param(child, report)
        elif tag == "Output" and output is None:
            output = decode_inventory_job_output(child, report)
        elif tag == "UserData" and user_data is None:
            user_data = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobLevel" and job_level is None:
            job_level = read_integer(child, report)
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
                    "TimeInterval",
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
    if tag_ is None:
        raise report.missing(element, "Tag")
    if job_param is None:
        raise report.missing(element, "JobParam")
    return InventoryJobOperation(
        time_interval=time_interval,
        tag=tag_,
        queue_id=queue_id,
        job_param=job_param,
        output=output,
        user_data=user_data,
        job_level=job_level,
        call_back_format=call_back_format,
        call_back_type=call_back_type,
        call_back=call_back,
        call_back_mq_config=call_back_mq_config,
    )


def validate_trigger_inventory_job_request(
    value: TriggerInventoryJobRequest, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    INVENTORY_TRIGGER_JOB_NAME.check(problems, value.name, path, "Name", required=True)
    if input := check_model(
        problems, value.input, path, "Input", InventoryTriggerInput, required=True
    ):
        validate_inventory_trigger_input(input, f"{path}.Input", problems)
    if operation := check_model(
        problems, value.operation, path, "Operation", InventoryJobOperation, required=True
    ):
        validate_inventory_job_operation(operation, f"{path}.Operation", problems)


def encode_trigger_inventory_job_request(value: TriggerInventoryJobRequest, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    text += "<Type>Job</Type>"
    if value.input is not None:
        text += encode_inventory_trigger_input(value.input, "Input")
    if value.operation is not None:
        text += encode_inventory_job_operation(value.operation, "Operation")
    return f"{text}</{name}>"


def decode_trigger_inventory_job_request(
    element: _Element, report: Report
) -> TriggerInventoryJobRequest:
    """Reads a value; what does not fit goes into the report."""
    name_: str | None = None
    type: str | None = None
    input: InventoryTriggerInput | None = None
    operation: InventoryJobOperation | None = None
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
            report.expect(child, "Job")
        elif tag == "Input" and input is None:
            input = decode_inventory_trigger_input(child, report)
        elif tag == "Operation" and operation is None:
            operation = decode_inventory_job_operation(child, report)
        else:
            report.surplus(child, ("Name", "Type", "Input", "Operation"))
    if name_ is None:
        raise report.missing(element, "Name")
    if input is None:
        raise report.missing(element, "Input")
    if operation is None:
        raise report.missing(element, "Operation")
    return TriggerInventoryJobRequest(name=name_, input=input, operation=operation)


def encode_trigger_inventory_job_response(value: TriggerInventoryJobResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    if value.jobs_detail is not None:
        text += encode_inventory_trigger_job_detail(value.jobs_detail, "JobsDetail")
    return f"{text}</{name}>"


def decode_trigger_inventory_job_response(
    element: _Element, report: Report
) -> TriggerInventoryJobResponse:
    """Reads a value; what does not fit goes into the report."""
    value = TriggerInventoryJobResponse()
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
