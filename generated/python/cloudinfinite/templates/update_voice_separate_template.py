# Generated from spec/templates/update_voice_separate_template.xsd (6ba55a3f7de324b5).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateVoiceSeparateTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.voice_separate_template_request import VoiceSeparateTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateVoiceSeparateTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_voice_separate_template",
    schema="templates/update_voice_separate_template.xsd",
    summary="Update a template for voice separation.",
    params=TemplateParams,
    request=VoiceSeparateTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49916",),
)
