# Generated from spec/templates/update_watermark_template.xsd (fbb3aac5d90b4506).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateWatermarkTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.watermark_template_request import WatermarkTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateWatermarkTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_watermark_template",
    schema="templates/update_watermark_template.xsd",
    summary="Update a template for watermarks.",
    params=TemplateParams,
    request=WatermarkTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49917",),
)
