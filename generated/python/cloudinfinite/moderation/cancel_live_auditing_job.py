# Generated from spec/moderation/cancel_live_auditing_job.xsd (b4cd2cc5a1b6f5a0).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelLiveAuditingJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.moderation.auditing_job import AuditingJobState
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import DATA_ID
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue


@dataclass(slots=True, kw_only=True, repr=False)
class CancelLiveAuditingJobParams(BaseRecord):
    """The arguments of `client.moderation.cancel_live_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class CancelledLiveJob(BaseRecord):
    """A live job that was cancelled."""

    data_id: str | None = field(default=None, metadata=element("DataId", DATA_ID))
    """The custom string from the request. At most 512 characters."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: AuditingJobStateValue | None = field(
        default=None, metadata=element("State", AuditingJobState)
    )
    """The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`."""
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The creation time."""


@dataclass(slots=True, kw_only=True, repr=False)
class CancelLiveAuditingJobResponse(Answer):
    """The job that was cancelled."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: CancelledLiveJob = field(
        metadata=element("JobsDetail", CancelledLiveJob, always=True)
    )
    """The job."""


OPERATION: Final = Operation(
    name="CancelLiveAuditingJob",
    method="POST",
    path="/video/cancel_auditing/{jobId}",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="cancel_live_job",
    subjects={"job_id": "DescribeVideoAuditingJob"},
    schema="moderation/cancel_live_auditing_job.xsd",
    summary="Stop moderating a live stream.",
    params=CancelLiveAuditingJobParams,
    response=CancelLiveAuditingJobResponse,
    safe=True,
    actions=("ci:CancelAuditingJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/436/48278",
        "https://cloud.tencent.com/document/product/436/76263",
        "https://cloud.tencent.com/document/product/436/121182",
    ),
)
