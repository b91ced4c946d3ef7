# Generated from spec/templates/update_snapshot_template.xsd (09417b6bb76fbe51).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateSnapshotTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.snapshot_template_request import SnapshotTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer, TemplateParams
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateSnapshotTemplate",
    method="PUT",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="update_snapshot_template",
    schema="templates/update_snapshot_template.xsd",
    summary="Update a template for snapshots.",
    params=TemplateParams,
    request=SnapshotTemplateRequest,
    response=TemplateAnswer,
    safe=True,
    actions=("ci:UpdateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/72959",),
)
