# Generated from spec/images/delete_origin_protect.xsd (0427feaa4f1698a4).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteOriginProtect and its types."""

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
class DeleteOriginProtectParams(BaseRecord):
    """The arguments of `client.images.delete_origin_protection`."""

    origin_protect: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("origin-protect", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteOriginProtect",
    method="DELETE",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="delete_origin_protection",
    schema="images/delete_origin_protect.xsd",
    summary="Allow access to the original images of a bucket again.",
    params=DeleteOriginProtectParams,
    safe=True,
    actions=("ci:SetOriginProtect",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33712",
        "https://cloud.tencent.com/document/api/460/30122",
    ),
)
