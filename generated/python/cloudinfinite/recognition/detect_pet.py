# Generated from spec/recognition/detect_pet.xsd (b81b8f85a3ff4cae).
# Do not edit: change the spec and run `make generate`.
"""The operation DetectPet and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import ImageFinding


@dataclass(slots=True, kw_only=True, repr=False)
class DetectPetParams(BaseRecord):
    """The arguments of `client.recognition.detect_pet`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="detect-pet",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="detect-pet"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DetectPetResponse(Answer):
    """The pets in an image."""

    result_info: list[ImageFinding] = field(
        default_factory=list,
        metadata=element("ResultInfo", "..results.recognition_results:ImageFinding", many=True),
    )
    """The pets."""


OPERATION: Final = Operation(
    name="DetectPet",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="detect_pet",
    schema="recognition/detect_pet.xsd",
    summary="Detect pets in an image.",
    params=DetectPetParams,
    response=DetectPetResponse,
    safe=True,
    actions=("ci:CreatePetDetectJob",),
    pages=("https://cloud.tencent.com/document/product/460/95753",),
)
