# Generated from spec/recognition/color_image.xsd (02dbfd4a5fdf09fa).
# Do not edit: change the spec and run `make generate`.
"""The operation ColorImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class ColorImageParams(BaseRecord):
    """The arguments of `client.recognition.color_image`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIImageColoring",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AIImageColoring"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="ColorImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="color_image",
    schema="recognition/color_image.xsd",
    summary="Colourise a black and white image.",
    params=ColorImageParams,
    answer="binary",
    safe=True,
    actions=("ci:CreateAIImageColoringJob",),
    pages=("https://cloud.tencent.com/document/product/460/83794",),
)
