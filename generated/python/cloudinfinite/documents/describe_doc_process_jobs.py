# Generated from spec/documents/describe_doc_process_jobs.xsd (8e71f9f8e1f511d4).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDocProcessJobs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import PAGE_SIZE, JobStateFilter, SortOrder
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.documents.document_job import DocumentJobTag
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.documents.document_job import DocumentJobDetail, DocumentJobTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDocProcessJobsParams(BaseRecord):
    """The arguments of `client.documents.describe_jobs`."""

    queue_id: str = field(metadata=element("queueId", IDENTIFIER, place="query", required=True))
    tag: DocumentJobTagValue = field(
        metadata=element("tag", DocumentJobTag, place="query", required=True)
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
class DescribeDocProcessJobsResponse(Answer):
    """One page of document jobs."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[DocumentJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..documents.document_job:DocumentJobDetail", many=True),
    )
    """The jobs on this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token of the next page; absent or empty on the last."""


OPERATION: Final = Operation(
    name="DescribeDocProcessJobs",
    method="GET",
    path="/doc_jobs",
    service=SERVICE,
    host="bucket",
    family="documents",
    call="describe_jobs",
    schema="documents/describe_doc_process_jobs.xsd",
    summary="List the document jobs of one kind in a queue, page by page.",
    params=DescribeDocProcessJobsParams,
    response=DescribeDocProcessJobsResponse,
    safe=True,
    actions=("ci:DescribeDocProcessJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/47934",
        "https://cloud.tencent.com/document/product/436/54096",
        "https://cloud.tencent.com/document/product/460/46944",
    ),
    paging=Paging(token="next_token", next="next_token", items="jobs_detail"),
)
