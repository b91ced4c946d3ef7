# Generated from spec/images/process_stored_image.xsd (4ade9b01321af4af).
# Do not edit: change the spec and run `make generate`.
"""The operation ProcessStoredImage, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.image_processing import OriginalImage, PicOperations, ProcessResults


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessStoredImageParams(BaseRecord):
    """What `client.images.process_stored` takes."""

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


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessStoredImageResponse(Answer):
    """The outcome of the processing."""

    original_info: OriginalImage | None = field(
        default=None, metadata=element("OriginalInfo", "..images.image_processing:OriginalImage")
    )
    """The original."""
    process_results: ProcessResults | None = field(
        default=None, metadata=element("ProcessResults", "..images.image_processing:ProcessResults")
    )
    """The results."""


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
    response=ProcessStoredImageResponse,
    response_root="UploadResult",
    safe=False,
    actions=(),
    pages=(
        "https://cloud.tencent.com/document/product/460/18147",
        "https://www.tencentcloud.com/document/product/1045/33695",
    ),
)
