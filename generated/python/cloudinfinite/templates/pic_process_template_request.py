# Generated from spec/templates/pic_process_template_request.xsd (a06bcd0a387e2c37).
# Do not edit: change the spec and run `make generate`.
"""`PicProcessTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.pic_process import PicProcess
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class PicProcessTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_pic_process_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.PIC_PROCESS,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="PicProcess"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    pic_process: PicProcess = field(
        metadata=element("PicProcess", "..settings.pic_process:PicProcess", required=True)
    )
