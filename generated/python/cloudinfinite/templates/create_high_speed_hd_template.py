# Generated from spec/templates/create_high_speed_hd_template.xsd (ce802fc299fb1d26).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateHighSpeedHdTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.high_speed_hd_template_request import HighSpeedHdTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateHighSpeedHdTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_high_speed_hd_template",
    schema="templates/create_high_speed_hd_template.xsd",
    summary="Create a template for top-speed transcoding.",
    request=HighSpeedHdTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49908",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
