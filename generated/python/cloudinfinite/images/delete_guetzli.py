# Generated from spec/images/delete_guetzli.xsd (c208f473638e284a).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteGuetzli and its types."""

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
class DeleteGuetzliParams(BaseRecord):
    """The arguments of `client.images.delete_guetzli`."""

    guetzli: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("guetzli", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteGuetzli",
    method="DELETE",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="delete_guetzli",
    schema="images/delete_guetzli.xsd",
    summary="Stop compressing the images of a bucket with Guetzli.",
    params=DeleteGuetzliParams,
    safe=True,
    actions=("ci:SetImageGuetzli",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/45584",
        "https://cloud.tencent.com/document/api/436/119422",
    ),
)
