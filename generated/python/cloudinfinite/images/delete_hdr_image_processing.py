# Generated from spec/images/delete_hdr_image_processing.xsd (b1111686376f6245).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteHdrImageProcessing and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteHdrImageProcessingParams(BaseRecord):
    """The arguments of `client.images.delete_hdr_image_processing`."""

    hdr_image_processing: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element(
            "hdr-image-processing", ANY_BOOLEAN, place="flag", required=True, fixed="true"
        ),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteHdrImageProcessing",
    method="DELETE",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="delete_hdr_image_processing",
    schema="images/delete_hdr_image_processing.xsd",
    summary="Stop processing the HDR images of a bucket as HDR.",
    params=DeleteHdrImageProcessingParams,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/118210",),
)
