# Generated from spec/recognition/detect_car.xsd (1228769ada3a44ef).
# Do not edit: change the spec and run `make generate`.
"""The operation DetectCar and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import ImagePoint


@dataclass(slots=True, kw_only=True, repr=False)
class NumberPlate(BaseRecord):
    """A licence plate."""

    plate: str | None = field(default=None, metadata=element("Plate", ANY_TEXT))
    """The text on the licence plate."""
    color: str | None = field(default=None, metadata=element("Color", ANY_TEXT))
    """The colour."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The type of licence plate."""
    plate_location: list[ImagePoint] = field(
        default_factory=list,
        metadata=element("PlateLocation", "..results.recognition_results:ImagePoint", many=True),
    )
    """The corners of the licence plate."""


@dataclass(slots=True, kw_only=True, repr=False)
class Car(BaseRecord):
    """A vehicle."""

    serial: str | None = field(default=None, metadata=element("Serial", ANY_TEXT))
    """The series."""
    brand: str | None = field(default=None, metadata=element("Brand", ANY_TEXT))
    """The make."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The type of vehicle."""
    color: str | None = field(default=None, metadata=element("Color", ANY_TEXT))
    """The colour."""
    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    year: int | None = field(default=None, metadata=element("Year", ANY_INTEGER))
    """The model year."""
    car_location: list[ImagePoint] = field(
        default_factory=list,
        metadata=element("CarLocation", "..results.recognition_results:ImagePoint", many=True),
    )
    """The corners of the vehicle."""
    plate_content: list[NumberPlate] = field(
        default_factory=list, metadata=element("PlateContent", NumberPlate, many=True)
    )
    """The licence plates of the vehicle."""


@dataclass(slots=True, kw_only=True, repr=False)
class DetectCarParams(BaseRecord):
    """The arguments of `client.recognition.detect_car`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="DetectCar",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="DetectCar"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DetectCarResponse(Answer):
    """The vehicles in an image."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    car_tags: list[Car] = field(default_factory=list, metadata=element("CarTags", Car, many=True))
    """The vehicles."""


OPERATION: Final = Operation(
    name="DetectCar",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="detect_car",
    schema="recognition/detect_car.xsd",
    summary="Detect vehicles and their licence plates in an image.",
    params=DetectCarParams,
    response=DetectCarResponse,
    safe=True,
    actions=("ci:CreateLicensePlateJob",),
    pages=(
        "https://www.tencentcloud.com/zh/document/product/1045/73054",
        "https://www.tencentcloud.com/zh/document/product/436/75089",
    ),
)
