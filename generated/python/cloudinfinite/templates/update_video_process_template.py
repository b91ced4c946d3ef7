# Generated from spec/templates/update_video_process_template.xsd (5218eabf14aebe7a).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateVideoProcessTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.video_process_template_request import VideoProcessTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateVideoProcessTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_video_process_template",
    schema="templates/update_video_process_template.xsd",
    summary="Update a template for enhancing video.",
    params=TemplateParams,
    request=VideoProcessTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49915",),
)
