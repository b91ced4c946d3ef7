# Generated from spec/templates/create_snapshot_template.xsd (54bf70f23dd401cb).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateSnapshotTemplate."""

from __future__ import annotations

from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite.templates.snapshot_template_request import SnapshotTemplateRequest
from cloudinfinite.templates.template import TemplateAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

OPERATION: Final = Operation(
    name="CreateSnapshotTemplate",
    method="POST",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="create_snapshot_template",
    schema="templates/create_snapshot_template.xsd",
    summary="Create a template for snapshots.",
    request=SnapshotTemplateRequest,
    response=TemplateAnswer,
    safe=False,
    actions=("ci:CreateMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49909",),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeMediaTemplates",
        match=("name",),
        item="template",
        by="name",
        carry={"tag": "tag"},
    ),
)
