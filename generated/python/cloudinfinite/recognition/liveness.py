# Generated from spec/recognition/liveness.xsd (410852ff22fcd757).
# Do not edit: change the spec and run `make generate`.
"""`LivenessResponse`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer

if TYPE_CHECKING:
    from decimal import Decimal

LIVENESS_TEXT = Text(min_length=1)
"""A non-empty text."""

LIVENESS_FRAMES = Integer(minimum=1, maximum=10)
"""A number of frames, from 1 to 10."""


class LivenessType(OpenEnum):
    """A task that a person performs in a video."""

    LIP: ClassVar[LivenessType] = word("LIP")
    """Reads digits aloud."""
    ACTION: ClassVar[LivenessType] = word("ACTION")
    """Performs actions in order."""
    SILENT: ClassVar[LivenessType] = word("SILENT")
    """Performs no action."""


LivenessTypeValue = LivenessType | Literal["LIP", "ACTION", "SILENT"]
"""A value of `LivenessType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class LivenessResponse(Answer):
    """The outcome of a liveness check."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    best_frame: str | None = field(default=None, metadata=element("BestFrameBase64", ANY_TEXT))
    """The best frame of the video, a JPEG image in Base64."""
    similarity: Decimal | None = field(default=None, metadata=element("Sim", ANY_DECIMAL))
    """The similarity of the faces, from 0 to 100. From 70, they count as the same person, with an
    error rate of one in 1,000; from 80, one in 10,000.
    """
    best_frames: list[str] = field(
        default_factory=list, metadata=element("BestFrameList", ANY_TEXT, many=True)
    )
    """The best frames, JPEG images in Base64, if several were requested."""
