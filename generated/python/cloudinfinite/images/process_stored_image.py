# Generated from spec/images/process_stored_image.xsd (e0bdf7b8ba95f78a).
# Do not edit: change the spec and run `make generate`.
"""The operation ProcessStoredImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.images.image_processing import ImageProcessingResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.image_processing import PicOperations


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessStoredImageParams(BaseRecord):
    """The arguments of `client.images.process_stored`."""

    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    image_process: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("image_process", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )
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
    name="ProcessStoredImage",
    method="POST",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="process_stored",
    schema="images/process_stored_image.xsd",
    summary="Process an image in the bucket, and store the results.",
    params=ProcessStoredImageParams,
    response=ImageProcessingResponse,
    response_root="UploadResult",
    safe=False,
    actions=(),
    pages=(
        "https://cloud.tencent.com/document/product/460/18147",
        "https://www.tencentcloud.com/document/product/1045/33695",
    ),
)
