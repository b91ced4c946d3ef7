# Generated from spec/templates/create_video_enhance_template.xsd (eb5d644b4876c199).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVideoEnhanceTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.video_enhance_template_request import VideoEnhanceTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateVideoEnhanceTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_video_enhance_template",
    schema="templates/create_video_enhance_template.xsd",
    summary="Create a template for enhancing video in several ways at once.",
    request=VideoEnhanceTemplateRequest,
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
