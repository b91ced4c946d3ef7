# Generated from spec/media/get_media_aigc_metadata.xsd (4bde9cf50fec1ebe).
# Do not edit: change the spec and run `make generate`.
"""The operation GetMediaAigcMetadata and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.results.aigc_metadata_answer import AigcMetadataAnswer
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetMediaAigcMetadataParams(BaseRecord):
    """The arguments of `client.media.get_aigc_metadata`."""

    ci_process: str = field(
        default="MediaAIGCMetadata",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="MediaAIGCMetadata"
        ),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


OPERATION: Final = Operation(
    name="GetMediaAigcMetadata",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="media",
    call="get_aigc_metadata",
    schema="media/get_media_aigc_metadata.xsd",
    summary="Read the mark that identifies a media file as AI-generated.",
    params=GetMediaAigcMetadataParams,
    response=AigcMetadataAnswer,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/123772",),
)
