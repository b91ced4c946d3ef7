# Generated from spec/templates/video_enhance_template_request.xsd (42351d4a35d3ae05).
# Do not edit: change the spec and run `make generate`.
"""`VideoEnhanceTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.video_enhance import VideoEnhance
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class VideoEnhanceTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_video_enhance_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.VIDEO_ENHANCE,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="VideoEnhance"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    video_enhance: VideoEnhance = field(
        metadata=element("VideoEnhance", "..settings.video_enhance:VideoEnhance", required=True)
    )
