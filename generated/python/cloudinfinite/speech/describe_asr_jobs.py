# Generated from spec/speech/describe_asr_jobs.xsd (6382b78f07b2f299).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAsrJobs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import PAGE_SIZE, JobStateFilter, SortOrder
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.service import SERVICE
from cloudinfinite.speech.asr_job import AsrJobTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.speech.asr_job import AsrJobTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrJobsParams(BaseRecord):
    """The arguments of `client.speech.describe_jobs`."""

    queue_id: str = field(metadata=element("queueId", IDENTIFIER, place="query", required=True))
    tag: AsrJobTagValue = field(
        default=AsrJobTag.SPEECH_RECOGNITION,
        init=False,
        metadata=element("tag", AsrJobTag, place="query", required=True, fixed="SpeechRecognition"),
    )
    order_by_time: SortOrderValue | None = field(
        default=None, metadata=element("orderByTime", SortOrder, place="query", default="Desc")
    )
    next_token: str | None = field(
        default=None, metadata=element("nextToken", ANY_TEXT, place="query")
    )
    size: int | None = field(
        default=None, metadata=element("size", PAGE_SIZE, place="query", default="10")
    )
    states: list[JobStateFilterValue] = field(
        default_factory=list,
        metadata=element(
            "states", JobStateFilter, place="query", many=True, comma=True, default="All"
        ),
    )
    start_creation_time: datetime | None = field(
        default=None, metadata=element("startCreationTime", TIMESTAMP, place="query")
    )
    end_creation_time: datetime | None = field(
        default=None, metadata=element("endCreationTime", TIMESTAMP, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrJobsResponse(Answer):
    """One page of speech recognition jobs."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[MediaJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..common.media_job:MediaJobDetail", many=True),
    )
    """The jobs on this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token of the next page; absent or empty on the last."""


OPERATION: Final = Operation(
    name="DescribeAsrJobs",
    method="GET",
    path="/asr_jobs",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="describe_jobs",
    schema="speech/describe_asr_jobs.xsd",
    summary="List the speech recognition jobs of a queue, page by page.",
    params=DescribeAsrJobsParams,
    response=DescribeAsrJobsResponse,
    safe=True,
    actions=("ci:DescribeAsrJobs",),
    pages=(
        "https://cloud.tencent.com/document/product/460/46230",
        "https://github.com/tencentyun/intlcloud-documents",
    ),
    paging=Paging(
        token="next_token", next="next_token", items="jobs_detail", size="size", most=100
    ),
)
