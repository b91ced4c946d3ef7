# Generated from spec/images/delete_image_slim.xsd (341dc3b630d671cf).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteImageSlim and its types."""

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
class DeleteImageSlimParams(BaseRecord):
    """The arguments of `client.images.delete_image_slim`."""

    image_slim: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("image-slim", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteImageSlim",
    method="DELETE",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="delete_image_slim",
    schema="images/delete_image_slim.xsd",
    summary="Stop compressing the images of a bucket.",
    params=DeleteImageSlimParams,
    safe=True,
    actions=("ci:SetImageSlim",),
    pages=("https://www.tencentcloud.com/document/api/436/75211",),
)
