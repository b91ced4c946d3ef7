# Generated from spec/templates/update_image_ocr_template.xsd (e68d7774b04cb5e2).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateImageOcrTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.image_ocr_template_request import ImageOcrTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateImageOcrTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_image_ocr_template",
    schema="templates/update_image_ocr_template.xsd",
    summary="Update a template for text recognition.",
    params=TemplateParams,
    request=ImageOcrTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49919",),
)
