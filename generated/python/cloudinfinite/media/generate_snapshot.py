# Generated from spec/media/generate_snapshot.xsd (5b3cfa6abf67713d).
# Do not edit: change the spec and run `make generate`.
"""The operation GenerateSnapshot and its types."""

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
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.media.frame import FrameChoiceValue, FrameFormatValue, FrameRotationValue
    from cloudinfinite.settings.job_input import JobInput
    from cloudinfinite.settings.job_output import JobOutput


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateSnapshotRequest(BaseRecord):
    """The arguments of `client.media.generate_snapshot`."""

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
    output: JobOutput = field(
        metadata=element("Output", "..settings.job_output:JobOutput", required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateSnapshotResponse(Answer):
    """The image that was stored."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    output: JobOutput = field(
        metadata=element("Output", "..settings.job_output:JobOutput", always=True)
    )
    """The location of the image."""


OPERATION: Final = Operation(
    name="GenerateSnapshot",
    method="POST",
    path="/snapshot",
    service=SERVICE,
    host="bucket",
    family="media",
    call="generate_snapshot",
    schema="media/generate_snapshot.xsd",
    summary="Capture a frame of a video, and store it as an image.",
    request=GenerateSnapshotRequest,
    response=GenerateSnapshotResponse,
    safe=False,
    actions=("ci:GenerateSnapshot",),
    pages=("https://cloud.tencent.com/document/product/460/73407",),
)
