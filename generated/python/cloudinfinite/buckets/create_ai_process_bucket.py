# Generated from spec/buckets/create_ai_process_bucket.xsd (cb558e33bd9f4246).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateAiProcessBucket and its types."""

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
class CreateAiProcessBucketResponse(Answer):
    """The bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket: ServiceBucket | None = field(
        default=None, metadata=element("AiBucket", "..buckets.service_bucket:ServiceBucket")
    )
    """The bucket."""


OPERATION: Final = Operation(
    name="CreateAiProcessBucket",
    method="POST",
    path="/ai_bucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="create_ai_process_bucket",
    schema="buckets/create_ai_process_bucket.xsd",
    summary="Enable asynchronous AI content recognition for a bucket.",
    response=CreateAiProcessBucketResponse,
    safe=True,
    actions=("ci:CreateAiProcessBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/72920",),
)
