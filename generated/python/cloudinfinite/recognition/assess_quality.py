# Generated from spec/recognition/assess_quality.xsd (11fb22aef9d92afd).
# Do not edit: change the spec and run `make generate`.
"""The operation AssessQuality and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class AssessQualityParams(BaseRecord):
    """The arguments of `client.recognition.assess_quality`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AssessQuality",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AssessQuality"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class AssessQualityResponse(Answer):
    """The quality of an image."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    long_image: bool | None = field(default=None, metadata=element("LongImage", ANY_BOOLEAN))
    """Whether the image is much longer than it is wide."""
    black_and_white: bool | None = field(
        default=None, metadata=element("BlackAndWhite", ANY_BOOLEAN)
    )
    """Whether the image is black and white."""
    small_image: bool | None = field(default=None, metadata=element("SmallImage", ANY_BOOLEAN))
    """Whether the image is small."""
    big_image: bool | None = field(default=None, metadata=element("BigImage", ANY_BOOLEAN))
    """Whether the image is large."""
    pure_image: bool | None = field(default=None, metadata=element("PureImage", ANY_BOOLEAN))
    """Whether the image is plain, such as a single colour."""
    clarity_score: int | None = field(default=None, metadata=element("ClarityScore", ANY_INTEGER))
    """The sharpness; higher is sharper."""
    aesthetic_score: int | None = field(
        default=None, metadata=element("AestheticScore", ANY_INTEGER)
    )
    """The aesthetic score; higher is better."""


OPERATION: Final = Operation(
    name="AssessQuality",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="assess_quality",
    schema="recognition/assess_quality.xsd",
    summary="Assess the quality of an image.",
    params=AssessQualityParams,
    response=AssessQualityResponse,
    safe=True,
    actions=("ci:CreateAssessQualityJob",),
    pages=("https://cloud.tencent.com/document/product/460/63228",),
)
