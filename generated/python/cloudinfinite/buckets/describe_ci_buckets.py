# Generated from spec/buckets/describe_ci_buckets.xsd (4a5d494e66a236f0).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeCiBuckets, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite.queues.queue import PAGE_NUMBER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeCiBucketsParams(BaseRecord):
    """What `client.buckets.describe_ci_buckets` takes."""

    name_prefix: str | None = field(
        default=None, metadata=element("bucketName", ANY_TEXT, place="query")
    )
    tag: str | None = field(default=None, metadata=element("tagKey", ANY_TEXT, place="query"))
    region: str | None = field(default=None, metadata=element("region", ANY_TEXT, place="query"))
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", PAGE_NUMBER, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CiBucket(BaseRecord):
    """A bucket of the list."""

    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The bucket's full name."""
    name: str | None = field(default=None, metadata=element("BucketName", ANY_TEXT))
    """The name, without the number of the account."""
    app_id: str | None = field(default=None, metadata=element("AppId", ANY_TEXT))
    """The number of the account."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """When it was bound."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region."""
    status: str | None = field(default=None, metadata=element("Status", ANY_TEXT))
    """Whether it is bound."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeCiBucketsResponse(Answer):
    """One page of buckets."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The id of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of buckets on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The number of this page."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The most buckets on a page."""
    buckets: list[CiBucket] = field(
        default_factory=list, metadata=element("CIBucketList", CiBucket, many=True)
    )
    """The buckets of this page."""


OPERATION: Final = Operation(
    name="DescribeCiBuckets",
    method="GET",
    path="/cibuckets",
    service=SERVICE,
    host="region",
    family="buckets",
    call="describe_ci_buckets",
    schema="buckets/describe_ci_buckets.xsd",
    summary="List the buckets that are bound to Cloud Infinite, a page at a time.",
    params=DescribeCiBucketsParams,
    response=DescribeCiBucketsResponse,
    safe=True,
    actions=("ci:DescribeCIBuckets",),
    pages=("https://cloud.tencent.com/document/product/460/97527",),
    paging=NumberedPaging(page="page_number", total="total_count", items="buckets"),
)
