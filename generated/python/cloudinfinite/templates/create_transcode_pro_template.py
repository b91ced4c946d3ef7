# Generated from spec/templates/create_transcode_pro_template.xsd (557b50e3d9bf02e7).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateTranscodeProTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.transcode_pro_template_request import TranscodeProTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateTranscodeProTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_transcode_pro_template",
    schema="templates/create_transcode_pro_template.xsd",
    summary="Create a template for professional transcoding.",
    request=TranscodeProTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49912",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
