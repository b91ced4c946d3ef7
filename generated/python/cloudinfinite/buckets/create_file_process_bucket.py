# Generated from spec/buckets/create_file_process_bucket.xsd (36a975e5fbb22048).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateFileProcessBucket and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.buckets.service_bucket import ServiceBucket


@dataclass(slots=True, kw_only=True, repr=False)
class CreateFileProcessBucketResponse(Answer):
    """The bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket: ServiceBucket | None = field(
        default=None, metadata=element("FileBucket", "..buckets.service_bucket:ServiceBucket")
    )
    """The bucket."""


OPERATION: Final = Operation(
    name="CreateFileProcessBucket",
    method="POST",
    path="/file_bucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="create_file_process_bucket",
    schema="buckets/create_file_process_bucket.xsd",
    summary="Enable file processing for a bucket.",
    response=CreateFileProcessBucketResponse,
    safe=True,
    actions=("ci:CreateFileProcessBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/72961",),
)
