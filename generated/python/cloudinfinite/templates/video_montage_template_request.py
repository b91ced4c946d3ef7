# Generated from spec/templates/video_montage_template_request.xsd (4f88a910a4aac15f).
# Do not edit: change the spec and run `make generate`.
"""`VideoMontageTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.settings.audio_mix import AudioMix
    from cloudinfinite.settings.video_montage import (
        VideoMontageAudio,
        VideoMontageContainer,
        VideoMontageVideo,
    )
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class VideoMontageTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_video_montage_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.VIDEO_MONTAGE,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="VideoMontage"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    duration: Decimal | int | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    scene: str | None = field(default=None, metadata=element("Scene", ANY_TEXT))
    container: VideoMontageContainer = field(
        metadata=element(
            "Container", "..settings.video_montage:VideoMontageContainer", required=True
        )
    )
    video: VideoMontageVideo = field(
        metadata=element("Video", "..settings.video_montage:VideoMontageVideo", required=True)
    )
    audio: VideoMontageAudio | None = field(
        default=None, metadata=element("Audio", "..settings.video_montage:VideoMontageAudio")
    )
    audio_mix: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMix", "..settings.audio_mix:AudioMix", many=True),
    )
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMixArray", "..settings.audio_mix:AudioMix", many=True),
    )
