# Generated from spec/templates/delete_media_template.xsd (a52eac4e343c5ebb).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteMediaTemplate and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateParams
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteMediaTemplateResponse(Answer):
    """The template that was deleted."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    template_id: str = field(metadata=element("TemplateId", IDENTIFIER, always=True))
    """The ID of the template. Not empty."""


OPERATION: Final = Operation(
    name="DeleteMediaTemplate",
    method="DELETE",
    path="/template/{TemplateId}",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="delete_template",
    schema="templates/delete_media_template.xsd",
    summary="Delete a template.",
    params=TemplateParams,
    response=DeleteMediaTemplateResponse,
    safe=True,
    actions=("ci:DeleteMediaTemplate",),
    pages=("https://www.tencentcloud.com/document/product/1045/49918",),
)
