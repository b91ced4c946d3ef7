# Generated from spec/common/media_job.xsd (a9b63386bf532733).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/media_job.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal

from cloudinfinite.models.job import JobState
from cloudinfinite.models.media_info import MediaInfo
from cloudinfinite_runtime.model import Model, element, timestamp
from cloudinfinite_runtime.open_enum import OpenEnum


class MediaJobTag(OpenEnum):
    """What a media job does. The Tags come with their feeds.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("MediaInfo",)

    MEDIA_INFO: ClassVar["MediaJobTag"]
    """Finds out about a media file."""


MediaJobTag.MEDIA_INFO = MediaJobTag("MediaInfo")

MediaJobTagValue = MediaJobTag | Literal["MediaInfo"]
"""What a request takes for a MediaJobTag."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOptions(Model):
    """Settings that a job of any Tag takes."""

    user_data: str | None = field(default=None, metadata=element("UserData"))
    """A text of the caller's own, handed through to the job's details and callback. At most 1024
    characters: printable ASCII.
    """
    job_level: int | None = field(default=None, metadata=element("JobLevel"))
    """The job's priority in its queue. 0 to 2. The service's default is `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobInput(Model):
    """The object that a media job works on, as an answer names it."""

    region: str | None = field(default=None, metadata=element("Region"))
    """The region of the bucket."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId"))
    """The bucket's full name."""
    bucket: str | None = field(default=None, metadata=element("Bucket"))
    """The bucket's full name, under the name that the pages print; no sample has it."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The key of the object. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOperation(Model):
    """The settings of a media job and, once it has ended, its result."""

    media_info: MediaInfo | None = field(default=None, metadata=element("MediaInfo"))
    """What was found out about the file; absent until the job has ended."""
    user_data: str | None = field(default=None, metadata=element("UserData"))
    """The caller's own text. At most 1024 characters: printable ASCII."""
    job_level: int | None = field(default=None, metadata=element("JobLevel"))
    """The job's priority. 0 to 2."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobDetail(Model):
    """A media job."""

    code: str | None = field(default=None, metadata=element("Code"))
    """The error code of a failed job. The pages say that others have none; in fact they often carry
    `Success`, so judge by State.
    """
    message: str | None = field(default=None, metadata=element("Message"))
    """The reason why a failed job failed."""
    job_id: str | None = field(default=None, metadata=element("JobId"))
    """The id of the job. Not empty."""
    tag: MediaJobTagValue | None = field(default=None, metadata=element("Tag"))
    """What the job does. One of `MediaInfo`."""
    state: JobState | None = field(default=None, metadata=element("State"))
    """Where the job stands. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
    """
    creation_time: datetime | None = field(default=None, metadata=timestamp("CreationTime"))
    """When it was made. An aware datetime, sent to the second."""
    start_time: datetime | None = field(default=None, metadata=timestamp("StartTime"))
    """When it began to run; nothing before that. An aware datetime, sent to the second."""
    end_time: datetime | None = field(default=None, metadata=timestamp("EndTime"))
    """When it ended; nothing before that. An aware datetime, sent to the second."""
    queue_id: str | None = field(default=None, metadata=element("QueueId"))
    """The queue that it waits in. Not empty."""
    progress: int | None = field(default=None, metadata=element("Progress"))
    """How far it has come, in percent."""
    input: MediaJobInput | None = field(default=None, metadata=element("Input"))
    """The object that it works on."""
    operation: MediaJobOperation | None = field(default=None, metadata=element("Operation"))
    """Its settings and, once it has ended, its result."""
