# Generated from spec/templates/update_super_resolution_template.xsd (c99cfacb4466e36e).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateSuperResolutionTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.super_resolution_template_request import SuperResolutionTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateSuperResolutionTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_super_resolution_template",
    schema="templates/update_super_resolution_template.xsd",
    summary="Update a template for super resolution.",
    params=TemplateParams,
    request=SuperResolutionTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49910",),
)
