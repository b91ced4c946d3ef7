# Generated from spec/images/set_hdr_image_processing.xsd (45e0ddad36c431ec).
# Do not edit: change the spec and run `make generate`.
"""The operation SetHdrImageProcessing and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.hdr_image_processing import HdrImageMode
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.hdr_image_processing import HdrImageModeValue


@dataclass(slots=True, kw_only=True, repr=False)
class SetHdrImageProcessingParams(BaseRecord):
    """The arguments of `client.images.set_hdr_image_processing`."""

    hdr_image_processing: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element(
            "hdr-image-processing", ANY_BOOLEAN, place="flag", required=True, fixed="true"
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SetHdrImageProcessingRequest(BaseRecord):
    """The arguments of `client.images.set_hdr_image_processing`."""

    hdr_mode: list[HdrImageModeValue] = field(
        metadata=element("HdrMode", HdrImageMode, many=True, comma=True, required=True)
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="SetHdrImageProcessing",
    method="PUT",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="set_hdr_image_processing",
    schema="images/set_hdr_image_processing.xsd",
    summary="Process high dynamic range (HDR) images of a bucket as HDR.",
    params=SetHdrImageProcessingParams,
    request=SetHdrImageProcessingRequest,
    request_root="HdrImageProcessingConfiguration",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/118210",),
)
