# Generated from spec/templates/update_smart_cover_template.xsd (950c7a9e54f3edb8).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateSmartCoverTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.smart_cover_template_request import SmartCoverTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateSmartCoverTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_smart_cover_template",
    schema="templates/update_smart_cover_template.xsd",
    summary="Update a template for video covers.",
    params=TemplateParams,
    request=SmartCoverTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/73162",),
)
