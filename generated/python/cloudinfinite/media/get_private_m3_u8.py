# Generated from spec/media/get_private_m3_u8.xsd (83b9a367514e35e4).
# Do not edit: change the spec and run `make generate`.
"""The operation GetPrivateM3u8 and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.media.playlist import SEGMENT_VALIDITY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, TextAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetPrivateM3u8Params(BaseRecord):
    """The arguments of `client.media.private_m3u8`."""

    ci_process: str = field(
        default="pm3u8",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="pm3u8"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    validity: int = field(
        metadata=element("expires", SEGMENT_VALIDITY, place="query", required=True)
    )


OPERATION: Final = Operation[TextAnswer](
    name="GetPrivateM3u8",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="media",
    call="private_m3u8",
    schema="media/get_private_m3_u8.xsd",
    summary="Get an M3U8 playlist with signed segments.",
    params=GetPrivateM3u8Params,
    answer="text",
    safe=True,
    actions=("ci:GetPrivateM3U8",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49542",
        "https://cloud.tencent.com/document/product/436/63738",
    ),
)
