# Generated from spec/media/generate_media_info.xsd (4a27259c27e6ec76).
# Do not edit: change the spec and run `make generate`.
"""The operation GenerateMediaInfo and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.media_info import MediaInfo
    from cloudinfinite.settings.job_input import JobInput


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateMediaInfoRequest(BaseRecord):
    """The arguments of `client.media.generate_info`."""

    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateMediaInfoResponse(Answer):
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
    name="GenerateMediaInfo",
    method="POST",
    path="/mediainfo",
    service=SERVICE,
    host="bucket",
    family="media",
    call="generate_info",
    schema="media/generate_media_info.xsd",
    summary="Inspect a media file through the host of the bucket's jobs.",
    request=GenerateMediaInfoRequest,
    response=GenerateMediaInfoResponse,
    safe=True,
    actions=("ci:GenerateMediaInfo",),
    pages=("https://www.tencentcloud.com/document/product/1045/48569",),
)
