# Generated from spec/templates/smart_cover_template_request.xsd (ba4e143e731d25db).
# Do not edit: change the spec and run `make generate`.
"""`SmartCoverTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.smart_cover import SmartCover
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class SmartCoverTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_smart_cover_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.SMART_COVER,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="SmartCover"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    smart_cover: SmartCover = field(
        metadata=element("SmartCover", "..settings.smart_cover:SmartCover", required=True)
    )
