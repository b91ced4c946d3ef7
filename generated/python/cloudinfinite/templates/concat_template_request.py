# Generated from spec/templates/concat_template_request.xsd (281638147574d14b).
# Do not edit: change the spec and run `make generate`.
"""`ConcatTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.concat_template import ConcatTemplate
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_concat_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.CONCAT,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="Concat"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    concat_template: ConcatTemplate = field(
        metadata=element(
            "ConcatTemplate", "..settings.concat_template:ConcatTemplate", required=True
        )
    )
