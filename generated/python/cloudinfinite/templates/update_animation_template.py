# Generated from spec/templates/update_animation_template.xsd (4c6ce41d3471bf56).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateAnimationTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.animation_template_request import AnimationTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateAnimationTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_animation_template",
    schema="templates/update_animation_template.xsd",
    summary="Update a template for animated images.",
    params=TemplateParams,
    request=AnimationTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49906",),
)
