# Generated from spec/templates/create_video_target_rec_template.xsd (ecc175f87695db6e).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVideoTargetRecTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite.templates.video_target_rec_template_request import VideoTargetRecTemplateRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateVideoTargetRecTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_video_target_rec_template",
    schema="templates/create_video_target_rec_template.xsd",
    summary=(
        "Create a template for detecting people, pets, cars, faces and licence plates in video."
    ),
    request=VideoTargetRecTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/73147",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
