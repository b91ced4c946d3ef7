# Generated from spec/templates/create_voice_separate_template.xsd (4203eeb909eb69d1).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVoiceSeparateTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.voice_separate_template_request import VoiceSeparateTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateVoiceSeparateTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_voice_separate_template",
    schema="templates/create_voice_separate_template.xsd",
    summary="Create a template for voice separation.",
    request=VoiceSeparateTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49916",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
