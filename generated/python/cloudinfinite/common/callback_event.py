# Generated from spec/common/callback_event.xsd (21d7b5753fcfff0a).
# Do not edit: change the spec and run `make generate`.
"""`CallbackEvent`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import JobState
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.common.media_job import CallbackJob, CosHeader


class CallbackEventName(OpenEnum):
    """The type of event in a callback."""

    TASK_FINISH: ClassVar[CallbackEventName] = word("TaskFinish")
    """A job ended."""
    WORKFLOW_FINISH: ClassVar[CallbackEventName] = word("WorkflowFinish")
    """A workflow run ended."""
    WORKFLOW_START: ClassVar[CallbackEventName] = word("WorkflowStart")
    """A workflow run started. Settings name this event; its callback is undocumented."""


CallbackEventNameValue = CallbackEventName | Literal[
    "TaskFinish", "WorkflowFinish", "WorkflowStart"
]  # fmt: skip
"""A value of `CallbackEventName`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowTask(BaseRecord):
    """The result of one node in a workflow."""

    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The type of node, such as Transcode."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the node in the workflow."""
    job_id: str | None = field(default=None, metadata=element("JobId", IDENTIFIER))
    """The ID of the job that the node created. Not empty."""
    state: JobStateValue | None = field(default=None, metadata=element("State", JobState))
    """The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the job failed."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the job failed."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """When the job was created."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """When the job started to run."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When the job ended."""
    template_id: str | None = field(default=None, metadata=element("TemplateId", ANY_TEXT))
    """The template that the job used."""
    template_name: str | None = field(default=None, metadata=element("TemplateName", ANY_TEXT))
    """The name of the template."""
    transcode_template_id: str | None = field(
        default=None, metadata=element("TranscodeTemplateId", ANY_TEXT)
    )
    """The transcoding template that the job used."""
    transcode_template_name: str | None = field(
        default=None, metadata=element("TranscodeTemplateName", ANY_TEXT)
    )
    """The name of the transcoding template."""
    hdr_mode: str | None = field(default=None, metadata=element("HdrMode", ANY_TEXT))
    """The HDR standard of the output."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowExecution(BaseRecord):
    """A run of a workflow on one object."""

    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The ID of the workflow. Not empty."""
    workflow_name: str | None = field(default=None, metadata=element("WorkflowName", ANY_TEXT))
    """The name of the workflow."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the workflow, under the key that some responses use."""
    run_id: str | None = field(default=None, metadata=element("RunId", IDENTIFIER))
    """The ID of the workflow run. Not empty."""
    state: JobStateValue | None = field(default=None, metadata=element("State", JobState))
    """The state of the workflow run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The object that the run processed: a key on some pages, an address on others."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """When the run was created."""
    cos_headers: list[CosHeader] = field(
        default_factory=list,
        metadata=element("CosHeaders", "..common.media_job:CosHeader", many=True),
    )
    """Headers of the upload that started the run."""
    tasks: list[WorkflowTask] = field(
        default_factory=list, metadata=element("Tasks", WorkflowTask, many=True)
    )
    """The result of each node in the workflow."""


@dataclass(slots=True, kw_only=True, repr=False)
class CallbackEvent(Answer):
    """A callback, in XML or JSON; the names are the same in both."""

    event_name: CallbackEventNameValue | None = field(
        default=None, metadata=element("EventName", CallbackEventName)
    )
    """The type of event. One of `TaskFinish`, `WorkflowFinish`, `WorkflowStart`."""
    jobs_detail: list[CallbackJob] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..common.media_job:CallbackJob", many=True),
    )
    """The jobs that ended; empty for a workflow event."""
    workflow_execution: WorkflowExecution | None = field(
        default=None, metadata=element("WorkflowExecution", WorkflowExecution)
    )
    """The workflow run; absent for a job event."""
