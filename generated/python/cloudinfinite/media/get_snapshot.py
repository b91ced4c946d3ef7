# Generated from spec/media/get_snapshot.xsd (e2266daab5bd5dce).
# Do not edit: change the spec and run `make generate`.
"""The operation GetSnapshot and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.media.frame import (
    FRAME_LENGTH,
    FRAME_TIME,
    FrameChoice,
    FrameFormat,
    FrameRotation,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.media.frame import FrameChoiceValue, FrameFormatValue, FrameRotationValue


@dataclass(slots=True, kw_only=True, repr=False)
class GetSnapshotParams(BaseRecord):
    """The arguments of `client.media.snapshot`."""

    ci_process: str = field(
        default="snapshot",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="snapshot"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    time: Decimal | int = field(metadata=element("time", FRAME_TIME, place="query", required=True))
    width: int | None = field(
        default=None, metadata=element("width", FRAME_LENGTH, place="query", default="0")
    )
    height: int | None = field(
        default=None, metadata=element("height", FRAME_LENGTH, place="query", default="0")
    )
    format: FrameFormatValue | None = field(
        default=None, metadata=element("format", FrameFormat, place="query", default="jpg")
    )
    rotate: FrameRotationValue | None = field(
        default=None, metadata=element("rotate", FrameRotation, place="query", default="auto")
    )
    mode: FrameChoiceValue | None = field(
        default=None, metadata=element("mode", FrameChoice, place="query", default="exactframe")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="GetSnapshot",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="media",
    call="snapshot",
    schema="media/get_snapshot.xsd",
    summary="Capture a frame of a video, and return the image.",
    params=GetSnapshotParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/55671",),
)
