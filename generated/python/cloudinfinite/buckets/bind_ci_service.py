# Generated from spec/buckets/bind_ci_service.xsd (71dee2ed4ff8a054).
# Do not edit: change the spec and run `make generate`.
"""The operation BindCiService and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class BoundBucket(BaseRecord):
    """A bucket that is bound to Cloud Infinite."""

    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""


@dataclass(slots=True, kw_only=True, repr=False)
class BindCiServiceResponse(Answer):
    """The bucket that was bound."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    bucket: BoundBucket | None = field(default=None, metadata=element("CIBucket", BoundBucket))
    """The bucket."""


OPERATION: Final = Operation(
    name="BindCiService",
    method="PUT",
    path="/",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="bind_service",
    schema="buckets/bind_ci_service.xsd",
    summary="Bind a bucket to Cloud Infinite.",
    response=BindCiServiceResponse,
    safe=True,
    actions=("ci:CreateCIBucket",),
    pages=(
        "https://www.tencentcloud.com/document/product/436/74932",
        "https://www.tencentcloud.com/document/product/1045/33701",
    ),
)
