# Generated from spec/queues/describe_media_queues.xsd (b0d82886f0fe0635).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaQueues and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.queues.queue import QUEUE_PAGE_SIZE, QueueListResponse, QueueState
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.queues.queue import QueueStateValue


class MediaQueueCategory(OpenEnum):
    """A kind of media queue to filter by."""

    CATE_ALL: ClassVar[MediaQueueCategory] = word("CateAll")
    """Queues of every kind."""
    TRANSCODING: ClassVar[MediaQueueCategory] = word("Transcoding")
    """Queues for general media jobs."""
    SPEED_TRANSCODING: ClassVar[MediaQueueCategory] = word("SpeedTranscoding")
    """Queues for media jobs and parallel transcoding on several machines."""


MediaQueueCategoryValue = MediaQueueCategory | Literal["CateAll", "Transcoding", "SpeedTranscoding"]
"""A value of `MediaQueueCategory`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaQueuesParams(BaseRecord):
    """The arguments of `client.queues.describe_media_queues`."""

    queue_ids: list[str] = field(
        default_factory=list,
        metadata=element(
            "queueIds", IDENTIFIER, place="query", many=True, comma=True, max_items=10
        ),
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


OPERATION: Final = Operation(
    name="DescribeMediaQueues",
    method="GET",
    path="/queue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_media_queues",
    schema="queues/describe_media_queues.xsd",
    summary="List the bucket's queues for media jobs, page by page.",
    params=DescribeMediaQueuesParams,
    response=QueueListResponse,
    safe=True,
    actions=("ci:DescribeMediaQueues",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/72939",
        "https://cloud.tencent.com/document/product/436/54045",
    ),
    paging=NumberedPaging(page="page_number", total="total_count", items="queue_list"),
)
