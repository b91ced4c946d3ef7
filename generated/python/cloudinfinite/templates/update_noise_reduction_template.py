# Generated from spec/templates/update_noise_reduction_template.xsd (c2f9e593570be9f4).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateNoiseReductionTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.noise_reduction_template_request import NoiseReductionTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateNoiseReductionTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_noise_reduction_template",
    schema="templates/update_noise_reduction_template.xsd",
    summary="Update a template for noise reduction.",
    params=TemplateParams,
    request=NoiseReductionTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/73378",),
)
