# Generated from spec/templates/create_animation_template.xsd (fd124be9ed71f2b5).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateAnimationTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.animation_template_request import AnimationTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateAnimationTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_animation_template",
    schema="templates/create_animation_template.xsd",
    summary="Create a template for animated images.",
    request=AnimationTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49906",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
