# Generated from spec/templates/tts_template_request.xsd (0ac7889daa59eaa9).
# Do not edit: change the spec and run `make generate`.
"""`TtsTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.settings.tts import TTS_SPEED, TTS_VOLUME, TtsCodec, TtsMode
from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.tts import TtsCodecValue, TtsModeValue
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class TtsTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_tts_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.TTS,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="Tts"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    mode: TtsModeValue | None = field(
        default=None, metadata=element("Mode", TtsMode, default="Asyc")
    )
    codec: TtsCodecValue | None = field(default=None, metadata=element("Codec", TtsCodec))
    voice_type: str | None = field(
        default=None, metadata=element("VoiceType", ANY_TEXT, default="ruxue")
    )
    volume: int | None = field(default=None, metadata=element("Volume", TTS_VOLUME, default="0"))
    speed: int | None = field(default=None, metadata=element("Speed", TTS_SPEED, default="100"))
    emotion: str | None = field(default=None, metadata=element("Emotion", ANY_TEXT))
