# Generated from spec/templates/create_super_resolution_template.xsd (bce7f369006766b5).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateSuperResolutionTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.super_resolution_template_request import SuperResolutionTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateSuperResolutionTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_super_resolution_template",
    schema="templates/create_super_resolution_template.xsd",
    summary="Create a template for super resolution.",
    request=SuperResolutionTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49910",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
