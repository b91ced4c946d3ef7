# Generated from spec/images/get_image_average_color.xsd (331143977b291d75).
# Do not edit: change the spec and run `make generate`.
"""The operation GetImageAverageColor and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetImageAverageColorParams(BaseRecord):
    """The arguments of `client.images.get_average_color`."""

    image_average: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("imageAve", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class GetImageAverageColorResponse(Answer):
    """The average colour of an image."""

    rgb: str = field(metadata=element("RGB", ANY_TEXT, always=True))
    """The colour in RGB, such as 0x736246."""


OPERATION: Final = Operation(
    name="GetImageAverageColor",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="get_average_color",
    schema="images/get_image_average_color.xsd",
    summary="Get the average colour of an image.",
    params=GetImageAverageColorParams,
    response=GetImageAverageColorResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/6928",),
)
