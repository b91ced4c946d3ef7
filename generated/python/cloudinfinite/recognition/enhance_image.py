# Generated from spec/recognition/enhance_image.xsd (cfde56edc43c6683).
# Do not edit: change the spec and run `make generate`.
"""The operation EnhanceImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation

ENHANCEMENT_STRENGTH = Integer(minimum=0, maximum=10)
"""The strength of an effect, from 0 for none to 10."""


@dataclass(slots=True, kw_only=True, repr=False)
class EnhanceImageParams(BaseRecord):
    """The arguments of `client.recognition.enhance_image`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIEnhanceImage",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AIEnhanceImage"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    denoise: int | None = field(
        default=None, metadata=element("denoise", ENHANCEMENT_STRENGTH, place="query", default="3")
    )
    sharpen: int | None = field(
        default=None, metadata=element("sharpen", ENHANCEMENT_STRENGTH, place="query")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="EnhanceImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="enhance_image",
    schema="recognition/enhance_image.xsd",
    summary="Enhance an image: reduce noise and sharpen.",
    params=EnhanceImageParams,
    answer="binary",
    safe=True,
    actions=("ci:CreateAIEnhanceImageJob", "ci:CreateEnhanceImageJob"),
    doubts={
        "ci:CreateAIEnhanceImageJob": ("On the call's page; the permissions page names another."),
        "ci:CreateEnhanceImageJob": "Only on the permissions page.",
    },
    pages=("https://cloud.tencent.com/document/product/460/83792",),
)
