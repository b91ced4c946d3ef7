# Generated from spec/images/upload_and_process_image.xsd (bf9dc0e36b3a83ad).
# Do not edit: change the spec and run `make generate`.
"""The operation UploadAndProcessImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.images.image_processing import ImageProcessingResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.image_processing import PicOperations


@dataclass(slots=True, kw_only=True, repr=False)
class UploadAndProcessImageParams(BaseRecord):
    """The arguments of `client.images.upload_and_process`."""

    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    pic_operations: PicOperations = field(
        metadata=element(
            "Pic-Operations",
            "..images.image_processing:PicOperations",
            place="header",
            json=True,
            required=True,
        )
    )


OPERATION: Final = Operation(
    name="UploadAndProcessImage",
    method="PUT",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="upload_and_process",
    schema="images/upload_and_process_image.xsd",
    summary="Upload an image, process it, and store the results with it.",
    params=UploadAndProcessImageParams,
    response=ImageProcessingResponse,
    response_root="UploadResult",
    body="binary",
    safe=True,
    actions=(),
    pages=(
        "https://cloud.tencent.com/document/product/460/18147",
        "https://www.tencentcloud.com/document/product/1045/33695",
    ),
)
