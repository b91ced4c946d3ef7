# Generated from spec/templates/update_high_speed_hd_template.xsd (84ce8f734e9cd664).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateHighSpeedHdTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.high_speed_hd_template_request import HighSpeedHdTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateHighSpeedHdTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_high_speed_hd_template",
    schema="templates/update_high_speed_hd_template.xsd",
    summary="Update a template for top-speed transcoding.",
    params=TemplateParams,
    request=HighSpeedHdTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49908",),
)
