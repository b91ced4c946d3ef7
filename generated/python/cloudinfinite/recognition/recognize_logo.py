# Generated from spec/recognition/recognize_logo.xsd (0f9ba360e806d166).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeLogo and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.results.recognition_results import ImageOutline


@dataclass(slots=True, kw_only=True, repr=False)
class Logo(BaseRecord):
    """A logo."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The brand."""
    score: Decimal | None = field(default=None, metadata=element("Sorce", ANY_DECIMAL))
    """The confidence. Higher values are more certain."""
    location: ImageOutline | None = field(
        default=None, metadata=element("Location", "..results.recognition_results:ImageOutline")
    )
    """The position."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeLogoParams(BaseRecord):
    """The arguments of `client.recognition.recognize_logo`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="RecognizeLogo",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="RecognizeLogo"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    ignore_error: int | None = field(
        default=None, metadata=element("ignore-error", BINARY_FLAG, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeLogoResponse(Answer):
    """The logos in an image."""

    status: int | None = field(default=None, metadata=element("Status", ANY_INTEGER))
    """Whether anything was detected, as a number."""
    logo_info: list[Logo] = field(
        default_factory=list, metadata=element("LogoInfo", Logo, many=True)
    )
    """The logos."""


OPERATION: Final = Operation(
    name="RecognizeLogo",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_logo",
    schema="recognition/recognize_logo.xsd",
    summary="Recognise the logos in an image.",
    params=RecognizeLogoParams,
    response=RecognizeLogoResponse,
    response_root="RecognitionResult",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/79736",),
)
