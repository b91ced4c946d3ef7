# Generated from spec/images/get_image_exif.xsd (2a2fa0eabb705b58).
# Do not edit: change the spec and run `make generate`.
"""The operation GetImageExif and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, TextAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetImageExifParams(BaseRecord):
    """The arguments of `client.images.get_exif`."""

    exif: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("exif", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


OPERATION: Final = Operation[TextAnswer](
    name="GetImageExif",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="get_exif",
    schema="images/get_image_exif.xsd",
    summary="Read the EXIF data of an image: how and with which equipment it was taken.",
    params=GetImageExifParams,
    answer="text",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/6926",),
)
