# Generated from spec/templates/high_speed_hd_template_request.xsd (3e9e6ba532c86b02).
# Do not edit: change the spec and run `make generate`.
"""`HighSpeedHdTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.transcode import (
        MediaTimeInterval,
        TranscodeAudio,
        TranscodeContainer,
        TranscodeVideo,
        TransConfig,
    )
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class HighSpeedHdTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_high_speed_hd_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.HIGH_SPEED_HD,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="HighSpeedHd"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    container: TranscodeContainer = field(
        metadata=element("Container", "..settings.transcode:TranscodeContainer", required=True)
    )
    video: TranscodeVideo = field(
        metadata=element("Video", "..settings.transcode:TranscodeVideo", required=True)
    )
    audio: TranscodeAudio | None = field(
        default=None, metadata=element("Audio", "..settings.transcode:TranscodeAudio")
    )
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
    trans_config: TransConfig | None = field(
        default=None, metadata=element("TransConfig", "..settings.transcode:TransConfig")
    )
