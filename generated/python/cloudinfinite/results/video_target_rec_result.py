# Generated from spec/results/video_target_rec_result.xsd (4a9a676e3e1be289).
# Do not edit: change the spec and run `make generate`.
"""`VideoTargetRecResult`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.results.recognition_results import ImageFinding


@dataclass(slots=True, kw_only=True, repr=False)
class BodyFrame(BaseRecord):
    """The people in a frame."""

    time: Decimal | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """The time of the frame, in seconds."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the frame."""
    body_info: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("BodyInfo", "..results.recognition_results:ImageFinding", many=True),
    )
    """The people."""


@dataclass(slots=True, kw_only=True, repr=False)
class PetFrame(BaseRecord):
    """The pets in a frame."""

    time: Decimal | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """The time of the frame, in seconds."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the frame."""
    pet_info: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("PetInfo", "..results.recognition_results:ImageFinding", many=True),
    )
    """The pets."""


@dataclass(slots=True, kw_only=True, repr=False)
class CarFrame(BaseRecord):
    """The cars in a frame."""

    time: Decimal | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """The time of the frame, in seconds."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the frame."""
    car_info: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("CarInfo", "..results.recognition_results:ImageFinding", many=True),
    )
    """The cars."""


@dataclass(slots=True, kw_only=True, repr=False)
class FaceFrame(BaseRecord):
    """The faces in a frame."""

    time: Decimal | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """The time of the frame, in seconds."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the frame."""
    face_info: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("FaceInfo", "..results.recognition_results:ImageFinding", many=True),
    )
    """The faces."""


@dataclass(slots=True, kw_only=True, repr=False)
class PlateFrame(BaseRecord):
    """The licence plates in a frame."""

    time: Decimal | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """The time of the frame, in seconds."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the frame."""
    plate_info: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("PlateInfo", "..results.recognition_results:ImageFinding", many=True),
    )
    """The licence plates."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTargetRecResult(BaseRecord):
    """The targets detected in a video."""

    body_recognition: list[BodyFrame] = field(
        default_factory=list, metadata=element("BodyRecognition", BodyFrame, many=True)
    )
    """The frames with people."""
    pet_recognition: list[PetFrame] = field(
        default_factory=list, metadata=element("PetRecognition", PetFrame, many=True)
    )
    """The frames with pets."""
    car_recognition: list[CarFrame] = field(
        default_factory=list, metadata=element("CarRecognition", CarFrame, many=True)
    )
    """The frames with cars."""
    face_recognition: list[FaceFrame] = field(
        default_factory=list, metadata=element("FaceRecognition", FaceFrame, many=True)
    )
    """The frames with faces."""
    license_recognition_result: list[PlateFrame] = field(
        default_factory=list, metadata=element("LicenseRecognitionResult", PlateFrame, many=True)
    )
    """The frames with licence plates."""
    sensitive: str | None = field(default=None, metadata=element("Sensitive", ANY_TEXT))
    """Undocumented; the field Sensitive of the SDK."""
