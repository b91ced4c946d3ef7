# Generated from spec/templates/create_video_montage_template.xsd (8c89a56c58ea6dfc).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVideoMontageTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.video_montage_template_request import VideoMontageTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateVideoMontageTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_video_montage_template",
    schema="templates/create_video_montage_template.xsd",
    summary="Create a template for video highlights.",
    request=VideoMontageTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49914",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
