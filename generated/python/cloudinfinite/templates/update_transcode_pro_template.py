# Generated from spec/templates/update_transcode_pro_template.xsd (c0967099612c3a81).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateTranscodeProTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.transcode_pro_template_request import TranscodeProTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateTranscodeProTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_transcode_pro_template",
    schema="templates/update_transcode_pro_template.xsd",
    summary="Update a template for professional transcoding.",
    params=TemplateParams,
    request=TranscodeProTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49912",),
)
