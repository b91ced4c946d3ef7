# Generated from spec/buckets/unbind_ci_service.xsd (7edb802d3eaae62f).
# Do not edit: change the spec and run `make generate`.
"""The operation UnbindCiService and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class UnbindCiServiceParams(BaseRecord):
    """The arguments of `client.buckets.unbind_service`."""

    unbind: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("unbind", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="UnbindCiService",
    method="PUT",
    path="/",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="unbind_service",
    schema="buckets/unbind_ci_service.xsd",
    summary="Unbind a bucket from Cloud Infinite.",
    params=UnbindCiServiceParams,
    safe=True,
    actions=("ci:DeleteCIBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/33703",),
)
