# Generated from spec/templates/update_pic_process_template.xsd (9c0b09e5648f1758).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdatePicProcessTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.pic_process_template_request import PicProcessTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdatePicProcessTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_pic_process_template",
    schema="templates/update_pic_process_template.xsd",
    summary="Update a template for image processing.",
    params=TemplateParams,
    request=PicProcessTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/73038",),
)
