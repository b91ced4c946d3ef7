# Generated from spec/templates/create_video_process_template.xsd (555d3418e6b71f71).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVideoProcessTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.video_process_template_request import VideoProcessTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateVideoProcessTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_video_process_template",
    schema="templates/create_video_process_template.xsd",
    summary="Create a template for enhancing video.",
    request=VideoProcessTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49915",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
