# Generated from spec/templates/watermark_template_request.xsd (d034b3ec21588d9f).
# Do not edit: change the spec and run `make generate`.
"""`WatermarkTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.watermark import Watermark
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class WatermarkTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_watermark_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.WATERMARK,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="Watermark"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    watermark: Watermark = field(
        metadata=element("Watermark", "..settings.watermark:Watermark", required=True)
    )
