# Generated from spec/recognition/read_qr_code.xsd (09221fcc5ad12843).
# Do not edit: change the spec and run `make generate`.
"""The operation ReadQrCode and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import QrCode

CODE_KIND = Integer(minimum=0, maximum=2)
"""0 for both kinds, 1 for QR codes, 2 for bar codes."""


@dataclass(slots=True, kw_only=True, repr=False)
class ReadQrCodeParams(BaseRecord):
    """The arguments of `client.recognition.read_qr_code`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="QRcode",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="QRcode"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    cover: int | None = field(
        default=None, metadata=element("cover", BINARY_FLAG, place="query", default="0")
    )
    bar_type: int | None = field(
        default=None, metadata=element("bar-type", CODE_KIND, place="query", default="0")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ReadQrCodeResponse(Answer):
    """The codes in an image."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    code_status: int | None = field(default=None, metadata=element("CodeStatus", ANY_INTEGER))
    """Whether anything was detected, as a number."""
    codes: list[QrCode] = field(
        default_factory=list,
        metadata=element("QRcodeInfo", "..results.recognition_results:QrCode", many=True),
    )
    """The codes."""
    result_image: str | None = field(default=None, metadata=element("ResultImage", ANY_TEXT))
    """The image with its codes pixelated, in Base64, if requested."""


OPERATION: Final = Operation(
    name="ReadQrCode",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="read_qr_code",
    schema="recognition/read_qr_code.xsd",
    summary="Read the QR codes and bar codes in an image.",
    params=ReadQrCodeParams,
    response=ReadQrCodeResponse,
    safe=True,
    actions=("ci:CreateDetectQRcodeJob",),
    pages=("https://cloud.tencent.com/document/product/436/54070",),
)
