# Generated from spec/templates/voice_separate_template_request.xsd (da1fff1e6b42626f).
# Do not edit: change the spec and run `make generate`.
"""`VoiceSeparateTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.settings.voice_separate import VoiceSeparateMode
from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.voice_separate import VoiceSeparateAudio, VoiceSeparateModeValue
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class VoiceSeparateTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_voice_separate_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.VOICE_SEPARATE,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="VoiceSeparate"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    audio_mode: VoiceSeparateModeValue = field(
        metadata=element("AudioMode", VoiceSeparateMode, required=True)
    )
    audio_config: VoiceSeparateAudio = field(
        metadata=element(
            "AudioConfig", "..settings.voice_separate:VoiceSeparateAudio", required=True
        )
    )
