# Generated from spec/templates/video_target_rec_template_request.xsd (fef25291727d86be).
# Do not edit: change the spec and run `make generate`.
"""`VideoTargetRecTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.video_target_rec import VideoTargetRec
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTargetRecTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_video_target_rec_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.VIDEO_TARGET_REC,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="VideoTargetRec"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    video_target_rec: VideoTargetRec = field(
        metadata=element(
            "VideoTargetRec", "..settings.video_target_rec:VideoTargetRec", required=True
        )
    )
