# Generated from spec/templates/noise_reduction_template_request.xsd (1d8388979725df13).
# Do not edit: change the spec and run `make generate`.
"""`NoiseReductionTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.noise_reduction import NoiseReduction
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class NoiseReductionTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_noise_reduction_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.NOISE_REDUCTION,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="NoiseReduction"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    noise_reduction: NoiseReduction = field(
        metadata=element(
            "NoiseReduction", "..settings.noise_reduction:NoiseReduction", required=True
        )
    )
