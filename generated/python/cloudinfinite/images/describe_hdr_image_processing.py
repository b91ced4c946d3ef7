# Generated from spec/images/describe_hdr_image_processing.xsd (4a209448d6a7defe).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeHdrImageProcessing and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.hdr_image_processing import HdrImageMode
from cloudinfinite.images.image_setting import ImageSettingStatus
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.hdr_image_processing import HdrImageModeValue
    from cloudinfinite.images.image_setting import ImageSettingStatusValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeHdrImageProcessingParams(BaseRecord):
    """The arguments of `client.images.describe_hdr_image_processing`."""

    hdr_image_processing: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element(
            "hdr-image-processing", ANY_BOOLEAN, place="flag", required=True, fixed="true"
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeHdrImageProcessingResponse(Answer):
    """The processing of HDR images of a bucket."""

    status: ImageSettingStatusValue | None = field(
        default=None, metadata=element("Status", ImageSettingStatus)
    )
    """Whether HDR images are processed as HDR. One of `on`, `off`."""
    hdr_mode: list[HdrImageModeValue] = field(
        default_factory=list, metadata=element("HdrMode", HdrImageMode, many=True, comma=True)
    )
    """The trigger for processing an image as HDR. One of `API`, `Auto`."""


OPERATION: Final = Operation(
    name="DescribeHdrImageProcessing",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="describe_hdr_image_processing",
    schema="images/describe_hdr_image_processing.xsd",
    summary="Look up the HDR image processing settings of a bucket.",
    params=DescribeHdrImageProcessingParams,
    response=DescribeHdrImageProcessingResponse,
    response_root="HdrImageProcessingConfiguration",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/118210",),
)
