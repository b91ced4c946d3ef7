# Generated from spec/templates/create_noise_reduction_template.xsd (0fe1051c1ef1327e).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateNoiseReductionTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.noise_reduction_template_request import NoiseReductionTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateNoiseReductionTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_noise_reduction_template",
    schema="templates/create_noise_reduction_template.xsd",
    summary="Create a template for noise reduction.",
    request=NoiseReductionTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/73377",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
