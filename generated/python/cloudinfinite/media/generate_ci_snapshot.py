# Generated from spec/media/generate_ci_snapshot.xsd (2160ca1f93cad0df).
# Do not edit: change the spec and run `make generate`.
"""The operation GenerateCiSnapshot and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.media.frame import (
    FRAME_LENGTH,
    FRAME_TIME,
    FrameChoice,
    FrameFormat,
    FrameRotation,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.media.frame import FrameChoiceValue, FrameFormatValue, FrameRotationValue
    from cloudinfinite.settings.job_input import JobInput


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateCiSnapshotRequest(BaseRecord):
    """The arguments of `client.media.ci_snapshot`."""

    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )
    time: Decimal | int = field(metadata=element("Time", FRAME_TIME, required=True))
    width: int | None = field(default=None, metadata=element("Width", FRAME_LENGTH, default="0"))
    height: int | None = field(default=None, metadata=element("Height", FRAME_LENGTH, default="0"))
    mode: FrameChoiceValue | None = field(
        default=None, metadata=element("Mode", FrameChoice, default="exactframe")
    )
    rotate: FrameRotationValue | None = field(
        default=None, metadata=element("Rotate", FrameRotation, default="auto")
    )
    format: FrameFormatValue | None = field(
        default=None, metadata=element("Format", FrameFormat, default="jpg")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="GenerateCiSnapshot",
    method="POST",
    path="/cisnapshot",
    service=SERVICE,
    host="bucket",
    family="media",
    call="ci_snapshot",
    schema="media/generate_ci_snapshot.xsd",
    summary=(
        "Capture a frame of a video through the host of the bucket's jobs, and return the image."
    ),
    request=GenerateCiSnapshotRequest,
    answer="binary",
    safe=True,
    actions=("ci:GenerateSnapshot",),
    doubts={
        "ci:GenerateSnapshot": (
            "The list of CAM actions includes it for frames, but no page "
            "names the permission that this call needs."
        )
    },
    pages=("https://cloud.tencent.com/document/product/460/73407",),
)
