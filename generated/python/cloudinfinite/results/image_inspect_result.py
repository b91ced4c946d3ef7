# Generated from spec/results/image_inspect_result.xsd (b976325948932272).
# Do not edit: change the spec and run `make generate`.
"""`ImageInspectResult`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class ImageInspectOutcome(BaseRecord):
    """The result of moving, protecting or deleting an image."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code; Success if the action succeeded."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the action failed."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageInspectFinding(BaseRecord):
    """The data hidden in an image."""

    pic_size: int | None = field(default=None, metadata=element("PicSize", ANY_INTEGER))
    """The size of the file, in bytes."""
    pic_type: str | None = field(default=None, metadata=element("PicType", ANY_TEXT))
    """The format of the image, such as PNG."""
    suspicious: bool | None = field(default=None, metadata=element("Suspicious", ANY_BOOLEAN))
    """Whether the image contains hidden data."""
    suspicious_begin_byte: int | None = field(
        default=None, metadata=element("SuspiciousBeginByte", ANY_INTEGER)
    )
    """The position of the first hidden byte."""
    suspicious_end_byte: int | None = field(
        default=None, metadata=element("SuspiciousEndByte", ANY_INTEGER)
    )
    """The position of the last hidden byte."""
    suspicious_size: int | None = field(
        default=None, metadata=element("SuspiciousSize", ANY_INTEGER)
    )
    """The size of the hidden data, in bytes."""
    suspicious_type: str | None = field(default=None, metadata=element("SuspiciousType", ANY_TEXT))
    """The type of the hidden data, such as MPEG-TS."""
    auto_process_result: ImageInspectOutcome | None = field(
        default=None, metadata=element("AutoProcessResult", ImageInspectOutcome)
    )
    """Whether the image was moved, made private or deleted."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageInspectResult(BaseRecord):
    """The result of inspecting an image for hidden data."""

    state: str | None = field(default=None, metadata=element("State", ANY_TEXT))
    """The state of the inspection."""
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the inspection failed."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the inspection failed."""
    input_object_name: str | None = field(
        default=None, metadata=element("InputObjectName", ANY_TEXT)
    )
    """The key of the image."""
    input_object_url: str | None = field(default=None, metadata=element("InputObjectUrl", ANY_TEXT))
    """The address of the image."""
    process_result: ImageInspectFinding | None = field(
        default=None, metadata=element("ProcessResult", ImageInspectFinding)
    )
    """The detected data."""
