# Generated from spec/templates/update_video_enhance_template.xsd (5734448fd1cec986).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateVideoEnhanceTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.video_enhance_template_request import VideoEnhanceTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateVideoEnhanceTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_video_enhance_template",
    schema="templates/update_video_enhance_template.xsd",
    summary="Update a template for enhancing video in several ways at once.",
    params=TemplateParams,
    request=VideoEnhanceTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49919",),
)
