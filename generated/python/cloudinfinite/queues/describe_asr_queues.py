# Generated from spec/queues/describe_asr_queues.xsd (413ddf74ad8202a4).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAsrQueues and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.queues.queue import QueueListParams
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.queues.queue import Queue, UnknownQueues


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrQueuesResponse(Answer):
    """One page of queues for speech jobs."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of queues on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of queues per page."""
    queue_list: list[Queue] = field(
        default_factory=list, metadata=element("QueueList", "..queues.queue:Queue", many=True)
    )
    """The queues on this page."""
    non_exist_ids: UnknownQueues | None = field(
        default=None, metadata=element("NonExistPIDs", "..queues.queue:UnknownQueues")
    )
    """The requested IDs that do not exist."""


OPERATION: Final = Operation(
    name="DescribeAsrQueues",
    method="GET",
    path="/asrqueue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_asr_queues",
    schema="queues/describe_asr_queues.xsd",
    summary="List the bucket's queues for speech jobs, page by page.",
    params=QueueListParams,
    response=DescribeAsrQueuesResponse,
    safe=True,
    actions=("ci:DescribeAsrQueues",),
    pages=("https://www.tencentcloud.com/document/product/1045/49552",),
    paging=NumberedPaging(page="page_number", total="total_count", items="queue_list"),
)
