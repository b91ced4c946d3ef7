# Generated from spec/moderation/recognize_image.xsd (bdebd750167b77be).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.moderation.auditing_job import AuditingJobState
from cloudinfinite.results.moderation_results import CONFIDENCE, VERDICT
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import (
    DATA_ID,
    DETECT_SCENE,
    HTTP_ADDRESS,
    NUMERIC_SWITCH,
)
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue
    from cloudinfinite.results.moderation_results import ImageScene
    from cloudinfinite_runtime.verdict import ContentVerdict

GIF_STEP = Integer(minimum=0)
"""The interval between checked frames; 0 or more."""

GIF_FRAMES = Integer(minimum=1)
"""1 or more."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeImageParams(BaseRecord):
    """The arguments of `client.moderation.recognize_image`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="sensitive-content-recognition",
        init=False,
        metadata=element(
            "ci-process",
            ANY_TEXT,
            place="query",
            required=True,
            fixed="sensitive-content-recognition",
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    biz_type: str | None = field(
        default=None, metadata=element("biz-type", IDENTIFIER, place="query")
    )
    detect_type: list[str] = field(
        default_factory=list,
        metadata=element("detect-type", DETECT_SCENE, place="query", many=True, comma=True),
    )
    interval: int | None = field(
        default=None, metadata=element("interval", GIF_STEP, place="query", default="5")
    )
    max_frames: int | None = field(
        default=None, metadata=element("max-frames", GIF_FRAMES, place="query", default="5")
    )
    large_image_detect: int | None = field(
        default=None,
        metadata=element("large-image-detect", NUMERIC_SWITCH, place="query", default="0"),
    )
    data_id: str | None = field(default=None, metadata=element("dataid", DATA_ID, place="query"))
    async_: int | None = field(
        default=None, metadata=element("async", NUMERIC_SWITCH, place="query", default="0")
    )
    callback: str | None = field(
        default=None, metadata=element("callback", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeImageResponse(Answer):
    """The verdict on the image, or the job that determines it."""

    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: AuditingJobStateValue | None = field(
        default=None, metadata=element("State", AuditingJobState)
    )
    """Submitted if the image is being moderated in the background, Success if the response contains
    the verdict. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`.
    """
    data_id: str | None = field(default=None, metadata=element("DataId", ANY_TEXT))
    """The custom string from the request."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The key of the image, if it was specified."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the image, if it was specified."""
    compression_result: int | None = field(
        default=None, metadata=element("CompressionResult", NUMERIC_SWITCH)
    )
    """Whether the image was compressed first: 0 for no, 1 for yes. 0 to 1."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text that was recognised in the image, if the policy checks text."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """The label of the most serious content found, such as Normal, Porn or Ads."""
    result: int | None = field(
        default=None,
        metadata=element(
            "Result",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
            final=("State", ("Success",)),
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
    review. 0 to 2. A pass counts only if `state` is `Success`.
    """
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE, verdict="score"))
    """The confidence in the verdict. 0 to 100."""
    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The category within the label, such as Sexy for Porn; empty if there is none."""
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label, such as SexBehavior for Porn; empty if there is none."""
    porn_info: ImageScene | None = field(
        default=None,
        metadata=element(
            "PornInfo", "..results.moderation_results:ImageScene", verdict="part", label="Porn"
        ),
    )
    """The verdict on pornography."""
    ads_info: ImageScene | None = field(
        default=None,
        metadata=element(
            "AdsInfo", "..results.moderation_results:ImageScene", verdict="part", label="Ads"
        ),
    )
    """The verdict on advertising."""
    terrorism_info: ImageScene | None = field(
        default=None,
        metadata=element(
            "TerrorismInfo",
            "..results.moderation_results:ImageScene",
            verdict="part",
            label="Terrorism",
        ),
    )
    """The verdict on terrorism."""
    politics_info: ImageScene | None = field(
        default=None,
        metadata=element(
            "PoliticsInfo",
            "..results.moderation_results:ImageScene",
            verdict="part",
            label="Politics",
        ),
    )
    """The verdict on politics."""
    teenager_info: ImageScene | None = field(
        default=None,
        metadata=element(
            "TeenagerInfo",
            "..results.moderation_results:ImageScene",
            verdict="part",
            label="Teenager",
        ),
    )
    """The verdict on content unsuitable for minors."""
    terrorist_info: ImageScene | None = field(
        default=None,
        metadata=element(
            "TerroristInfo",
            "..results.moderation_results:ImageScene",
            verdict="part",
            label="Terrorist",
        ),
    )
    """The verdict on terrorism, under another name."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


OPERATION: Final = Operation(
    name="RecognizeImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="moderation",
    call="recognize_image",
    schema="moderation/recognize_image.xsd",
    summary="Moderate one image, immediately or in the background.",
    params=RecognizeImageParams,
    response=RecognizeImageResponse,
    response_root="RecognitionResult",
    safe=False,
    actions=("ci:CreateAuditingPictureJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33455",
        "https://cloud.tencent.com/document/product/460/37318",
    ),
)
