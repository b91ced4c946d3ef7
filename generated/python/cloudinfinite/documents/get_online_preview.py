# Generated from spec/documents/get_online_preview.xsd (9150c957961c05ac).
# Do not edit: change the spec and run `make generate`.
"""The operation GetOnlinePreview and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY, URL_SAFE_BASE64
from cloudinfinite.documents.preview import WATERMARK_ANGLE, WATERMARK_SPACING
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetOnlinePreviewParams(BaseRecord):
    """The arguments of `client.documents.get_online_preview`."""

    ci_process: str = field(
        default="doc-preview",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="doc-preview"),
    )
    dst_type: str = field(
        default="html",
        init=False,
        metadata=element("dstType", ANY_TEXT, place="query", required=True, fixed="html"),
    )
    weboffice_url: str = field(
        default="1",
        init=False,
        metadata=element("weboffice_url", ANY_TEXT, place="query", required=True, fixed="1"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    token_uid: str | None = field(
        default=None, metadata=element("tokenuid", ANY_TEXT, place="query")
    )
    sign: str | None = field(default=None, metadata=element("sign", ANY_TEXT, place="query"))
    copyable: int | None = field(
        default=None, metadata=element("copyable", BINARY_FLAG, place="query")
    )
    watermark_text: str | None = field(
        default=None, metadata=element("htmlwaterword", URL_SAFE_BASE64, place="query")
    )
    watermark_color: str | None = field(
        default=None, metadata=element("htmlfillstyle", URL_SAFE_BASE64, place="query")
    )
    watermark_font: str | None = field(
        default=None, metadata=element("htmlfront", URL_SAFE_BASE64, place="query")
    )
    watermark_rotation: int | None = field(
        default=None, metadata=element("htmlrotate", WATERMARK_ANGLE, place="query", default="315")
    )
    watermark_horizontal_spacing: int | None = field(
        default=None,
        metadata=element("htmlhorizontal", WATERMARK_SPACING, place="query", default="50"),
    )
    watermark_vertical_spacing: int | None = field(
        default=None,
        metadata=element("htmlvertical", WATERMARK_SPACING, place="query", default="100"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class GetOnlinePreviewResponse(Answer):
    """The address for viewing a document."""

    preview_url: str | None = field(default=None, metadata=element("PreviewUrl", ANY_TEXT))
    """The address of the preview, for a browser or the vendor's browser SDK. It remains valid as
    long as the call's signature or, if there is one, the token.
    """
    token: str | None = field(
        default=None, repr=False, metadata=element("Token", ANY_TEXT, secret=True)
    )
    """The token that lets a program open the address, if tokenuid was specified."""
    token_expire_time: int | None = field(
        default=None, metadata=element("TokenExpireTime", ANY_INTEGER)
    )
    """The expiry time of the token, in Unix seconds."""


OPERATION: Final = Operation(
    name="GetOnlinePreview",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="documents",
    call="get_online_preview",
    schema="documents/get_online_preview.xsd",
    summary="Get an address for viewing a document, and a token for it.",
    params=GetOnlinePreviewParams,
    response=GetOnlinePreviewResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://www.tencentcloud.com/document/product/1045/47939",),
)
