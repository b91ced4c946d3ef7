# Generated from spec/documents/preview.xsd (6f87b90e3901865a).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.texts import OpenEnum, word

DOCUMENT_PAGE = Integer(minimum=1)
"""The number of a page or a sheet, from 1."""

WATERMARK_ANGLE = Integer(minimum=0, maximum=360)
"""An angle in degrees, from 0 to 360."""

WATERMARK_SPACING = Integer(minimum=0)
"""A distance in pixels."""


class DocumentPreviewType(OpenEnum):
    """The format in which a document is shown."""

    JPG: ClassVar[DocumentPreviewType] = word("jpg")
    """A page as a JPEG image."""
    PNG: ClassVar[DocumentPreviewType] = word("png")
    """A page as a PNG image."""
    PDF: ClassVar[DocumentPreviewType] = word("pdf")
    """The whole document as a PDF file. You cannot select pages."""
    TXT: ClassVar[DocumentPreviewType] = word("txt")
    """The text of a page."""


DocumentPreviewTypeValue = DocumentPreviewType | Literal["jpg", "png", "pdf", "txt"]
"""A value of `DocumentPreviewType`: a member or its text."""
