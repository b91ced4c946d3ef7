# Generated from spec/templates/transcode_pro_template_request.xsd (fe91a80594bcdec9).
# Do not edit: change the spec and run `make generate`.
"""`TranscodeProTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.transcode import MediaTimeInterval, TransConfig
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProAudio,
        TranscodeProContainer,
        TranscodeProVideo,
    )
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeProTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_transcode_pro_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.TRANSCODE_PRO,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="TranscodePro"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    container: TranscodeProContainer = field(
        metadata=element(
            "Container", "..settings.transcode_pro:TranscodeProContainer", required=True
        )
    )
    video: TranscodeProVideo = field(
        metadata=element("Video", "..settings.transcode_pro:TranscodeProVideo", required=True)
    )
    audio: TranscodeProAudio | None = field(
        default=None, metadata=element("Audio", "..settings.transcode_pro:TranscodeProAudio")
    )
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
    trans_config: TransConfig | None = field(
        default=None, metadata=element("TransConfig", "..settings.transcode:TransConfig")
    )
