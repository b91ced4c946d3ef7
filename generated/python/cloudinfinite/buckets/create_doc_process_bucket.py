# Generated from spec/buckets/create_doc_process_bucket.xsd (a6355c252e71fdd0).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateDocProcessBucket and its types."""

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
class CreateDocProcessBucketResponse(Answer):
    """The bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket: ServiceBucket | None = field(
        default=None, metadata=element("DocBucket", "..buckets.service_bucket:ServiceBucket")
    )
    """The bucket."""


OPERATION: Final = Operation(
    name="CreateDocProcessBucket",
    method="POST",
    path="/docbucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="create_doc_process_bucket",
    schema="buckets/create_doc_process_bucket.xsd",
    summary="Enable document processing for a bucket.",
    response=CreateDocProcessBucketResponse,
    safe=True,
    actions=("ci:CreateDocProcessBucket",),
    pages=("https://cloud.tencent.com/document/product/460/103608",),
)
