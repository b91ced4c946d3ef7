# Generated from spec/media/describe_media_dna_dbs.xsd (69c6b38e04a88c0d).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaDnaDbs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import PAGE_SIZE
from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaDnaDbsParams(BaseRecord):
    """The arguments of `client.media.describe_dna_databases`."""

    ids: list[str] = field(
        default_factory=list,
        metadata=element("ids", IDENTIFIER, place="query", many=True, comma=True, max_items=20),
    )
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DnaDatabase(BaseRecord):
    """A database of video fingerprints."""

    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    database_id: str | None = field(default=None, metadata=element("DNADbId", IDENTIFIER))
    """The ID of the database. Not empty."""
    name: str | None = field(default=None, metadata=element("DNADbName", ANY_TEXT))
    """The name of the database."""
    capacity: int | None = field(default=None, metadata=element("Capacity", ANY_INTEGER))
    """The maximum number of videos."""
    description: str | None = field(default=None, metadata=element("Description", ANY_TEXT))
    """The purpose of the database."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaDnaDbsResponse(Answer):
    """One page of databases."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of databases on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of databases per page."""
    databases: list[DnaDatabase] = field(
        default_factory=list, metadata=element("DNADbConfig", DnaDatabase, many=True)
    )
    """The databases on this page."""
    non_exist_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistIDs", ANY_TEXT, many=True)
    )
    """The requested IDs that do not exist."""


OPERATION: Final = Operation(
    name="DescribeMediaDnaDbs",
    method="GET",
    path="/dnadb",
    service=SERVICE,
    host="bucket",
    family="media",
    call="describe_dna_databases",
    schema="media/describe_media_dna_dbs.xsd",
    summary="List the DNA databases of a bucket, page by page.",
    params=DescribeMediaDnaDbsParams,
    response=DescribeMediaDnaDbsResponse,
    safe=True,
    actions=("ci:DescribeMediaDnaDbs",),
    pages=("https://www.tencentcloud.com/document/product/1045/72950",),
    paging=NumberedPaging(
        page="page_number", total="total_count", items="databases", size="page_size", most=100
    ),
)
