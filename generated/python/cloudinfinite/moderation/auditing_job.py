# Generated from spec/moderation/auditing_job.xsd (fd61af28e5f19a98).
# Do not edit: change the spec and run `make generate`.
"""`SubmittedAuditingJob`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.moderation_settings import DATA_ID
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime


class AuditingJobState(OpenEnum):
    """The state of a moderation job."""

    SUBMITTED: ClassVar[AuditingJobState] = word("Submitted")
    """The job is waiting to run."""
    SNAPSHOTING: ClassVar[AuditingJobState] = word("Snapshoting")
    """Frames of the video are being captured."""
    AUDITING: ClassVar[AuditingJobState] = word("Auditing")
    """The content is being moderated. A job on a live stream stays in this state while the stream
    runs.
    """
    SUCCESS: ClassVar[AuditingJobState] = word("Success")
    """The job succeeded, and the verdict is available."""
    FAILED: ClassVar[AuditingJobState] = word("Failed")
    """The job failed. Its Code and Message contain the reason."""


AuditingJobStateValue = AuditingJobState | Literal[
    "Submitted", "Snapshoting", "Auditing", "Success", "Failed"
]  # fmt: skip
"""A value of `AuditingJobState`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SubmittedAuditingJob(BaseRecord):
    """A moderation job that was created. Look it up for the verdict."""

    data_id: str | None = field(default=None, metadata=element("DataId", DATA_ID))
    """The custom string from the request. At most 512 characters."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: AuditingJobStateValue = field(metadata=element("State", AuditingJobState, always=True))
    """The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`."""
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The creation time."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the object. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the content."""
