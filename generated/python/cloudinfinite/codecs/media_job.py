# Generated from spec/common/media_job.xsd (67cb561eba5d15ed).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/media_job.xsd."""

from datetime import datetime

from lxml.etree import _Element

from cloudinfinite.codecs.job import JOB_LEVEL, USER_DATA
from cloudinfinite.codecs.media_info import decode_media_info, encode_media_info
from cloudinfinite.codecs.scalar import TIMESTAMP_UNSET
from cloudinfinite.models.job import JobState
from cloudinfinite.models.media_info import MediaInfo
from cloudinfinite.models.media_job import (
    CosHeader,
    MediaJobDetail,
    MediaJobInput,
    MediaJobOperation,
    MediaJobOptions,
    MediaJobTag,
    MediaJobWorkflow,
)
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration
from cloudinfinite_runtime.scalars import (
    escape,
    format_integer,
    format_timestamp,
    read_enum,
    read_integer,
    read_text,
    read_timestamp,
)

MEDIA_JOB_TAG = Enumeration(
    values=(
        "MediaInfo",
        "Transcode",
        "Snapshot",
        "Animation",
        "Concat",
        "SmartCover",
        "VideoMontage",
        "VoiceSeparate",
        "VideoProcess",
        "SDRtoHDR",
        "SuperResolution",
        "Segment",
        "StreamExtract",
        "DigitalWatermark",
        "ExtractDigitalWatermark",
        "VideoTag",
        "QualityEstimate",
        "Tts",
        "NoiseReduction",
        "PicProcess",
        "SpeechRecognition",
        "Translation",
        "WordsGeneralize",
        "SegmentVideoBody",
        "VideoTargetRec",
        "VideoEnhance",
        "SplitVideoParts",
        "PosterProduction",
        "SoundHound",
        "VocalScore",
        "DNA",
        "ImageInspect",
        "ImageOCR",
        "FillConcat",
        "VideoSynthesis",
        "GeneratePlayList",
        "Watermark",
    )
)


def encode_cos_header(value: CosHeader, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.key is not None:
        text += f"<Key>{escape(value.key)}</Key>"
    if value.value is not None:
        text += f"<Value>{escape(value.value)}</Value>"
    return f"{text}</{name}>"


def decode_cos_header(element: _Element, report: Report) -> CosHeader:
    """Reads a value; what does not fit goes into the report."""
    key: str | None = None
    value_: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Key" and key is None:
            key = read_text(child, report)
        elif tag == "Value" and value_ is None:
            value_ = read_text(child, report)
        else:
            report.surplus(child, ("Key", "Value"))
    return CosHeader(key=key, value=value_)


def encode_media_job_input(value: MediaJobInput, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.region is not None:
        text += f"<Region>{escape(value.region)}</Region>"
    if value.bucket_id is not None:
        text += f"<BucketId>{escape(value.bucket_id)}</BucketId>"
    if value.bucket is not None:
        text += f"<Bucket>{escape(value.bucket)}</Bucket>"
    if value.object is not None:
        text += f"<Object>{escape(value.object)}</Object>"
    for cos_headers in value.cos_headers or ():
        text += encode_cos_header(cos_headers, "CosHeaders")
    return f"{text}</{name}>"


def decode_media_job_input(element: _Element, report: Report) -> MediaJobInput:
    """Reads a value; what does not fit goes into the report."""
    region: str | None = None
    bucket_id: str | None = None
    bucket: str | None = None
    object: str | None = None
    cos_headers: list[CosHeader] = []
    for child in children(element, report):
        tag = child.tag
        if tag == "Region" and region is None:
            region = read_text(child, report)
        elif tag == "BucketId" and bucket_id is None:
            bucket_id = read_text(child, report)
        elif tag == "Bucket" and bucket is None:
            bucket = read_text(child, report)
        elif tag == "Object" and object is None:
            object = read_text(child, report)
        elif tag == "CosHeaders":
            cos_headers.append(decode_cos_header(child, report))
        else:
            report.surplus(child, ("Region", "BucketId", "Bucket", "Object"))
    return MediaJobInput(
        region=region, bucket_id=bucket_id, bucket=bucket, object=object, cos_headers=cos_headers
    )


def encode_media_job_workflow(value: MediaJobWorkflow, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.run_id is not None:
        text += f"<RunId>{escape(value.run_id)}</RunId>"
    if value.workflow_id is not None:
        text += f"<WorkflowId>{escape(value.workflow_id)}</WorkflowId>"
    if value.workflow_name is not None:
        text += f"<WorkflowName>{escape(value.workflow_name)}</WorkflowName>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    return f"{text}</{name}>"


def decode_media_job_workflow(element: _Element, report: Report) -> MediaJobWorkflow:
    """Reads a value; what does not fit goes into the report."""
    run_id: str | None = None
    workflow_id: str | None = None
    workflow_name: str | None = None
    name_: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "RunId" and run_id is None:
            run_id = read_text(child, report)
        elif tag == "WorkflowId" and workflow_id is None:
            workflow_id = read_text(child, report)
        elif tag == "WorkflowName" and workflow_name is None:
            workflow_name = read_text(child, report)
        elif tag == "Name" and name_ is None:
            name_ = read_text(child, report)
        else:
            report.surplus(child, ("RunId", "WorkflowId", "WorkflowName", "Name"))
    return MediaJobWorkflow(
        run_id=run_id, workflow_id=workflow_id, workflow_name=workflow_name, name=name_
    )


def encode_media_job_operation(value: MediaJobOperation, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.media_info is not None:
        text += encode_media_info(value.media_info, "MediaInfo")
    if value.user_data is not None:
        text += f"<UserData>{escape(value.user_data)}</UserData>"
    if value.job_level is not None:
        text += f"<JobLevel>{format_integer(value.job_level)}</JobLevel>"
    return f"{text}</{name}>"


def decode_media_job_operation(element: _Element, report: Report) -> MediaJobOperation:
    """Reads a value; what does not fit goes into the report."""
    media_info: MediaInfo | None = None
    user_data: str | None = None
    job_level: int | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "MediaInfo" and media_info is None:
            media_info = decode_media_info(child, report)
        elif tag == "UserData" and user_data is None:
            user_data = read_text(child, report)
        elif tag == "JobLevel" and job_level is None:
            job_level = read_integer(child, report)
        else:
            report.surplus(child, ("MediaInfo", "UserData", "JobLevel"))
    return MediaJobOperation(media_info=media_info, user_data=user_data, job_level=job_level)


def encode_media_job_detail(value: MediaJobDetail, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.code is not None:
        text += f"<Code>{escape(value.code)}</Code>"
    if value.message is not None:
        text += f"<Message>{escape(value.message)}</Message>"
    if value.job_id is not None:
        text += f"<JobId>{escape(value.job_id)}</JobId>"
    if value.tag is not None:
        text += f"<Tag>{escape(value.tag)}</Tag>"
    if value.state is not None:
        text += f"<State>{escape(value.state)}</State>"
    if value.creation_time is not None:
        text += f"<CreationTime>{format_timestamp(value.creation_time)}</CreationTime>"
    if value.start_time is not None:
        text += f"<StartTime>{format_timestamp(value.start_time)}</StartTime>"
    if value.end_time is not None:
        text += f"<EndTime>{format_timestamp(value.end_time)}</EndTime>"
    if value.queue_id is not None:
        text += f"<QueueId>{escape(value.queue_id)}</QueueId>"
    if value.progress is not None:
        text += f"<Progress>{format_integer(value.progress)}</Progress>"
    if value.input is not None:
        text += encode_media_job_input(value.input, "Input")
    if value.workflow is not None:
        text += encode_media_job_workflow(value.workflow, "Workflow")
    if value.operation is not None:
        text += encode_media_job_operation(value.operation, "Operation")
    return f"{text}</{name}>"


def decode_media_job_detail(element: _Element, report: Report) -> MediaJobDetail:
    """Reads a value; what does not fit goes into the report."""
    code: str | None = None
    message: str | None = None
    job_id: str | None = None
    tag_: MediaJobTag | None = None
    state: JobState | None = None
    creation_time: datetime | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    queue_id: str | None = None
    progress: int | None = None
    input: MediaJobInput | None = None
    workflow: MediaJobWorkflow | None = None
    operation: MediaJobOperation | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Code" and code is None:
            code = read_text(child, report)
        elif tag == "Message" and message is None:
            message = read_text(child, report)
        elif tag == "JobId" and job_id is None:
            job_id = read_text(child, report)
        elif tag == "Tag" and tag_ is None:
            tag_ = read_enum(child, report, MediaJobTag)
        elif tag == "State" and state is None:
            state = read_enum(child, report, JobState)
        elif tag == "CreationTime" and creation_time is None:
            creation_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "StartTime" and start_time is None:
            start_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "EndTime" and end_time is None:
            end_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "QueueId" and queue_id is None:
            queue_id = read_text(child, report)
        elif tag == "Progress" and progress is None:
            progress = read_integer(child, report)
        elif tag == "Input" and input is None:
            input = decode_media_job_input(child, report)
        elif tag == "Workflow" and workflow is None:
            workflow = decode_media_job_workflow(child, report)
        elif tag == "Operation" and operation is None:
            operation = decode_media_job_operation(child, report)
        else:
            report.surplus(
                child,
                (
                    "Code",
                    "Message",
                    "JobId",
                    "Tag",
                    "State",
                    "CreationTime",
                    "StartTime",
                    "EndTime",
                    "QueueId",
                    "Progress",
                    "Input",
                    "Workflow",
                    "Operation",
                ),
            )
    return MediaJobDetail(
        code=code,
        message=message,
        job_id=job_id,
        tag=tag_,
        state=state,
        creation_time=creation_time,
        start_time=start_time,
        end_time=end_time,
        queue_id=queue_id,
        progress=progress,
        input=input,
        workflow=workflow,
        operation=operation,
    )


def validate_media_job_options(value: MediaJobOptions, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    USER_DATA.check(problems, value.user_data, path, "UserData")
    JOB_LEVEL.check(problems, value.job_level, path, "JobLevel")


def encode_media_job_options(value: MediaJobOptions, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.user_data is not None:
        text += f"<UserData>{escape(value.user_data)}</UserData>"
    if value.job_level is not None:
        text += f"<JobLevel>{format_integer(value.job_level)}</JobLevel>"
    return f"{text}</{name}>"


def decode_media_job_options(element: _Element, report: Report) -> MediaJobOptions:
    """Reads a value; what does not fit goes into the report."""
    user_data: str | None = None
    job_level: int | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "UserData" and user_data is None:
            user_data = read_text(child, report)
        elif tag == "JobLevel" and job_level is None:
            job_level = read_integer(child, report)
        else:
            report.surplus(child, ("UserData", "JobLevel"))
    return MediaJobOptions(user_data=user_data, job_level=job_level)
