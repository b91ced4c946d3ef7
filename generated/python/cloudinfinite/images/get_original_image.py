# Generated from spec/images/get_original_image.xsd (368f79bb63bd4808).
# Do not edit: change the spec and run `make generate`.
"""The operation GetOriginalImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetOriginalImageParams(BaseRecord):
    """The arguments of `client.images.get_original`."""

    ci_process: str = field(
        default="originImage",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="originImage"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


OPERATION: Final = Operation[BinaryAnswer](
    name="GetOriginalImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="get_original",
    schema="images/get_original_image.xsd",
    summary="Fetch a stored image, even if the bucket protects its originals.",
    params=GetOriginalImageParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/73029",
        "https://cloud.tencent.com/document/api/436/119346",
    ),
)
