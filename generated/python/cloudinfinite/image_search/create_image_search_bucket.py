# Generated from spec/image_search/create_image_search_bucket.xsd (c2abbf13ad7968af).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateImageSearchBucket and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

LIBRARY_LIMIT = Integer(minimum=1)
"""A limit of the library."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateImageSearchBucketRequest(BaseRecord):
    """The arguments of `client.image_search.create_bucket`."""

    max_capacity: int = field(metadata=element("MaxCapacity", LIBRARY_LIMIT, required=True))
    max_qps: int | None = field(
        default=None, metadata=element("MaxQps", LIBRARY_LIMIT, default="10")
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="CreateImageSearchBucket",
    method="POST",
    path="/ImageSearchBucket",
    service=SERVICE,
    host="bucket",
    family="image_search",
    call="create_bucket",
    schema="image_search/create_image_search_bucket.xsd",
    summary="Enable image search for a bucket.",
    request=CreateImageSearchBucketRequest,
    safe=False,
    actions=("ci:CreateImageSearchBucket",),
    pages=(
        "https://github.com/tencentyun/intlcloud-documents",
        "https://github.com/tencentyun/intlcloud-documents",
    ),
)
