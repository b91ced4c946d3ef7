# Generated from spec/recognition/recognize_liveness.xsd (153eaac8cb3d47ea).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeLiveness and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.recognition.liveness import (
    LIVENESS_FRAMES,
    LIVENESS_TEXT,
    LivenessResponse,
    LivenessType,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.recognition.liveness import LivenessTypeValue


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeLivenessParams(BaseRecord):
    """The arguments of `client.recognition.recognize_liveness`."""

    ci_process: str = field(
        default="LivenessRecognition",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="LivenessRecognition"
        ),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    id_number: str = field(metadata=element("IdCard", LIVENESS_TEXT, place="query", required=True))
    name: str = field(metadata=element("Name", LIVENESS_TEXT, place="query", required=True))
    type: LivenessTypeValue = field(
        metadata=element("LivenessType", LivenessType, place="query", required=True)
    )
    challenge: str | None = field(
        default=None,
        metadata=element(
            "ValidateData",
            LIVENESS_TEXT,
            place="query",
            required_unless=("LivenessType", ("SILENT",)),
        ),
    )
    best_frames: int | None = field(
        default=None, metadata=element("BestFrameNum", LIVENESS_FRAMES, place="query", default="1")
    )


OPERATION: Final = Operation(
    name="RecognizeLiveness",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_liveness",
    schema="recognition/recognize_liveness.xsd",
    summary="Check that the person in a video is alive and is who they claim to be.",
    params=RecognizeLivenessParams,
    response=LivenessResponse,
    safe=True,
    actions=("ci:CreateLivenessRecognitionJob",),
    pages=(
        "https://cloud.tencent.com/document/product/460/100272",
        "https://cloud.tencent.com/document/product/460/108759",
    ),
)
