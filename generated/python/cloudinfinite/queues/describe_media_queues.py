# Generated from spec/queues/describe_media_queues.xsd (0d54a3d31a3576ee).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaQueues, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.queues.queue import PAGE_NUMBER, QUEUE_PAGE_SIZE, QueueState
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.queues.queue import Queue, QueueStateValue


class MediaQueueCategory(OpenEnum):
    """A kind of media queue to filter by."""

    CATE_ALL: ClassVar[MediaQueueCategory] = word("CateAll")
    """Queues of every kind."""
    TRANSCODING: ClassVar[MediaQueueCategory] = word("Transcoding")
    """Queues for general media jobs."""
    SPEED_TRANSCODING: ClassVar[MediaQueueCategory] = word("SpeedTranscoding")
    """Queues for media jobs and for transcoding on many machines in parallel."""


MediaQueueCategoryValue = MediaQueueCategory | Literal["CateAll", "Transcoding", "SpeedTranscoding"]
"""A word of `MediaQueueCategory`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaQueuesParams(BaseRecord):
    """What `client.queues.describe_media_queues` takes."""

    queue_ids: list[str] = field(
        default_factory=list,
        metadata=element("queueIds", IDENTIFIER, place="query", many=True, comma=True),
    )
    state: QueueStateValue | None = field(
        default=None, metadata=element("state", QueueState, place="query")
    )
    category: MediaQueueCategoryValue | None = field(
        default=None,
        metadata=element("category", MediaQueueCategory, place="query", default="Transcoding"),
    )
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", QUEUE_PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaQueuesResponse(Answer):
    """One page of media queues."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The id of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of queues on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The number of this page."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The most queues that a page may hold."""
    queue_list: list[Queue] = field(
        default_factory=list, metadata=element("QueueList", "..queues.queue:Queue", many=True)
    )
    """The queues of this page."""
    non_exist_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistPIDs", ANY_TEXT, many=True)
    )
    """The requested ids that have no queue."""


OPERATION: Final = Operation(
    name="DescribeMediaQueues",
    method="GET",
    path="/queue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_media_queues",
    schema="queues/describe_media_queues.xsd",
    summary="List the bucket's media queues, page by page.",
    params=DescribeMediaQueuesParams,
    response=DescribeMediaQueuesResponse,
    safe=True,
    actions=("ci:DescribeMediaQueues",),
    pages=("https://cloud.tencent.com/document/product/436/54045",),
    paging=NumberedPaging(page="page_number", total="total_count", items="queue_list"),
)
