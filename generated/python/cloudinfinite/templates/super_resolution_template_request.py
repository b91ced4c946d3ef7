# Generated from spec/templates/super_resolution_template_request.xsd (d864c79bb04dbd9b).
# Do not edit: change the spec and run `make generate`.
"""`SuperResolutionTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.settings.super_resolution import SuperResolutionTarget, SuperResolutionVersion
from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.super_resolution import (
        SuperResolutionTargetValue,
        SuperResolutionVersionValue,
    )
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class SuperResolutionTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_super_resolution_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.SUPER_RESOLUTION,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="SuperResolution"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    resolution: SuperResolutionTargetValue = field(
        metadata=element("Resolution", SuperResolutionTarget, required=True)
    )
    enable_scale_up: bool | None = field(
        default=None, metadata=element("EnableScaleUp", ANY_BOOLEAN, default="false")
    )
    version: SuperResolutionVersionValue | None = field(
        default=None, metadata=element("Version", SuperResolutionVersion, default="Base")
    )
