# Generated from spec/templates/create_smart_cover_template.xsd (4743835f8496aa94).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateSmartCoverTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.smart_cover_template_request import SmartCoverTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateSmartCoverTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_smart_cover_template",
    schema="templates/create_smart_cover_template.xsd",
    summary="Create a template for video covers.",
    request=SmartCoverTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/50614",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
