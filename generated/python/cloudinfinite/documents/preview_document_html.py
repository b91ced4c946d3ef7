# Generated from spec/documents/preview_document_html.xsd (9798672108f9b79f).
# Do not edit: change the spec and run `make generate`.
"""The operation PreviewDocumentHtml and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY, URL_SAFE_BASE64
from cloudinfinite.documents.preview import WATERMARK_ANGLE, WATERMARK_SPACING
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, TextAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class PreviewDocumentHtmlParams(BaseRecord):
    """The arguments of `client.documents.preview_html`."""

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
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    src_type: str | None = field(default=None, metadata=element("srcType", ANY_TEXT, place="query"))
    sign: str | None = field(default=None, metadata=element("sign", ANY_TEXT, place="query"))
    settings: str | None = field(
        default=None, metadata=element("htmlParams", URL_SAFE_BASE64, place="query")
    )
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
    title: str | None = field(
        default=None, metadata=element("htmltitle", URL_SAFE_BASE64, place="query")
    )


OPERATION: Final = Operation[TextAnswer](
    name="PreviewDocumentHtml",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="documents",
    call="preview_html",
    schema="documents/preview_document_html.xsd",
    summary="Show a document as an HTML page.",
    params=PreviewDocumentHtmlParams,
    answer="text",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/52518",),
)
