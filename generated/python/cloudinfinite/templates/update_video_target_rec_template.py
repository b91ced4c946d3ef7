# Generated from spec/templates/update_video_target_rec_template.xsd (e4aba0a6fad5331e).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateVideoTargetRecTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite.templates.video_target_rec_template_request import VideoTargetRecTemplateRequest
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateVideoTargetRecTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_video_target_rec_template",
    schema="templates/update_video_target_rec_template.xsd",
    summary=(
        "Update a template for detecting people, pets, cars, faces and licence plates in video."
    ),
    params=TemplateParams,
    request=VideoTargetRecTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/73148",),
)
