# Generated from spec/images/create_poster_template.xsd (98d56beb746bf5dd).
# Do not edit: change the spec and run `make generate`.
"""The operation CreatePosterTemplate and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.images.poster_template import PosterTemplateResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

POSTER_TEMPLATE_NAME = Text(min_length=1)
"""The name of a poster template."""


@dataclass(slots=True, kw_only=True, repr=False)
class PosterTemplateInput(BaseRecord):
    """The location of the layered image."""

    object: str = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key of a PSD file in the bucket. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreatePosterTemplateRequest(BaseRecord):
    """The arguments of `client.images.create_poster_template`."""

    input: PosterTemplateInput = field(
        metadata=element("Input", PosterTemplateInput, required=True, flatten=True)
    )
    name: str = field(metadata=element("Name", POSTER_TEMPLATE_NAME, required=True))
    category_ids: list[str] = field(
        default_factory=list, metadata=element("CategoryIds", ANY_TEXT, many=True, comma=True)
    )


OPERATION: Final = Operation(
    name="CreatePosterTemplate",
    method="POST",
    path="/posterproduction/template",
    service=SERVICE,
    host="bucket",
    family="images",
    call="create_poster_template",
    schema="images/create_poster_template.xsd",
    summary="Create a poster template from a layered image.",
    request=CreatePosterTemplateRequest,
    response=PosterTemplateResponse,
    safe=False,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/82387",),
)
