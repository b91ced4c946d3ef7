# Generated from spec/buckets/describe_ci_service.xsd (cb89b39a6a0a1e7c).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeCiService and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation


class CiServiceStatus(OpenEnum):
    """Whether a bucket is bound to Cloud Infinite."""

    ON: ClassVar[CiServiceStatus] = word("on")
    """The bucket is bound."""
    OFF: ClassVar[CiServiceStatus] = word("off")
    """The bucket is not bound."""
    UNBINDING: ClassVar[CiServiceStatus] = word("unbinding")
    """The bucket is being unbound."""


CiServiceStatusValue = CiServiceStatus | Literal["on", "off", "unbinding"]
"""A value of `CiServiceStatus`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeCiServiceResponse(Answer):
    """Whether the bucket is bound."""

    status: CiServiceStatusValue = field(
        metadata=element("Status", CiServiceStatus, place="text", always=True)
    )
    """Whether the bucket is bound. One of `on`, `off`, `unbinding`."""


OPERATION: Final = Operation(
    name="DescribeCiService",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="buckets",
    call="describe_service",
    schema="buckets/describe_ci_service.xsd",
    summary="Check whether a bucket is bound to Cloud Infinite.",
    response=DescribeCiServiceResponse,
    response_root="CIStatus",
    safe=True,
    actions=("ci:DescribeCIBuckets",),
    pages=("https://www.tencentcloud.com/document/product/1045/33702",),
)
