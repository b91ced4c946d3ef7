# Generated from spec/common/media_job.xsd (67cb561eba5d15ed).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/media_job.xsd."""

from lxml.etree import _Element

from cloudinfinite.codecs.job import JOB_LEVEL, USER_DATA
from cloudinfinite.codecs.media_info import decode_media_info, encode_media_info
from cloudinfinite.codecs.scalar import TIMESTAMP_UNSET
from cloudinfinite.models.job import JobState
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
    value = CosHeader()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Key" and value.key is None:
            value.key = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Value" and value.value is None:
            value.value = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Key", "Value"))
    return value


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
    value = MediaJobInput()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Region" and value.region is None:
            value.region = read_text(child, report) if len(child) else child.text or ""
        elif tag == "BucketId" and value.bucket_id is None:
            value.bucket_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Bucket" and value.bucket is None:
            value.bucket = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Object" and value.object is None:
            value.object = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CosHeaders":
            value.cos_headers.append(decode_cos_header(child, report))
        else:
            report.surplus(child, ("Region", "BucketId", "Bucket", "Object"))
    return value


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
    value = MediaJobWorkflow()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "RunId" and value.run_id is None:
            value.run_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "WorkflowId" and value.workflow_id is None:
            value.workflow_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "WorkflowName" and value.workflow_name is None:
            value.workflow_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Name" and value.name is None:
            value.name = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("RunId", "WorkflowId", "WorkflowName", "Name"))
    return value


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
    value = MediaJobOperation()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "MediaInfo" and value.media_info is None:
            value.media_info = decode_media_info(child, report)
        elif tag == "UserData" and value.user_data is None:
            value.user_data = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobLevel" and value.job_level is None:
            value.job_level = read_integer(child, report)
        else:
            report.surplus(child, ("MediaInfo", "UserData", "JobLevel"))
    return value


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
    value = MediaJobDetail()
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
        elif tag == "JobId" and value.job_id is None:
            value.job_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Tag" and value.tag is None:
            value.tag = read_enum(child, report, MediaJobTag)
        elif tag == "State" and value.state is None:
            value.state = read_enum(child, report, JobState)
        elif tag == "CreationTime" and value.creation_time is None:
            value.creation_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "StartTime" and value.start_time is None:
            value.start_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "EndTime" and value.end_time is None:
            value.end_time = read_timestamp(child, report, TIMESTAMP_UNSET)
        elif tag == "QueueId" and value.queue_id is None:
            value.queue_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Progress" and value.progress is None:
            value.progress = read_integer(child, report)
        elif tag == "Input" and value.input is None:
            value.input = decode_media_job_input(child, report)
        elif tag == "Workflow" and value.workflow is None:
            value.workflow = decode_media_job_workflow(child, report)
        elif tag == "Operation" and value.operation is None:
            value.operation = decode_media_job_operation(child, report)
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
    return value


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
    value = MediaJobOptions()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "UserData" and value.user_data is None:
            value.user_data = read_text(child, report) if len(child) else child.text or ""
        elif tag == "JobLevel" and value.job_level is None:
            value.job_level = read_integer(child, report)
        else:
            report.surplus(child, ("UserData", "JobLevel"))
    return value
