# Generated from spec/templates/speech_recognition_template_request.xsd (b64241451db3a9db).
# Do not edit: change the spec and run `make generate`.
"""`SpeechRecognitionTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.speech_recognition import SpeechRecognition
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechRecognitionTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_speech_recognition_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.SPEECH_RECOGNITION,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="SpeechRecognition"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    speech_recognition: SpeechRecognition = field(
        metadata=element(
            "SpeechRecognition", "..settings.speech_recognition:SpeechRecognition", required=True
        )
    )
