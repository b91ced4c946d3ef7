# Generated from spec/files/describe_file_process_job.xsd (371c92fa6194ba16).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeFileProcessJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Waiting

if TYPE_CHECKING:
    from cloudinfinite.files.file_job import FileJobDetail


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeFileProcessJobParams(BaseRecord):
    """The arguments of `client.files.describe_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeFileProcessJobResponse(Answer):
    """The file job, if it exists."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[FileJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..files.file_job:FileJobDetail", many=True),
    )
    """The job; absent if the ID does not exist."""
    non_exist_job_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistJobIds", IDENTIFIER, many=True)
    )
    """The requested ID, if it does not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeFileProcessJob",
    method="GET",
    path="/file_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="files",
    call="describe_job",
    subjects={"job_id": "DescribeFileProcessJob"},
    schema="files/describe_file_process_job.xsd",
    summary="Look up a file job of any kind.",
    params=DescribeFileProcessJobParams,
    response=DescribeFileProcessJobResponse,
    safe=True,
    actions=(),
    pages=(
        "https://cloud.tencent.com/document/product/436/83109",
        "https://cloud.tencent.com/document/product/436/83111",
        "https://cloud.tencent.com/document/product/436/83113",
    ),
    waiting=Waiting(
        id="job_id",
        item="jobs_detail",
        key="job_id",
        state="state",
        success=("Success",),
        failed=("Failed",),
        cancelled=("Cancel",),
        code="code",
        message="message",
        missing="non_exist_job_ids",
    ),
)
