# Generated from spec/recognition/recognize_all.xsd (a25b48ce000e51fa).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeAll and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import ImageFinding


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeAllParams(BaseRecord):
    """The arguments of `client.recognition.recognize_all`."""

    ci_process: str = field(
        default="ai-recognition",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="ai-recognition"
        ),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    detect_type: list[str] = field(
        default_factory=list,
        metadata=element("detect-type", ANY_TEXT, place="query", many=True, comma=True),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class FoundVehicles(BaseRecord):
    """The vehicles in an image."""

    vehicles: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("Vehicles", "..results.recognition_results:ImageFinding", many=True),
    )
    """The vehicles."""


@dataclass(slots=True, kw_only=True, repr=False)
class FoundPedestrians(BaseRecord):
    """The pedestrians in an image."""

    pedestrians: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("Pedestrians", "..results.recognition_results:ImageFinding", many=True),
    )
    """The pedestrians."""


@dataclass(slots=True, kw_only=True, repr=False)
class FoundPets(BaseRecord):
    """The pets in an image."""

    pets: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("Pets", "..results.recognition_results:ImageFinding", many=True),
    )
    """The pets."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeAllResponse(Answer):
    """The detection results, by kind."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    detect_vehicle: FoundVehicles | None = field(
        default=None, metadata=element("DetectVehicle", FoundVehicles)
    )
    """The vehicles."""
    detect_pedestrian: FoundPedestrians | None = field(
        default=None, metadata=element("DetectPedestrian", FoundPedestrians)
    )
    """The pedestrians."""
    detect_pet: FoundPets | None = field(default=None, metadata=element("DetectPet", FoundPets))
    """The pets."""


OPERATION: Final = Operation(
    name="RecognizeAll",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_all",
    schema="recognition/recognize_all.xsd",
    summary="Detect vehicles, pedestrians and pets in an image in a single call.",
    params=RecognizeAllParams,
    response=RecognizeAllResponse,
    safe=True,
    actions=("ci:CreateAiRecognitionJob",),
    pages=("https://www.tencentcloud.com/document/product/1045/49896",),
)
