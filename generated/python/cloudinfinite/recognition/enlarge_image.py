# Generated from spec/recognition/enlarge_image.xsd (ae16a6a63be083f4).
# Do not edit: change the spec and run `make generate`.
"""The operation EnlargeImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation


class Magnification(OpenEnum):
    """The factor by which an image is enlarged."""

    TWICE: ClassVar[Magnification] = word("2")
    """Twice the width and height."""
    FOUR_TIMES: ClassVar[Magnification] = word("4")
    """Four times the width and height."""


MagnificationValue = Magnification | Literal["2", "4"]
"""A value of `Magnification`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class EnlargeImageParams(BaseRecord):
    """The arguments of `client.recognition.enlarge_image`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AISuperResolution",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AISuperResolution"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    magnify: MagnificationValue | None = field(
        default=None, metadata=element("magnify", Magnification, place="query", default="2")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="EnlargeImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="enlarge_image",
    schema="recognition/enlarge_image.xsd",
    summary="Enlarge an image and reconstruct details (super-resolution).",
    params=EnlargeImageParams,
    answer="binary",
    safe=True,
    actions=("ci:CreateAISuperResolutionJob", "ci:CreateSuperResolutionJob"),
    doubts={
        "ci:CreateAISuperResolutionJob": ("On the Chinese page; the English page names another."),
        "ci:CreateSuperResolutionJob": "Only on the English page.",
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/73041",
        "https://cloud.tencent.com/document/product/460/83793",
    ),
)
