# Generated from spec/settings/video_target_rec.xsd (79ee9b9311a844ff).
# Do not edit: change the spec and run `make generate`.
"""`VideoTargetRec`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.settings.transcode import FRAME_RATE, PIXEL_LENGTH, VIDEO_BITRATE, VIDEO_CRF
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, DecimalNumber
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

DETECTION_FREQUENCY = DecimalNumber(minimum=0, maximum=30)
"""The detection interval."""


class VideoTargetProcess(OpenEnum):
    """The processing mode for detected targets."""

    MOSAIC: ClassVar[VideoTargetProcess] = word("Mosaic")
    """Pixelate the targets."""


VideoTargetProcessValue = VideoTargetProcess | Literal["Mosaic"]
"""A value of `VideoTargetProcess`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTargetContainer(BaseRecord):
    """The container of processed video."""

    format: str | None = field(metadata=element("Format", ANY_TEXT, required=True))
    """The container format, such as mp4."""


class VideoTargetContainerDict(TypedDict, total=False):
    """`VideoTargetContainer` as a mapping."""

    format: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTargetVideo(BaseRecord):
    """The video stream of processed video."""

    codec: str | None = field(metadata=element("Codec", ANY_TEXT, required=True))
    """The codec, such as h.264."""
    bitrate: int | Literal["auto"] | None = field(
        default=None, metadata=element("Bitrate", VIDEO_BITRATE)
    )
    """The bit rate in kbps. 10 to 50000, or `auto`."""
    crf: Decimal | int | None = field(default=None, metadata=element("Crf", VIDEO_CRF))
    """The quality, as an alternative to a bit rate. More than 0 and at most 51."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width in pixels. 128 to 4096."""
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height in pixels. 128 to 4096."""
    fps: Decimal | int | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """The frame rate, in frames per second. More than 0 and at most 60."""


class VideoTargetVideoDict(TypedDict, total=False):
    """`VideoTargetVideo` as a mapping."""

    codec: Required[str]
    bitrate: int | Literal["auto"]
    crf: Decimal | int
    width: int
    height: int
    fps: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTargetTranscode(BaseRecord):
    """The transcoding settings of processed video."""

    container: VideoTargetContainer | None = field(
        default=None, metadata=element("Container", VideoTargetContainer)
    )
    """The container."""
    video: VideoTargetVideo | None = field(
        default=None, metadata=element("Video", VideoTargetVideo)
    )
    """The video stream."""


class VideoTargetTranscodeDict(TypedDict, total=False):
    """`VideoTargetTranscode` as a mapping."""

    container: VideoTargetContainer | VideoTargetContainerDict
    video: VideoTargetVideo | VideoTargetVideoDict


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTargetRec(BaseRecord):
    """Settings for detecting targets in video."""

    body: bool | None = field(default=None, metadata=element("Body", ANY_BOOLEAN, default="false"))
    """Whether to detect people. Default: `false`."""
    pet: bool | None = field(default=None, metadata=element("Pet", ANY_BOOLEAN, default="false"))
    """Whether to detect pets. Default: `false`."""
    car: bool | None = field(default=None, metadata=element("Car", ANY_BOOLEAN, default="false"))
    """Whether to detect cars. Default: `false`."""
    face: bool | None = field(default=None, metadata=element("Face", ANY_BOOLEAN, default="false"))
    """Whether to detect faces. Default: `false`."""
    plate: bool | None = field(
        default=None, metadata=element("Plate", ANY_BOOLEAN, default="false")
    )
    """Whether to detect licence plates. Default: `false`."""
    snapshot_freq: Decimal | int | None = field(
        default=None, metadata=element("SnapshotFreq", DETECTION_FREQUENCY, default="1")
    )
    """The detection interval. 0 to 30. Default: `1`."""
    process_type: VideoTargetProcessValue | None = field(
        default=None, metadata=element("ProcessType", VideoTargetProcess)
    )
    """How to process detected faces and licence plates. By default, they are only listed. One of
    `Mosaic`.
    """
    trans_tpl: VideoTargetTranscode | None = field(
        default=None, metadata=element("TransTpl", VideoTargetTranscode)
    )
    """The transcoding settings of the processed video; only with ProcessType."""


class VideoTargetRecDict(TypedDict, total=False):
    """`VideoTargetRec` as a mapping."""

    body: bool
    pet: bool
    car: bool
    face: bool
    plate: bool
    snapshot_freq: Decimal | int
    process_type: VideoTargetProcessValue
    trans_tpl: VideoTargetTranscode | VideoTargetTranscodeDict
