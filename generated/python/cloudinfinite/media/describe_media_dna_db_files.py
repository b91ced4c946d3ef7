# Generated from spec/media/describe_media_dna_db_files.xsd (69106949cbe7700e).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaDnaDbFiles and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import PAGE_SIZE
from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
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
class DescribeMediaDnaDbFilesParams(BaseRecord):
    """The arguments of `client.media.describe_dna_files`."""

    object: str | None = field(default=None, metadata=element("object", OBJECT_KEY, place="query"))
    database_id: str | None = field(
        default=None, metadata=element("dnaDbId", IDENTIFIER, place="query")
    )
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DnaFile(BaseRecord):
    """A video whose fingerprint is in a database."""

    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    database_id: str | None = field(default=None, metadata=element("DNADbId", IDENTIFIER))
    """The ID of the database. Not empty."""
    video_id: str | None = field(default=None, metadata=element("VideoId", ANY_TEXT))
    """The ID of the video in the database."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The key of the object."""
    etag: str | None = field(default=None, metadata=element("ETag", ANY_TEXT))
    """The ETag of the object."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The time when the video was added."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaDnaDbFilesResponse(Answer):
    """One page of videos."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of videos on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of videos per page."""
    files: list[DnaFile] = field(
        default_factory=list, metadata=element("DNADbFiles", DnaFile, many=True)
    )
    """The videos on this page."""


OPERATION: Final = Operation(
    name="DescribeMediaDnaDbFiles",
    method="GET",
    path="/dnadb_files",
    service=SERVICE,
    host="bucket",
    family="media",
    call="describe_dna_files",
    schema="media/describe_media_dna_db_files.xsd",
    summary="List the videos in the DNA databases of a bucket, page by page.",
    params=DescribeMediaDnaDbFilesParams,
    response=DescribeMediaDnaDbFilesResponse,
    safe=True,
    actions=("ci:DescribeMediaDnaDbFiles",),
    pages=("https://www.tencentcloud.com/document/product/1045/72949",),
    paging=NumberedPaging(
        page="page_number", total="total_count", items="files", size="page_size", most=100
    ),
)
