# Generated from spec/buckets/describe_ci_buckets.xsd (b4048faa004a64fc).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeCiBuckets and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.buckets.service_bucket import BUCKET_PAGE_SIZE
from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeCiBucketsParams(BaseRecord):
    """The arguments of `client.buckets.describe_buckets`."""

    region: str | None = field(default=None, metadata=element("region", ANY_TEXT, place="query"))
    bucket_name_prefix: str | None = field(
        default=None, metadata=element("bucketName", ANY_TEXT, place="query")
    )
    tag: str | None = field(default=None, metadata=element("tagKey", ANY_TEXT, place="query"))
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", BUCKET_PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ListedBucket(BaseRecord):
    """A bucket that is bound to Cloud Infinite."""

    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    bucket_name: str | None = field(default=None, metadata=element("BucketName", ANY_TEXT))
    """The name of the bucket, without the account number."""
    app_id: str | None = field(default=None, metadata=element("AppId", ANY_TEXT))
    """The account number."""
    create_time: str | None = field(default=None, metadata=element("CreateTime", ANY_TEXT))
    """The time when the bucket was bound, in the service's own format, which is undocumented."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    status: str | None = field(default=None, metadata=element("Status", ANY_TEXT))
    """Whether the bucket is bound."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeCiBucketsResponse(Answer):
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
    buckets: list[ListedBucket] = field(
        default_factory=list, metadata=element("CIBucketList", ListedBucket, many=True)
    )
    """The buckets on this page."""


OPERATION: Final = Operation(
    name="DescribeCiBuckets",
    method="GET",
    path="/cibuckets",
    service=SERVICE,
    host="region",
    family="buckets",
    call="describe_buckets",
    schema="buckets/describe_ci_buckets.xsd",
    summary="List the buckets that are bound to Cloud Infinite, page by page.",
    params=DescribeCiBucketsParams,
    response=DescribeCiBucketsResponse,
    safe=True,
    actions=("ci:DescribeCIBuckets",),
    pages=("https://cloud.tencent.com/document/product/460/97527",),
    paging=NumberedPaging(
        page="page_number", total="total_count", items="buckets", size="page_size", most=100
    ),
)
