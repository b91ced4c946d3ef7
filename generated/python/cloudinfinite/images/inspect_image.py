# Generated from spec/images/inspect_image.xsd (4ce0295707f1f38d).
# Do not edit: change the spec and run `make generate`.
"""The operation InspectImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class InspectImageParams(BaseRecord):
    """The arguments of `client.images.inspect`."""

    ci_process: str = field(
        default="ImageInspect",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="ImageInspect"
        ),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class InspectImageResponse(Answer):
    """The contents of an image."""

    pic_size: int | None = field(default=None, metadata=element("picSize", ANY_INTEGER))
    """The size of the file, in bytes."""
    pic_type: str | None = field(default=None, metadata=element("picType", ANY_TEXT))
    """The format of the image, such as PNG."""
    suspicious: bool = field(metadata=element("suspicious", ANY_BOOLEAN, always=True))
    """Whether the image hides another file."""
    suspicious_begin_byte: int | None = field(
        default=None, metadata=element("suspiciousBeginByte", ANY_INTEGER)
    )
    """The position of the hidden file's first byte."""
    suspicious_end_byte: int | None = field(
        default=None, metadata=element("suspiciousEndByte", ANY_INTEGER)
    )
    """The position of the hidden file's last byte."""
    suspicious_size: int | None = field(
        default=None, metadata=element("suspiciousSize", ANY_INTEGER)
    )
    """The size of the hidden file, in bytes."""
    suspicious_type: str | None = field(default=None, metadata=element("suspiciousType", ANY_TEXT))
    """The type of the hidden file, such as MPEG-TS."""


OPERATION: Final = Operation(
    name="InspectImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="inspect",
    schema="images/inspect_image.xsd",
    summary="Check whether an image hides another file.",
    params=InspectImageParams,
    response=InspectImageResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/75997",),
)
