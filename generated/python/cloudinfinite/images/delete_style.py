# Generated from spec/images/delete_style.xsd (1183fcf7866b2ff8).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteStyle and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.images.style import STYLE_NAME
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteStyleParams(BaseRecord):
    """The arguments of `client.images.delete_style`."""

    style: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("style", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteStyleRequest(BaseRecord):
    """The arguments of `client.images.delete_style`."""

    style_name: list[str] = field(
        metadata=element("StyleName", STYLE_NAME, many=True, required=True)
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteStyle",
    method="DELETE",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="delete_style",
    schema="images/delete_style.xsd",
    summary="Delete styles from a bucket.",
    params=DeleteStyleParams,
    request=DeleteStyleRequest,
    request_root="DeleteStyle",
    safe=True,
    actions=("ci:SetImageStyle",),
    doubts={
        "ci:SetImageStyle": (
            "The list of permissions names it for setting styles. The newest "
            "page of the call names ci:DescribeImageStyles, the permission to"
            " list them."
        )
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33709",
        "https://cloud.tencent.com/document/api/1246/109191",
    ),
)
