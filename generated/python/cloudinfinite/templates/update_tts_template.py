# Generated from spec/templates/update_tts_template.xsd (398a813525adeea7).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateTtsTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.tts_template_request import TtsTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateTtsTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_tts_template",
    schema="templates/update_tts_template.xsd",
    summary="Update a template for text to speech.",
    params=TemplateParams,
    request=TtsTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49913",),
)
