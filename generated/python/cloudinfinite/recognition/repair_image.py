# Generated from spec/recognition/repair_image.xsd (79d72c262918ab35).
# Do not edit: change the spec and run `make generate`.
"""The operation RepairImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY, URL_SAFE_BASE64
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class RepairImageParams(BaseRecord):
    """The arguments of `client.recognition.repair_image`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="ImageRepair",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="ImageRepair"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    mask_picture: str | None = field(
        default=None, metadata=element("MaskPic", URL_SAFE_BASE64, place="query")
    )
    mask_polygon: str | None = field(
        default=None, metadata=element("MaskPoly", URL_SAFE_BASE64, place="query")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="RepairImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="repair_image",
    schema="recognition/repair_image.xsd",
    summary="Remove an element, such as a logo, from an image, and fill the gap.",
    params=RepairImageParams,
    answer="binary",
    safe=True,
    actions=("ci:CreateImageRepairJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/73045",
        "https://cloud.tencent.com/document/product/460/79042",
    ),
)
