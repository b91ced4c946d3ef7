# Generated from spec/images/set_guetzli.xsd (d1b18ddab8d5babd).
# Do not edit: change the spec and run `make generate`.
"""The operation SetGuetzli and its types."""

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
class SetGuetzliParams(BaseRecord):
    """The arguments of `client.images.set_guetzli`."""

    guetzli: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("guetzli", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="SetGuetzli",
    method="PUT",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="set_guetzli",
    schema="images/set_guetzli.xsd",
    summary="Compress the JPEG images of a bucket with Guetzli.",
    params=SetGuetzliParams,
    safe=True,
    actions=("ci:SetImageGuetzli",),
    pages=("https://cloud.tencent.com/document/api/460/30112",),
)
