# Generated from spec/image_search/delete_image.xsd (e82a68677a9e7595).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.image_search.library import IMAGE_ENTITY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteImageParams(BaseRecord):
    """The arguments of `client.image_search.delete_image`."""

    ci_process: str = field(
        default="ImageSearch",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="ImageSearch"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    action: str = field(
        default="DeleteImage",
        init=False,
        metadata=element("action", ANY_TEXT, place="query", required=True, fixed="DeleteImage"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteImageRequest(BaseRecord):
    """The arguments of `client.image_search.delete_image`."""

    entity_id: str = field(metadata=element("EntityId", IMAGE_ENTITY, required=True))


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteImage",
    method="POST",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="image_search",
    call="delete_image",
    schema="image_search/delete_image.xsd",
    summary="Remove an image from the library; the object is kept.",
    params=DeleteImageParams,
    request=DeleteImageRequest,
    safe=True,
    actions=("ci:DeleteImage",),
    pages=("https://github.com/tencentyun/intlcloud-documents",),
)
