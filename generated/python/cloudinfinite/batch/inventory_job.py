# Generated from spec/batch/inventory_job.xsd (545bfa63ecd8e8d5).
# Do not edit: change the spec and run `make generate`.
"""`InventoryTriggerJobDetail`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
    )

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
"""The name of a batch job. It need not be unique."""

WORKFLOW_IDS = Text(min_length=1)
"""The id of a workflow. The name is plural, but no page names a separator, so it is a single text,
sent unchanged.
"""


class InventoryTriggerJobType(OpenEnum):
    """What a batch job does with each object."""

    WORKFLOW: ClassVar[InventoryTriggerJobType] = word("Workflow")
    """Run a workflow."""
    JOB: ClassVar[InventoryTriggerJobType] = word("Job")
    """Run one kind of job."""


InventoryTriggerJobTypeValue = InventoryTriggerJobType | Literal["Workflow", "Job"]
"""A word of `InventoryTriggerJobType`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerInput(BaseRecord):
    """The objects that a batch job processes. Give at least one field; any combination is allowed.

    A request needs at least one of `manifest`, `url_file`, `prefix`, `object`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("Manifest", "UrlFile", "Prefix", "Object")

    manifest: str | None = field(default=None, metadata=element("Manifest", OBJECT_KEY))
    """The key of a manifest.json written by a COS inventory: processes every object in the
    inventory. Not empty.
    """
    url_file: str | None = field(default=None, metadata=element("UrlFile", OBJECT_KEY))
    """The key of a text file with the address of one COS object per line: processes every object in
    the file. Not empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix", OBJECT_KEY))
    """Process every object whose key starts with this. Not empty."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of one object. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class TimeInterval(BaseRecord):
    """Limits a batch job to objects uploaded in a span of time."""

    start: datetime | None = field(default=None, metadata=element("Start", TIMESTAMP))
    """Uploaded at or after this time. Without it there is no lower bound; responses then show
    `0`.
    """
    end: datetime | None = field(default=None, metadata=element("End", TIMESTAMP))
    """Uploaded at or before this time. By default the time of the call."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobParam(BaseRecord):
    """The templates that the jobs of a batch use. Settings given inline are not decoded yet; they
    are listed as anomalies.
    """

    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The template with the settings of the Tag. It takes precedence over settings given inline.
    Not empty.
    """
    transcode_template_id: str | None = field(
        default=None, metadata=element("TranscodeTemplateId", IDENTIFIER)
    )
    """The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty."""
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element("WatermarkTemplateId", IDENTIFIER, many=True, max_items=3),
    )
    """The watermark templates. Not empty. At most 3 items."""


class InventoryTriggerJobParamDict(TypedDict, total=False):
    """`InventoryTriggerJobParam` as a mapping."""

    template_id: str
    transcode_template_id: str
    watermark_template_id: Sequence[str]


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobStreamExtract(BaseRecord):
    """Where to write one extracted stream."""

    index: str | None = field(metadata=element("Index", ANY_TEXT, required=True))
    """The index of the stream, as in the media information."""
    object: str | None = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key to write it to. Not empty."""


class InventoryJobStreamExtractDict(TypedDict, total=False):
    """`InventoryJobStreamExtract` as a mapping."""

    index: Required[str]
    object: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobOutput(BaseRecord):
    """Where the jobs of a batch write. The kind of job decides what is required besides at least
    one key.

    A request needs at least one of `object`, `au_object`, `sprite_object`, `stream_extract`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("Object", "AuObject", "SpriteObject", "StreamExtract")

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the output bucket."""
    bucket: str | None = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The output bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`. It must
    contain `${Number}` if one object yields several files. Not empty.
    """
    au_object: str | None = field(default=None, metadata=element("AuObject", OBJECT_KEY))
    """The pattern of the keys of separated voices, for VoiceSeparate. Not empty."""
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject", OBJECT_KEY))
    """The pattern of the keys of sprite images, which are JPEG files, for Snapshot. Not empty."""
    stream_extract: list[InventoryJobStreamExtract] = field(
        default_factory=list,
        metadata=element("StreamExtract", InventoryJobStreamExtract, many=True),
    )
    """The key of each extracted stream, for StreamExtract."""


class InventoryJobOutputDict(TypedDict, total=False):
    """`InventoryJobOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: str
    au_object: str
    sprite_object: str
    stream_extract: Sequence[InventoryJobStreamExtract | InventoryJobStreamExtractDict]


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobOperation(BaseRecord):
    """What a batch job does with each object."""

    time_interval: TimeInterval | None = field(
        default=None, metadata=element("TimeInterval", TimeInterval)
    )
    """The span of upload times that it is limited to."""
    workflow_ids: str | None = field(
        default=None, metadata=element("WorkflowIds", WORKFLOW_IDS, when=("Type", ("Workflow",)))
    )
    """The workflow that it runs. Not empty. Only where `Type` is `Workflow`."""
    tag: str | None = field(
        default=None, metadata=element("Tag", ANY_TEXT, when=("Type", ("Job",)))
    )
    """The kind of job that it runs. Only where `Type` is `Job`."""
    queue_id: str | None = field(
        default=None, metadata=element("QueueId", IDENTIFIER, when=("Type", ("Job",)))
    )
    """The queue that its jobs wait in. Not empty. Only where `Type` is `Job`."""
    job_param: InventoryTriggerJobParam | None = field(
        default=None,
        metadata=element("JobParam", InventoryTriggerJobParam, when=("Type", ("Job",))),
    )
    """The settings of its jobs. Only where `Type` is `Job`."""
    output: InventoryJobOutput | None = field(
        default=None, metadata=element("Output", InventoryJobOutput, when=("Type", ("Job",)))
    )
    """Where its jobs write. Only where `Type` is `Job`."""
    user_data: str | None = field(
        default=None, metadata=element("UserData", USER_DATA, when=("Type", ("Job",)))
    )
    """The text given in the request. At most 1024 characters: printable ASCII. Only where `Type` is
    `Job`.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, when=("Type", ("Job",)))
    )
    """The priority of its jobs. 0 to 2. Only where `Type` is `Job`."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, when=("Type", ("Job",)))
    )
    """The format of its callbacks. One of `XML`, `JSON`. Only where `Type` is `Job`."""
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, when=("Type", ("Job",)))
    )
    """How its callbacks are delivered. One of `Url`, `TDMQ`. Only where `Type` is `Job`."""
    call_back: str | None = field(
        default=None, metadata=element("CallBack", CALL_BACK_ADDRESS, when=("Type", ("Job",)))
    )
    """The address that its callbacks are posted to. Only where `Type` is `Job`."""
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig", "..settings.callback:CallBackMqConfig", when=("Type", ("Job",))
        ),
    )
    """The message queue that receives its callbacks. Only where `Type` is `Job`."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobDetail(BaseRecord):
    """A batch job, of either type."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failed job. The pages say that other jobs have none, but they often have
    `Success`, so check State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """Why the job failed."""
    type: InventoryTriggerJobTypeValue | None = field(
        default=None, metadata=element("Type", InventoryTriggerJobType)
    )
    """What the batch job does with each object. One of `Workflow`, `Job`."""
    name: str | None = field(default=None, metadata=element("Name", INVENTORY_TRIGGER_JOB_NAME))
    """The name given when it was created. 1 to 128 characters: Chinese characters, letters, digits,
    '-', '—' and '_'.
    """
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The id of the batch job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """The state of the batch job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When it was created."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """When it started to run; absent until then."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When it ended; absent until then."""
    tag: str | None = field(
        default=None, metadata=element("Tag", ANY_TEXT, when=("Type", ("Job",)))
    )
    """The kind of job that it runs. Only where `type` is `Job`."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """The progress, in percent."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue that its jobs wait in. Not empty."""
    input: InventoryTriggerInput | None = field(
        default=None, metadata=element("Input", InventoryTriggerInput)
    )
    """The objects that it processes, as in the request."""
    operation: InventoryTriggerJobOperation | None = field(
        default=None, metadata=element("Operation", InventoryTriggerJobOperation)
    )
    """What it does with them, as in the request."""
