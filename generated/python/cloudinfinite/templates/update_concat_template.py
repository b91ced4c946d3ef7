# Generated from spec/templates/update_concat_template.xsd (5cf51a6d03f0b618).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateConcatTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.concat_template_request import ConcatTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateConcatTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_concat_template",
    schema="templates/update_concat_template.xsd",
    summary="Update a template for concatenating audio and video.",
    params=TemplateParams,
    request=ConcatTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49907",),
)
