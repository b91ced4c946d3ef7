# Generated from spec/buckets/describe_asr_buckets.xsd (8508fa97faaa16a4).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAsrBuckets and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.buckets.service_bucket import ServiceBucketListParams
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.buckets.service_bucket import ServiceBucket


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrBucketsResponse(Answer):
    """One page of buckets."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of buckets on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of buckets per page."""
    buckets: list[ServiceBucket] = field(
        default_factory=list,
        metadata=element("AsrBucketList", "..buckets.service_bucket:ServiceBucket", many=True),
    )
    """The buckets on this page."""


OPERATION: Final = Operation(
    name="DescribeAsrBuckets",
    method="GET",
    path="/asrbucket",
    service=SERVICE,
    host="region",
    family="buckets",
    call="describe_asr_buckets",
    schema="buckets/describe_asr_buckets.xsd",
    summary="List the buckets for which intelligent speech is enabled.",
    params=ServiceBucketListParams,
    response=DescribeAsrBucketsResponse,
    safe=True,
    actions=("ci:DescribeAsrBuckets",),
    pages=("https://www.tencentcloud.com/document/product/1045/73364",),
    paging=NumberedPaging(
        page="page_number", total="total_count", items="buckets", size="page_size", most=100
    ),
)
