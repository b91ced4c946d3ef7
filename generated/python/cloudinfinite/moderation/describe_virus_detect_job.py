# Generated from spec/moderation/describe_virus_detect_job.xsd (b7542223ec5e59c6).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeVirusDetectJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.moderation.auditing_job import AuditingJobState
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Waiting
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue
    from cloudinfinite_runtime.verdict import ContentVerdict


class VirusVerdict(OpenEnum):
    """Whether a file contains a virus."""

    NORMAL: ClassVar[VirusVerdict] = word("normal")
    """No virus was found."""
    BLOCK: ClassVar[VirusVerdict] = word("block")
    """A virus was found."""


VirusVerdictValue = VirusVerdict | Literal["normal", "block"]
"""A value of `VirusVerdict`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeVirusDetectJobParams(BaseRecord):
    """The arguments of `client.moderation.describe_virus_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class VirusInfo(BaseRecord):
    """A virus in a file."""

    file_name: str | None = field(default=None, metadata=element("FileName", ANY_TEXT))
    """The file that contains the virus."""
    virus_name: str | None = field(
        default=None, metadata=element("VirusName", ANY_TEXT, verdict="label")
    )
    """The name of the virus."""


@dataclass(slots=True, kw_only=True, repr=False)
class VirusDetectDetail(BaseRecord):
    """The results of scanning a file."""

    result: list[VirusInfo] = field(
        default_factory=list, metadata=element("Result", VirusInfo, many=True, verdict="part")
    )
    """The viruses."""


@dataclass(slots=True, kw_only=True, repr=False)
class VirusDetectJob(BaseRecord):
    """A job that scans a file for viruses, and its verdict."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failed job. Other jobs have none, or Success, so check State instead."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for the failure."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: AuditingJobStateValue = field(metadata=element("State", AuditingJobState, always=True))
    """The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`."""
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The creation time."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the file, if the request specified one. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the file, if the request specified one."""
    suggestion: VirusVerdictValue | None = field(
        default=None,
        metadata=element(
            "Suggestion",
            VirusVerdict,
            verdict="suggestion",
            suggests={"normal": "pass", "block": "block"},
            final=("State", ("Success",)),
        ),
    )
    """The verdict. One of `normal`, `block`. A pass counts only if `state` is `Success`."""
    detect_detail: VirusDetectDetail | None = field(
        default=None, metadata=element("DetectDetail", VirusDetectDetail, verdict="part")
    )
    """The results of the scan."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeVirusDetectJobResponse(Answer):
    """The virus job that was found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: VirusDetectJob = field(
        metadata=element("JobsDetail", VirusDetectJob, always=True, verdict="whole")
    )
    """The job."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


OPERATION: Final = Operation(
    name="DescribeVirusDetectJob",
    method="GET",
    path="/virus/detect/{jobId}",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="describe_virus_job",
    subjects={"job_id": "DescribeVirusDetectJob"},
    schema="moderation/describe_virus_detect_job.xsd",
    summary="Look up a virus job.",
    params=DescribeVirusDetectJobParams,
    response=DescribeVirusDetectJobResponse,
    safe=True,
    actions=("ci:DescribeAuditingVirusJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/72967",
        "https://www.tencentcloud.com/document/product/436/50133",
        "https://cloud.tencent.com/document/product/436/63962",
    ),
    waiting=Waiting(
        id="job_id",
        item="jobs_detail",
        key="job_id",
        state="state",
        success=("Success",),
        failed=("Failed",),
        cancelled=(),
        code="code",
        message="message",
    ),
)
