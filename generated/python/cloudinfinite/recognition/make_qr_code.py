# Generated from spec/recognition/make_qr_code.xsd (77cbf16345421e5d).
# Do not edit: change the spec and run `make generate`.
"""The operation MakeQrCode and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

CODE_TEXT = Text(min_length=1)
"""The text of a code."""

CODE_WIDTH = Integer(minimum=1)
"""A width in pixels, 1 or more."""

CODE_FORM = Integer(minimum=0, maximum=1)
"""0 for a QR code, 1 for a bar code."""


@dataclass(slots=True, kw_only=True, repr=False)
class MakeQrCodeParams(BaseRecord):
    """The arguments of `client.recognition.make_qr_code`."""

    ci_process: str = field(
        default="qrcode-generate",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="qrcode-generate"
        ),
    )
    content: str = field(
        metadata=element("qrcode-content", CODE_TEXT, place="query", required=True)
    )
    width: int = field(metadata=element("width", CODE_WIDTH, place="query", required=True))
    mode: int | None = field(
        default=None, metadata=element("mode", CODE_FORM, place="query", default="0")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class MakeQrCodeResponse(Answer):
    """The code."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    result_image: str | None = field(default=None, metadata=element("ResultImage", ANY_TEXT))
    """The image, in Base64."""


OPERATION: Final = Operation(
    name="MakeQrCode",
    method="GET",
    path="/",
    service=SERVICE,
    host="object",
    family="recognition",
    call="make_qr_code",
    schema="recognition/make_qr_code.xsd",
    summary="Create a QR code or a bar code.",
    params=MakeQrCodeParams,
    response=MakeQrCodeResponse,
    safe=True,
    actions=("ci:CreateQRcodeGenerateJob",),
    pages=("https://cloud.tencent.com/document/product/436/54071",),
)
