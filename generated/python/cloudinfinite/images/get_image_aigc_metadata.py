# Generated from spec/images/get_image_aigc_metadata.xsd (aa910c8597748b02).
# Do not edit: change the spec and run `make generate`.
"""The operation GetImageAigcMetadata and its types."""

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
class GetImageAigcMetadataParams(BaseRecord):
    """The arguments of `client.images.get_aigc_metadata`."""

    ci_process: str = field(
        default="ImageAIGCMetadata",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="ImageAIGCMetadata"
        ),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


OPERATION: Final = Operation(
    name="GetImageAigcMetadata",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="get_aigc_metadata",
    schema="images/get_image_aigc_metadata.xsd",
    summary="Read the mark that identifies an image as AI-generated.",
    params=GetImageAigcMetadataParams,
    response=AigcMetadataAnswer,
    answer="json",
    safe=True,
    actions=("ci:GetS3ImageAIGCDataJob",),
    pages=("https://cloud.tencent.com/document/api/460/122025",),
)
