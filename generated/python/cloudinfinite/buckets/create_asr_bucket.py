# Generated from spec/buckets/create_asr_bucket.xsd (23d160944bfb3a84).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateAsrBucket and its types."""

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
class CreateAsrBucketResponse(Answer):
    """The bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket: ServiceBucket | None = field(
        default=None, metadata=element("AsrBucket", "..buckets.service_bucket:ServiceBucket")
    )
    """The bucket."""


OPERATION: Final = Operation(
    name="CreateAsrBucket",
    method="POST",
    path="/asrbucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="create_asr_bucket",
    schema="buckets/create_asr_bucket.xsd",
    summary="Enable intelligent speech for a bucket.",
    response=CreateAsrBucketResponse,
    safe=True,
    actions=("ci:CreateAsrBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/73363",),
)
