# Generated from spec/media/modify_m3_u8_token.xsd (b634d751e6953333).
# Do not edit: change the spec and run `make generate`.
"""The operation ModifyM3u8Token and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, TextAnswer
from cloudinfinite_runtime.operation import Operation

PLAYLIST_TOKEN = Text(min_length=1, max_length=2047)
"""A token for the key of a playlist."""


@dataclass(slots=True, kw_only=True, repr=False)
class ModifyM3u8TokenParams(BaseRecord):
    """The arguments of `client.media.m3u8_with_token`."""

    ci_process: str = field(
        default="modifym3u8token",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="modifym3u8token"
        ),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    token: str = field(metadata=element("token", PLAYLIST_TOKEN, place="query", required=True))


OPERATION: Final = Operation[TextAnswer](
    name="ModifyM3u8Token",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="media",
    call="m3u8_with_token",
    schema="media/modify_m3_u8_token.xsd",
    summary="Get an encrypted M3U8 playlist with a token in the address of its key.",
    params=ModifyM3u8TokenParams,
    answer="text",
    safe=True,
    actions=("ci:ModifyM3U8Token",),
    pages=("https://cloud.tencent.com/document/product/460/81153",),
)
