# Generated from spec/templates/update_transcode_template.xsd (8b2dc8390414f197).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateTranscodeTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.transcode_template_request import TranscodeTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateTranscodeTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_transcode_template",
    schema="templates/update_transcode_template.xsd",
    summary="Update a template for transcoding.",
    params=TemplateParams,
    request=TranscodeTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49911",),
)
