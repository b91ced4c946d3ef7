# Generated from spec/recognition/analyze_images.xsd (5be58b5879e9f77b).
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
    """The kind of a part of a message."""

    IMAGE: ClassVar[ImageAnalysisPartType] = word("Image")
    """An image, specified by its key or address."""
    TEXT: ClassVar[ImageAnalysisPartType] = word("Text")
    """A text."""


ImageAnalysisPartTypeValue = ImageAnalysisPartType | Literal["Image", "Text"]
"""A value of `ImageAnalysisPartType`: a member or its text."""


class ImageAnalysisType(OpenEnum):
    """The task for the model."""

    DESCRIPTION: ClassVar[ImageAnalysisType] = word("Description")
    """Describe the images, with labels."""
    CUSTOM: ClassVar[ImageAnalysisType] = word("Custom")
    """Answer the custom prompts."""


ImageAnalysisTypeValue = ImageAnalysisType | Literal["Description", "Custom"]
"""A value of `ImageAnalysisType`: a member or its text."""


class ImageAnalysisTemplate(OpenEnum):
    """The purpose of a description."""

    GENERAL: ClassVar[ImageAnalysisTemplate] = word("general")
    """Images of any kind."""
    E_COMMERCE: ClassVar[ImageAnalysisTemplate] = word("ecommerce")
    """Product images."""


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
    """The kind of part. One of `Image`, `Text`."""
    text: str | None = field(
        default=None, metadata=element("Text", ANY_TEXT, required_when=(("Type", "Text"),))
    )
    """The text. Required if `type` is `Text`."""
    object_key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY))
    """The key of the image in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The address of the image, instead of a key."""


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
    """The content of the message."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisInput(BaseRecord):
    """The content to analyze."""

    message: ImageAnalysisMessage = field(
        metadata=element("Message", ImageAnalysisMessage, required=True, flatten=True)
    )
    """The only message."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisSettings(BaseRecord):
    """The analysis settings for images."""

    type: ImageAnalysisTypeValue = field(metadata=element("Type", ImageAnalysisType, required=True))
    """The task for the model. One of `Description`, `Custom`."""
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
    """The subject of the label."""
    value: str | None = field(default=None, metadata=element("LabelValue", ANY_TEXT))
    """The value of the label."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisLabelGroup(BaseRecord):
    """Labels with the same confidence."""

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
    """The labels, grouped by confidence."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageDescription(BaseRecord):
    """A description of images."""

    description: str | None = field(default=None, metadata=element("Description", ANY_TEXT))
    """The description of the images."""
    labels: ImageAnalysisLabels | None = field(
        default=None, metadata=element("LabelDetail", ImageAnalysisLabels)
    )
    """The labels of the images."""


@dataclass(slots=True, kw_only=True, repr=False)
class CustomImageAnalysis(BaseRecord):
    """The answer to custom prompts."""

    output: str | None = field(default=None, metadata=element("CustomOutput", ANY_TEXT))
    """The answer of the model."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAnalysisResult(BaseRecord):
    """The result of an analysis of images."""

    type: ImageAnalysisTypeValue | None = field(
        default=None, metadata=element("Type", ImageAnalysisType)
    )
    """The task of the model. One of `Description`, `Custom`."""
    description: ImageDescription | None = field(
        default=None,
        metadata=element("DescriptionResult", ImageDescription, when=("Type", ("Description",))),
    )
    """The description of the images. Only if `type` is `Description`."""
    custom: CustomImageAnalysis | None = field(
        default=None,
        metadata=element("CustomResult", CustomImageAnalysis, when=("Type", ("Custom",))),
    )
    """The answer to the custom prompts. Only if `type` is `Custom`."""


@dataclass(slots=True, kw_only=True, repr=False)
class AnalyzeImagesResponse(Answer):
    """The response of the model."""

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
    """The result of the analysis."""


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
