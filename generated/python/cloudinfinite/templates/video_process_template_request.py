# Generated from spec/templates/video_process_template_request.xsd (aedf8ab8ce9928ec).
# Do not edit: change the spec and run `make generate`.
"""`VideoProcessTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.video_process import ColorEnhance, MsSharpen
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class VideoProcessTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_video_process_template`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ColorEnhance", "MsSharpen"),)

    tag: TemplateTagValue = field(
        default=TemplateTag.VIDEO_PROCESS,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="VideoProcess"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    color_enhance: ColorEnhance | None = field(
        default=None, metadata=element("ColorEnhance", "..settings.video_process:ColorEnhance")
    )
    ms_sharpen: MsSharpen | None = field(
        default=None, metadata=element("MsSharpen", "..settings.video_process:MsSharpen")
    )
