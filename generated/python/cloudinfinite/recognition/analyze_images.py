# Generated from spec/recognition/analyze_images.xsd (88585dbbeac2a18a).
# Do not edit: change the spec and run `make generate`.
"""The operation AnalyzeImages and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Required


class ImageAnalysisPartType(OpenEnum):
    """What a part of a message is."""

    IMAGE: ClassVar[ImageAnalysisPartType] = word("Image")
    """An image: a key or an address."""
    TEXT: ClassVar[ImageAnalysisPartType] = word("Text")
    """A text."""


ImageAnalysisPartTypeValue = ImageAnalysisPartType | Literal["Image", "Text"]
"""A value of `ImageAnalysisPartType`: a member or its text."""


class ImageAnalysisType(OpenEnum):
    """What to ask a model for."""

    DESCRIPTION: ClassVar[ImageAnalysisType] = word("Description")
    """A description of the images, with labels."""
    CUSTOM: ClassVar[ImageAnalysisType] = word("Custom")
    """What the prompts ask for."""


ImageAnalysisTypeValue = ImageAnalysisType | Literal["Description", "Custom"]
"""A value of `ImageAnalysisType`: a member or its text."""


class ImageAnalysisTemplate(OpenEnum):
    """The purpose of a description."""

    GENERAL: ClassVar[ImageAnalysisTemplate] = word("general")
    """Images of any kind."""
    E_COMMERCE: ClassVar[ImageAnalysisTemplate] = word("ecommerce")
    """Goods in a shop."""


ImageAnalysisTemplateValue = ImageAnalysisTemplate | Literal["general", "ecommerce"]
"""A value of `ImageAnalysisTemplate`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnalyzeImagesParams(BaseRecord):
    """The arguments of `client.recognition.analyze_images`."""

    ci_process: str = field(
        default="AIImageAnalysis",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AIImageAnalysis"
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisPart(BaseRecord):
    """A part of a message."""

    type: ImageAnalysisPartTypeValue = field(
        metadata=element("Type", ImageAnalysisPartType, required=True)
    )
    """What it is. One of `Image`, `Text`."""
    text: str | None = field(
        default=None, metadata=element("Text", ANY_TEXT, required_when=(("Type", "Text"),))
    )
    """The text. Required if `type` is `Text`."""
    object_key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY))
    """The key of the image in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The address of the image, in place of a key."""


class ImageAnalysisPartDict(TypedDict, total=False):
    """`ImageAnalysisPart` as a mapping."""

    type: Required[ImageAnalysisPartTypeValue]
    text: str
    object_key: str
    url: str


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisContent(BaseRecord):
    """The content of a message."""

    parts: list[ImageAnalysisPart] = field(
        metadata=element("Part", ImageAnalysisPart, many=True, required=True)
    )
    """The images and texts, in order."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisMessage(BaseRecord):
    """A message to the model."""

    content: ImageAnalysisContent = field(
        metadata=element("Content", ImageAnalysisContent, required=True, flatten=True)
    )
    """Its content."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisInput(BaseRecord):
    """What to analyze."""

    message: ImageAnalysisMessage = field(
        metadata=element("Message", ImageAnalysisMessage, required=True, flatten=True)
    )
    """The only message."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisSettings(BaseRecord):
    """How to analyze images."""

    type: ImageAnalysisTypeValue = field(metadata=element("Type", ImageAnalysisType, required=True))
    """What to ask the model for. One of `Description`, `Custom`."""
    template: ImageAnalysisTemplateValue | None = field(
        default=None, metadata=element("TemplateName", ImageAnalysisTemplate)
    )
    """The purpose of the description. One of `general`, `ecommerce`."""
    model: str | None = field(default=None, metadata=element("AiModel", ANY_TEXT))
    """The name of the model, such as `qwen3.5-4b`."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnalyzeImagesRequest(BaseRecord):
    """The arguments of `client.recognition.analyze_images`."""

    input: ImageAnalysisInput = field(
        metadata=element("Input", ImageAnalysisInput, required=True, flatten=True)
    )
    conf: ImageAnalysisSettings = field(
        metadata=element("Conf", ImageAnalysisSettings, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisLabel(BaseRecord):
    """A label of images."""

    name: str | None = field(default=None, metadata=element("LabelName", ANY_TEXT))
    """What it is about."""
    value: str | None = field(default=None, metadata=element("LabelValue", ANY_TEXT))
    """The answer."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisLabelGroup(BaseRecord):
    """Labels of the same confidence."""

    confidence_level: str | None = field(
        default=None, metadata=element("ConfidenceLevel", ANY_TEXT)
    )
    """The confidence."""
    labels: list[ImageAnalysisLabel] = field(
        default_factory=list, metadata=element("LabelInfo", ImageAnalysisLabel, many=True)
    )
    """The labels."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisLabels(BaseRecord):
    """The labels of images."""

    groups: list[ImageAnalysisLabelGroup] = field(
        default_factory=list, metadata=element("LabelInfos", ImageAnalysisLabelGroup, many=True)
    )
    """The labels, by confidence."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageDescription(BaseRecord):
    """A description of images."""

    description: str | None = field(default=None, metadata=element("Description", ANY_TEXT))
    """The description."""
    labels: ImageAnalysisLabels | None = field(
        default=None, metadata=element("LabelDetail", ImageAnalysisLabels)
    )
    """Its labels."""


@dataclass(slots=True, kw_only=True, repr=False)
class CustomImageAnalysis(BaseRecord):
    """What texts asked for."""

    output: str | None = field(default=None, metadata=element("CustomOutput", ANY_TEXT))
    """The answer."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisResult(BaseRecord):
    """The answer of a model about images."""

    type: ImageAnalysisTypeValue | None = field(
        default=None, metadata=element("Type", ImageAnalysisType)
    )
    """What the model was asked for. One of `Description`, `Custom`."""
    description: ImageDescription | None = field(
        default=None,
        metadata=element("DescriptionResult", ImageDescription, when=("Type", ("Description",))),
    )
    """The description. Only if `type` is `Description`."""
    custom: CustomImageAnalysis | None = field(
        default=None,
        metadata=element("CustomResult", CustomImageAnalysis, when=("Type", ("Custom",))),
    )
    """What the texts asked for. Only if `type` is `Custom`."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnalyzeImagesResponse(Answer):
    """The answer of the model."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failure."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for a failure."""
    state: str | None = field(default=None, metadata=element("State", ANY_TEXT))
    """The state, such as `Success`."""
    result: ImageAnalysisResult | None = field(
        default=None, metadata=element("AnalysisResult", ImageAnalysisResult)
    )
    """The answer."""


OPERATION: Final = Operation(
    name="AnalyzeImages",
    method="POST",
    path="/",
    service=SERVICE,
    host="bucket",
    family="recognition",
    call="analyze_images",
    schema="recognition/analyze_images.xsd",
    summary="Describe images, or answer questions about them, with a multimodal model.",
    params=AnalyzeImagesParams,
    request=AnalyzeImagesRequest,
    response=AnalyzeImagesResponse,
    safe=True,
    actions=("ci:CreateImageAnalysisJob",),
    pages=(
        "https://cloud.tencent.com/document/api/460/134575",
        "https://cloud.tencent.com/document/product/436/134625",
    ),
)
