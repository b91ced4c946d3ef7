# Generated from spec/buckets/create_media_bucket.xsd (0beeefa949a02e84).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateMediaBucket and its types."""

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
class CreateMediaBucketResponse(Answer):
    """The bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket: ServiceBucket | None = field(
        default=None, metadata=element("MediaBucket", "..buckets.service_bucket:ServiceBucket")
    )
    """The bucket."""


OPERATION: Final = Operation(
    name="CreateMediaBucket",
    method="POST",
    path="/mediabucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="create_media_bucket",
    schema="buckets/create_media_bucket.xsd",
    summary="Enable media processing for a bucket.",
    response=CreateMediaBucketResponse,
    safe=True,
    actions=("ci:CreateMediaBucket",),
    pages=("https://cloud.tencent.com/document/product/436/115298",),
)
