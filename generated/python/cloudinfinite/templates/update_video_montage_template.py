# Generated from spec/templates/update_video_montage_template.xsd (06355ae817b918ca).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateVideoMontageTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.video_montage_template_request import VideoMontageTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateVideoMontageTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_video_montage_template",
    schema="templates/update_video_montage_template.xsd",
    summary="Update a template for video highlights.",
    params=TemplateParams,
    request=VideoMontageTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49914",),
)
