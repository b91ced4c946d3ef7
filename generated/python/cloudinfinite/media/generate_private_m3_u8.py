# Generated from spec/media/generate_private_m3_u8.xsd (a06e6841b455bb27).
# Do not edit: change the spec and run `make generate`.
"""The operation GeneratePrivateM3u8 and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.media.playlist import SEGMENT_VALIDITY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, TextAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GeneratePrivateM3u8Params(BaseRecord):
    """The arguments of `client.media.generate_private_m3u8`."""

    object: str = field(metadata=element("object", OBJECT_KEY, place="query", required=True))
    validity: int = field(
        metadata=element("expires", SEGMENT_VALIDITY, place="query", required=True)
    )


OPERATION: Final = Operation[TextAnswer](
    name="GeneratePrivateM3u8",
    method="GET",
    path="/pm3u8",
    service=SERVICE,
    host="bucket",
    family="media",
    call="generate_private_m3u8",
    schema="media/generate_private_m3_u8.xsd",
    summary="Get an M3U8 playlist with signed segments through the host of the bucket's jobs.",
    params=GeneratePrivateM3u8Params,
    answer="text",
    safe=True,
    actions=("ci:GetPrivateM3U8",),
    doubts={
        "ci:GetPrivateM3U8": (
            "The list of CAM actions includes it for these playlists, but "
            "the page of this call names no permission."
        )
    },
    pages=("https://cloud.tencent.com/document/api/1545/65204",),
)
