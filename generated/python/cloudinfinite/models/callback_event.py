# Generated from spec/common/callback_event.xsd (e38e1cf2b3aa77f7).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/callback_event.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from cloudinfinite.models.job import JobState
from cloudinfinite.models.media_job import CosHeader, MediaJobDetail
from cloudinfinite_runtime.model import Answer, Model, element, timestamp
from cloudinfinite_runtime.open_enum import OpenEnum


class CallbackEventName(OpenEnum):
    """What has happened.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("TaskFinish", "WorkflowFinish", "WorkflowStart")

    TASK_FINISH: ClassVar["CallbackEventName"]
    """A job has ended."""
    WORKFLOW_FINISH: ClassVar["CallbackEventName"]
    """A run of a workflow has ended."""
    WORKFLOW_START: ClassVar["CallbackEventName"]
    """A run of a workflow has begun; named in settings, described on no page."""


CallbackEventName.TASK_FINISH = CallbackEventName("TaskFinish")
CallbackEventName.WORKFLOW_FINISH = CallbackEventName("WorkflowFinish")
CallbackEventName.WORKFLOW_START = CallbackEventName("WorkflowStart")


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowTask(Model):
    """What one node of a workflow did."""

    type: str | None = field(default=None, metadata=element("Type"))
    """The kind of node, such as Transcode."""
    name: str | None = field(default=None, metadata=element("Name"))
    """The name of the node in the workflow."""
    job_id: str | None = field(default=None, metadata=element("JobId"))
    """The id of its job. Not empty."""
    state: JobState | None = field(default=None, metadata=element("State"))
    """Where its job stands. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
    """
    code: str | None = field(default=None, metadata=element("Code"))
    """The error code of a failed job."""
    message: str | None = field(default=None, metadata=element("Message"))
    """The reason why a failed job failed."""
    create_time: datetime | None = field(default=None, metadata=timestamp("CreateTime"))
    """When its job was made. An aware datetime, sent to the second."""
    start_time: datetime | None = field(default=None, metadata=timestamp("StartTime"))
    """When its job began to run. An aware datetime, sent to the second."""
    end_time: datetime | None = field(default=None, metadata=timestamp("EndTime"))
    """When its job ended. An aware datetime, sent to the second."""
    template_id: str | None = field(default=None, metadata=element("TemplateId"))
    """The template that it used."""
    template_name: str | None = field(default=None, metadata=element("TemplateName"))
    """The name of that template."""
    transcode_template_id: str | None = field(default=None, metadata=element("TranscodeTemplateId"))
    """The transcoding template that it used."""
    transcode_template_name: str | None = field(
        default=None, metadata=element("TranscodeTemplateName")
    )
    """The name of that template."""
    hdr_mode: str | None = field(default=None, metadata=element("HdrMode"))
    """The HDR standard that it wrote."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowExecution(Model):
    """A run of a workflow on one object."""

    workflow_id: str | None = field(default=None, metadata=element("WorkflowId"))
    """The id of the workflow. Not empty."""
    workflow_name: str | None = field(default=None, metadata=element("WorkflowName"))
    """The name of the workflow."""
    name: str | None = field(default=None, metadata=element("Name"))
    """The name of the workflow, as some answers spell it."""
    run_id: str | None = field(default=None, metadata=element("RunId"))
    """The id of the run. Not empty."""
    state: JobState | None = field(default=None, metadata=element("State"))
    """Where the run stands. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
    """
    bucket_id: str | None = field(default=None, metadata=element("BucketId"))
    """The bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The object that it ran on: a key on some pages, an address on others."""
    create_time: datetime | None = field(default=None, metadata=timestamp("CreateTime"))
    """When the run was made. An aware datetime, sent to the second."""
    cos_headers: list[CosHeader] = field(default_factory=list, metadata=element("CosHeaders"))
    """Headers of the upload that started the run."""
    tasks: list[WorkflowTask] = field(default_factory=list, metadata=element("Tasks"))
    """What each node of the workflow did."""


@dataclass(slots=True, kw_only=True, repr=False)
class CallbackEvent(Answer):
    """A callback, as XML or JSON: the same names in both."""

    class Meta:
        name: ClassVar[str] = "Response"

    event_name: CallbackEventName | None = field(default=None, metadata=element("EventName"))
    """What has happened. One of `TaskFinish`, `WorkflowFinish`, `WorkflowStart`."""
    jobs_detail: list[MediaJobDetail] = field(default_factory=list, metadata=element("JobsDetail"))
    """The jobs that have ended; empty for an event of a workflow."""
    workflow_execution: WorkflowExecution | None = field(
        default=None, metadata=element("WorkflowExecution")
    )
    """The run of a workflow; absent for an event of a job."""
