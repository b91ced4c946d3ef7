# Generated from spec/templates/transcode_template_request.xsd (0f6e570fd41941a2).
# Do not edit: change the spec and run `make generate`.
"""`TranscodeTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.audio_mix import AudioMix
    from cloudinfinite.settings.transcode import (
        MediaTimeInterval,
        TranscodeAudio,
        TranscodeContainer,
        TranscodeVideo,
        TransConfig,
    )
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_transcode_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.TRANSCODE,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="Transcode"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    container: TranscodeContainer = field(
        metadata=element("Container", "..settings.transcode:TranscodeContainer", required=True)
    )
    video: TranscodeVideo | None = field(
        default=None, metadata=element("Video", "..settings.transcode:TranscodeVideo")
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
    audio_mix: AudioMix | None = field(
        default=None, metadata=element("AudioMix", "..settings.audio_mix:AudioMix")
    )
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMixArray", "..settings.audio_mix:AudioMix", many=True, max_items=2),
    )
