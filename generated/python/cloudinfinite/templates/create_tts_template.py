# Generated from spec/templates/create_tts_template.xsd (fa96d87616e365db).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateTtsTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.tts_template_request import TtsTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateTtsTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_tts_template",
    schema="templates/create_tts_template.xsd",
    summary="Create a template for text to speech.",
    request=TtsTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49913",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
