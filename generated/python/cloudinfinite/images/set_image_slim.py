# Generated from spec/images/set_image_slim.xsd (1501b0b481280e57).
# Do not edit: change the spec and run `make generate`.
"""The operation SetImageSlim and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.image_slim import SlimMode
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.image_slim import SlimModeValue, SlimSuffixes


@dataclass(slots=True, kw_only=True, repr=False)
class SetImageSlimParams(BaseRecord):
    """The arguments of `client.images.set_image_slim`."""

    image_slim: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("image-slim", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SetImageSlimRequest(BaseRecord):
    """The arguments of `client.images.set_image_slim`."""

    slim_mode: list[SlimModeValue] = field(
        metadata=element("SlimMode", SlimMode, many=True, comma=True, required=True)
    )
    suffixes: SlimSuffixes | None = field(
        default=None, metadata=element("Suffixs", "..images.image_slim:SlimSuffixes", flatten=True)
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="SetImageSlim",
    method="PUT",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="set_image_slim",
    schema="images/set_image_slim.xsd",
    summary="Compress the images of a bucket without visible loss of quality.",
    params=SetImageSlimParams,
    request=SetImageSlimRequest,
    request_root="ImageSlim",
    safe=True,
    actions=("ci:SetImageSlim",),
    pages=(
        "https://www.tencentcloud.com/document/api/436/75209",
        "https://cloud.tencent.com/document/api/436/96356",
    ),
)
