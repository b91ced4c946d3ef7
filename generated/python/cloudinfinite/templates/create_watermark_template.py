# Generated from spec/templates/create_watermark_template.xsd (ce8d396a3a8711d9).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateWatermarkTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.watermark_template_request import WatermarkTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateWatermarkTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_watermark_template",
    schema="templates/create_watermark_template.xsd",
    summary="Create a template for watermarks.",
    request=WatermarkTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49917",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
