# Generated from spec/recognition/apply_face_effect.xsd (178bed4ca2fb77c6).
# Do not edit: change the spec and run `make generate`.
"""The operation ApplyFaceEffect and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

EFFECT_STRENGTH = Integer(minimum=0, maximum=100)
"""The strength of an effect, from 0 to 100."""

TARGET_AGE = Integer(minimum=10, maximum=80)
"""An age in years, from 10 to 80."""


class FaceEffect(OpenEnum):
    """An effect on an image."""

    FACE_BEAUTIFY: ClassVar[FaceEffect] = word("face-beautify")
    """Beautify faces."""
    FACE_GENDER_TRANSFORMATION: ClassVar[FaceEffect] = word("face-gender-transformation")
    """Change the gender of the largest face."""
    FACE_AGE_TRANSFORMATION: ClassVar[FaceEffect] = word("face-age-transformation")
    """Change the age of the largest face."""
    FACE_SEGMENTATION: ClassVar[FaceEffect] = word("face-segmentation")
    """Cut out the person."""


FaceEffectValue = FaceEffect | Literal[
    "face-beautify", "face-gender-transformation", "face-age-transformation", "face-segmentation"
]  # fmt: skip
"""A value of `FaceEffect`: a member or its text."""


class GenderChange(OpenEnum):
    """The direction of a gender change."""

    MALE_TO_FEMALE: ClassVar[GenderChange] = word("0")
    """From male to female."""
    FEMALE_TO_MALE: ClassVar[GenderChange] = word("1")
    """From female to male."""


GenderChangeValue = GenderChange | Literal["0", "1"]
"""A value of `GenderChange`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ApplyFaceEffectParams(BaseRecord):
    """The arguments of `client.recognition.apply_face_effect`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="face-effect",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="face-effect"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    type: FaceEffectValue = field(
        metadata=element("type", FaceEffect, place="query", required=True)
    )
    whitening: int | None = field(
        default=None, metadata=element("whitening", EFFECT_STRENGTH, place="query", default="30")
    )
    smoothing: int | None = field(
        default=None, metadata=element("smoothing", EFFECT_STRENGTH, place="query", default="10")
    )
    face_lifting: int | None = field(
        default=None, metadata=element("faceLifting", EFFECT_STRENGTH, place="query", default="70")
    )
    eye_enlarging: int | None = field(
        default=None, metadata=element("eyeEnlarging", EFFECT_STRENGTH, place="query", default="70")
    )
    gender: GenderChangeValue | None = field(
        default=None,
        metadata=element(
            "gender",
            GenderChange,
            place="query",
            required_when=(("type", "face-gender-transformation"),),
        ),
    )
    age: int | None = field(
        default=None,
        metadata=element(
            "age", TARGET_AGE, place="query", required_when=(("type", "face-age-transformation"),)
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ApplyFaceEffectResponse(Answer):
    """The processed image."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    result_image: str = field(metadata=element("ResultImage", ANY_TEXT, always=True))
    """The image, in Base64."""
    result_mask: str | None = field(default=None, metadata=element("ResultMask", ANY_TEXT))
    """For face-segmentation: the outline of the person, in Base64. The decoded data contains a
    number from 0 to 255 for each pixel, row by row from the top left: the confidence that the pixel
    is part of the person.
    """


OPERATION: Final = Operation(
    name="ApplyFaceEffect",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="apply_face_effect",
    schema="recognition/apply_face_effect.xsd",
    summary="Change the faces in an image, or cut out a person.",
    params=ApplyFaceEffectParams,
    response=ApplyFaceEffectResponse,
    safe=True,
    actions=("ci:CreateFaceEffectJob",),
    pages=("https://cloud.tencent.com/document/product/460/47197",),
)
