# Generated from spec/templates/animation_template_request.xsd (524bee70668c52ba).
# Do not edit: change the spec and run `make generate`.
"""`AnimationTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.animation import AnimationContainer, AnimationVideo
    from cloudinfinite.settings.transcode import MediaTimeInterval
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class AnimationTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_animation_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.ANIMATION,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="Animation"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    container: AnimationContainer = field(
        metadata=element("Container", "..settings.animation:AnimationContainer", required=True)
    )
    video: AnimationVideo | None = field(
        default=None, metadata=element("Video", "..settings.animation:AnimationVideo")
    )
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
