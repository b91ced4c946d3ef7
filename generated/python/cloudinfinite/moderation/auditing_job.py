# Generated from spec/moderation/auditing_job.xsd (0312fdd1b38030a1).
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
    """Where a moderation job stands."""

    SUBMITTED: ClassVar[AuditingJobState] = word("Submitted")
    """Accepted; waiting to run."""
    SNAPSHOTING: ClassVar[AuditingJobState] = word("Snapshoting")
    """Frames of the video are being taken."""
    AUDITING: ClassVar[AuditingJobState] = word("Auditing")
    """Being moderated; a live stream stays so while it runs."""
    SUCCESS: ClassVar[AuditingJobState] = word("Success")
    """Ended well; the verdict is available."""
    FAILED: ClassVar[AuditingJobState] = word("Failed")
    """Failed; the job's Code and Message tell why."""


AuditingJobStateValue = AuditingJobState | Literal[
    "Submitted", "Snapshoting", "Auditing", "Success", "Failed"
]  # fmt: skip
"""A value of `AuditingJobState`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SubmittedAuditingJob(BaseRecord):
    """A moderation job that was created. Look it up for the verdict."""

    data_id: str | None = field(default=None, metadata=element("DataId", DATA_ID))
    """The text given in the request. At most 512 characters."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The id of the job. Not empty."""
    state: AuditingJobStateValue = field(metadata=element("State", AuditingJobState, always=True))
    """Where it stands. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`."""
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When it was created."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the object. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the content."""
