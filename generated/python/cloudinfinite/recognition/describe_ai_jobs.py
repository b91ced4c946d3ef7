# Generated from spec/recognition/describe_ai_jobs.xsd (265ad380027b0cdd).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAiJobs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import PAGE_SIZE, JobStateFilter, SortOrder
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.recognition.ai_job import AiJobTag
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
    from cloudinfinite.recognition.ai_job import AiJobDetail, AiJobTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAiJobsParams(BaseRecord):
    """The arguments of `client.recognition.describe_ai_jobs`."""

    queue_id: str = field(metadata=element("queueId", IDENTIFIER, place="query", required=True))
    tag: AiJobTagValue = field(metadata=element("tag", AiJobTag, place="query", required=True))
    workflow_id: str | None = field(
        default=None, metadata=element("workflowId", ANY_TEXT, place="query")
    )
    inventory_trigger_job_id: str | None = field(
        default=None, metadata=element("inventoryTriggerJobId", ANY_TEXT, place="query")
    )
    input_object: str | None = field(
        default=None, metadata=element("inputObject", ANY_TEXT, place="query")
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
class DescribeAiJobsResponse(Answer):
    """One page of AI jobs."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[AiJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..recognition.ai_job:AiJobDetail", many=True),
    )
    """The jobs on this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token of the next page; absent or empty on the last."""


OPERATION: Final = Operation(
    name="DescribeAiJobs",
    method="GET",
    path="/ai_jobs",
    service=SERVICE,
    host="bucket",
    family="recognition",
    call="describe_ai_jobs",
    subjects={"inventory_trigger_job_id": "DescribeInventoryTriggerJob"},
    schema="recognition/describe_ai_jobs.xsd",
    summary="List the AI jobs of a queue, page by page.",
    params=DescribeAiJobsParams,
    response=DescribeAiJobsResponse,
    safe=True,
    actions=(),
    pages=(
        "https://www.tencentcloud.com/document/product/436/49385",
        "https://github.com/tencentyun/intlcloud-documents",
    ),
    paging=Paging(
        token="next_token", next="next_token", items="jobs_detail", size="size", most=100
    ),
)
