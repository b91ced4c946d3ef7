# Generated from spec/templates/create_image_ocr_template.xsd (4a91391f4f2353e6).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateImageOcrTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.image_ocr_template_request import ImageOcrTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateImageOcrTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_image_ocr_template",
    schema="templates/create_image_ocr_template.xsd",
    summary="Create a template for text recognition.",
    request=ImageOcrTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49919",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
