# Generated from spec/templates/create_speech_recognition_template.xsd (9b8308e3e8d50133).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateSpeechRecognitionTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.speech_recognition_template_request import (
    SpeechRecognitionTemplateRequest,
)
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateSpeechRecognitionTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_speech_recognition_template",
    schema="templates/create_speech_recognition_template.xsd",
    summary="Create a template for speech recognition.",
    request=SpeechRecognitionTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/50303",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
