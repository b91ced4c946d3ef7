# Generated from spec/buckets/service_bucket.xsd (3f3b69245bc07115).
# Do not edit: change the spec and run `make generate`.
"""`ServiceBucket`, `ServiceBucketListParams` and `DeleteServiceBucketResponse`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

BUCKET_PAGE_SIZE = Integer(minimum=1, maximum=100)
"""The maximum number of buckets per page."""


@dataclass(slots=True, kw_only=True, repr=False)
class ServiceBucket(BaseRecord):
    """A bucket with one kind of processing enabled."""

    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The same as BucketId."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The time when the processing was enabled."""
    alias_bucket_id: str | None = field(default=None, metadata=element("AliasBucketId", ANY_TEXT))
    """An alias of the bucket, if any."""


@dataclass(slots=True, kw_only=True, repr=False)
class ServiceBucketListParams(BaseRecord):
    """The arguments of `client.buckets.describe_pic_process_buckets`."""

    regions: list[str] = field(
        default_factory=list,
        metadata=element("regions", ANY_TEXT, place="query", many=True, comma=True),
    )
    bucket_names: list[str] = field(
        default_factory=list,
        metadata=element("bucketNames", ANY_TEXT, place="query", many=True, comma=True),
    )
    bucket_name_prefix: str | None = field(
        default=None, metadata=element("bucketName", ANY_TEXT, place="query")
    )
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", BUCKET_PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteServiceBucketResponse(Answer):
    """The bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket_name: str | None = field(default=None, metadata=element("BucketName", ANY_TEXT))
    """The full name of the bucket."""
