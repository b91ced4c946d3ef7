# Generated from spec/templates/image_ocr_template_request.xsd (ce40cb338d1aaf69).
# Do not edit: change the spec and run `make generate`.
"""`ImageOcrTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.image_ocr import ImageOcr
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class ImageOcrTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_image_ocr_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.IMAGE_OCR,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="ImageOCR"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    image_ocr: ImageOcr = field(
        metadata=element("ImageOCR", "..settings.image_ocr:ImageOcr", required=True)
    )
