# Generated from spec/image_search/add_image.xsd (f9e7976300352792).
# Do not edit: change the spec and run `make generate`.
"""The operation AddImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.image_search.library import IMAGE_ENTITY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

CUSTOM_TEXT = Text(max_length=4096)
"""A custom string of up to 4096 characters."""


@dataclass(slots=True, kw_only=True, repr=False)
class AddImageParams(BaseRecord):
    """The arguments of `client.image_search.add_image`."""

    ci_process: str = field(
        default="ImageSearch",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="ImageSearch"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    action: str = field(
        default="AddImage",
        init=False,
        metadata=element("action", ANY_TEXT, place="query", required=True, fixed="AddImage"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class AddImageRequest(BaseRecord):
    """The arguments of `client.image_search.add_image`."""

    entity_id: str = field(metadata=element("EntityId", IMAGE_ENTITY, required=True))
    custom_content: str | None = field(default=None, metadata=element("CustomContent", CUSTOM_TEXT))
    tags: str | None = field(default=None, metadata=element("Tags", ANY_TEXT))


OPERATION: Final = Operation[EmptyAnswer](
    name="AddImage",
    method="POST",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="image_search",
    call="add_image",
    schema="image_search/add_image.xsd",
    summary="Add an image in the bucket to the library.",
    params=AddImageParams,
    request=AddImageRequest,
    safe=False,
    actions=("ci:AddImage",),
    pages=(
        "https://github.com/tencentyun/intlcloud-documents",
        "https://github.com/tencentyun/intlcloud-documents",
    ),
)
