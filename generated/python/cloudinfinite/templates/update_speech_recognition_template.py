# Generated from spec/templates/update_speech_recognition_template.xsd (5d24bac44c45f430).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateSpeechRecognitionTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.speech_recognition_template_request import (
    SpeechRecognitionTemplateRequest,
)
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateSpeechRecognitionTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_speech_recognition_template",
    schema="templates/update_speech_recognition_template.xsd",
    summary="Update a template for speech recognition.",
    params=TemplateParams,
    request=SpeechRecognitionTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/50303",),
)
