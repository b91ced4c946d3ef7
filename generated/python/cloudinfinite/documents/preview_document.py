# Generated from spec/documents/preview_document.xsd (a5a3132718ebe3a4).
# Do not edit: change the spec and run `make generate`.
"""The operation PreviewDocument and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite.documents.preview import DOCUMENT_PAGE, DocumentPreviewType
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.document import (
    DOCUMENT_IMAGE_DPI,
    DOCUMENT_IMAGE_QUALITY,
    DOCUMENT_PAPER_SIZE,
    DOCUMENT_ZOOM,
)
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.documents.preview import DocumentPreviewTypeValue


@dataclass(slots=True, kw_only=True, repr=False)
class PreviewDocumentParams(BaseRecord):
    """The arguments of `client.documents.preview`."""

    ci_process: str = field(
        default="doc-preview",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="doc-preview"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    src_type: str | None = field(default=None, metadata=element("srcType", ANY_TEXT, place="query"))
    dst_type: DocumentPreviewTypeValue | None = field(
        default=None, metadata=element("dstType", DocumentPreviewType, place="query")
    )
    page: int | None = field(
        default=None, metadata=element("page", DOCUMENT_PAGE, place="query", default="1")
    )
    sheet: int | None = field(
        default=None, metadata=element("sheet", DOCUMENT_PAGE, place="query", default="1")
    )
    password: str | None = field(
        default=None, metadata=element("password", ANY_TEXT, place="query")
    )
    comment: int | None = field(
        default=None, metadata=element("comment", BINARY_FLAG, place="query", default="0")
    )
    excel_paper_direction: int | None = field(
        default=None,
        metadata=element("excelPaperDirection", ANY_INTEGER, place="query", default="0"),
    )
    excel_row: int | None = field(
        default=None, metadata=element("excelRow", BINARY_FLAG, place="query", default="0")
    )
    excel_col: int | None = field(
        default=None, metadata=element("excelCol", BINARY_FLAG, place="query", default="0")
    )
    excel_paper_size: int | None = field(
        default=None,
        metadata=element("excelPaperSize", DOCUMENT_PAPER_SIZE, place="query", default="0"),
    )
    txt_pagination: bool | None = field(
        default=None, metadata=element("txtPagination", ANY_BOOLEAN, place="query", default="false")
    )
    image_params: str | None = field(
        default=None, metadata=element("ImageParams", ANY_TEXT, place="query")
    )
    quality: int | None = field(
        default=None,
        metadata=element("quality", DOCUMENT_IMAGE_QUALITY, place="query", default="100"),
    )
    scale: int | None = field(
        default=None, metadata=element("scale", DOCUMENT_ZOOM, place="query", default="100")
    )
    image_dpi: int | None = field(
        default=None, metadata=element("imageDpi", DOCUMENT_IMAGE_DPI, place="query", default="96")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="PreviewDocument",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="documents",
    call="preview",
    schema="documents/preview_document.xsd",
    summary="Convert a page of a document to an image, or the whole document to PDF.",
    params=PreviewDocumentParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/54058",),
)
