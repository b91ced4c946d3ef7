# Generated from spec/media/get_media_info.xsd (0704d7abb9fd43b0).
# Do not edit: change the spec and run `make generate`.
"""The operation GetMediaInfo and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.media_info import MediaInfo


@dataclass(slots=True, kw_only=True, repr=False)
class GetMediaInfoParams(BaseRecord):
    """The arguments of `client.media.get_info`."""

    ci_process: str = field(
        default="videoinfo",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="videoinfo"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class GetMediaInfoResponse(Answer):
    """A media file."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    media_info: MediaInfo = field(
        metadata=element("MediaInfo", "..results.media_info:MediaInfo", always=True)
    )
    """The file."""


OPERATION: Final = Operation(
    name="GetMediaInfo",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="media",
    call="get_info",
    schema="media/get_media_info.xsd",
    summary="Inspect a media file: its container and streams.",
    params=GetMediaInfoParams,
    response=GetMediaInfoResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/55672",),
)
