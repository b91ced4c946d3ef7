# Generated from spec/media/generate_snapshot.xsd (3fb265e0eaff9cf0).
# Do not edit: change the spec and run `make generate`.
"""The operation GenerateSnapshot, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.settings.job_input import JobInput
    from cloudinfinite.settings.job_output import JobOutput

FRAME_TIME = DecimalNumber(minimum=0)
"""A time in seconds, from the start."""

FRAME_LENGTH = Integer(minimum=0)
"""A width or a height in pixels; 0 where the video decides."""


class FrameChoice(OpenEnum):
    """Which frame is taken."""

    KEY_FRAME: ClassVar[FrameChoice] = word("keyframe")
    """The last key frame before the time."""
    EXACT_FRAME: ClassVar[FrameChoice] = word("exactframe")
    """The frame at the time."""


FrameChoiceValue = FrameChoice | Literal["keyframe", "exactframe"]
"""A word of `FrameChoice`: a member, or its text."""


class FrameRotation(OpenEnum):
    """Whether a frame is rotated."""

    AUTO: ClassVar[FrameRotation] = word("auto")
    """As the video says."""
    OFF: ClassVar[FrameRotation] = word("off")
    """Never."""


FrameRotationValue = FrameRotation | Literal["auto", "off"]
"""A word of `FrameRotation`: a member, or its text."""


class FrameFormat(OpenEnum):
    """The format of an image."""

    JPG: ClassVar[FrameFormat] = word("jpg")
    """JPEG."""
    PNG: ClassVar[FrameFormat] = word("png")
    """PNG."""


FrameFormatValue = FrameFormat | Literal["jpg", "png"]
"""A word of `FrameFormat`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateSnapshotRequest(BaseRecord):
    """What `client.media.generate_snapshot` takes."""

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
    """The id of the request. The service often leaves it out; metadata has it from the headers."""
    output: JobOutput = field(
        metadata=element("Output", "..settings.job_output:JobOutput", always=True)
    )
    """Where it is stored."""


OPERATION: Final = Operation(
    name="GenerateSnapshot",
    method="POST",
    path="/snapshot",
    service=SERVICE,
    host="bucket",
    family="media",
    call="generate_snapshot",
    schema="media/generate_snapshot.xsd",
    summary="Take a frame of a video, and store it as an image.",
    request=GenerateSnapshotRequest,
    response=GenerateSnapshotResponse,
    safe=False,
    actions=("ci:GenerateSnapshot",),
    pages=("https://cloud.tencent.com/document/product/460/73407",),
)
