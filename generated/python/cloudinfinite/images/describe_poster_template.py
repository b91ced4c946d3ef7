# Generated from spec/images/describe_poster_template.xsd (d30ef73969ebf8dc).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribePosterTemplate and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.images.poster_template import PosterTemplateResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DescribePosterTemplateParams(BaseRecord):
    """The arguments of `client.images.describe_poster_template`."""

    template_id: str = field(
        metadata=element("templateId", IDENTIFIER, place="path", required=True)
    )


OPERATION: Final = Operation(
    name="DescribePosterTemplate",
    method="GET",
    path="/posterproduction/template/{templateId}",
    service=SERVICE,
    host="bucket",
    family="images",
    call="describe_poster_template",
    schema="images/describe_poster_template.xsd",
    summary="Look up a poster template.",
    params=DescribePosterTemplateParams,
    response=PosterTemplateResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/82387",),
)
