# Generated from spec/moderation/webpage_auditing_job.xsd (2fd00a52f005205d).
# Do not edit: change the spec and run `make generate`.
"""`WebpageAuditingJob`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.moderation.auditing_job import AuditingJobState
from cloudinfinite.results.moderation_results import VERDICT
from cloudinfinite.settings.moderation_settings import DATA_ID
from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue
    from cloudinfinite.results.moderation_results import (
        ImageScene,
        SceneScore,
        TextScene,
        UserListInfo,
    )
    from cloudinfinite.settings.moderation_settings import ModerationUserInfo
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageLabels(BaseRecord):
    """The verdicts on a whole web page."""

    porn_info: SceneScore | None = field(
        default=None,
        metadata=element(
            "PornInfo", "..results.moderation_results:SceneScore", verdict="part", label="Porn"
        ),
    )
    """The verdict on pornography."""
    ads_info: SceneScore | None = field(
        default=None,
        metadata=element(
            "AdsInfo", "..results.moderation_results:SceneScore", verdict="part", label="Ads"
        ),
    )
    """The verdict on advertising."""
    terrorism_info: SceneScore | None = field(
        default=None,
        metadata=element(
            "TerrorismInfo",
            "..results.moderation_results:SceneScore",
            verdict="part",
            label="Terrorism",
        ),
    )
    """The verdict on terrorism."""
    politics_info: SceneScore | None = field(
        default=None,
        metadata=element(
            "PoliticsInfo",
            "..results.moderation_results:SceneScore",
            verdict="part",
            label="Politics",
        ),
    )
    """The verdict on politics."""
    illegal_info: SceneScore | None = field(
        default=None,
        metadata=element(
            "IllegalInfo",
            "..results.moderation_results:SceneScore",
            verdict="part",
            label="Illegal",
        ),
    )
    """The verdict on illegal content."""
    abuse_info: SceneScore | None = field(
        default=None,
        metadata=element(
            "AbuseInfo", "..results.moderation_results:SceneScore", verdict="part", label="Abuse"
        ),
    )
    """The verdict on abuse."""


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageImage(BaseRecord):
    """An image of a web page, and the verdict on it."""

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the image."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text that was recognised, if the policy checks text."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    sheet_number: int | None = field(default=None, metadata=element("SheetNumber", ANY_INTEGER))
    """The sheet number."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """The label of the most serious content found, such as Normal, Porn or Ads."""
    suggestion: int | None = field(
        default=None,
        metadata=element(
            "Suggestion",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
    review. 0 to 2.
    """
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

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageImages(BaseRecord):
    """The images of a web page."""

    results: list[WebpageImage] = field(
        default_factory=list, metadata=element("Results", WebpageImage, many=True, verdict="part")
    )
    """The images."""


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageText(BaseRecord):
    """A section of the text of a web page, at most 10,000 characters, and the verdict on it."""

    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    sheet_number: int | None = field(default=None, metadata=element("SheetNumber", ANY_INTEGER))
    """The sheet number."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """The label of the most serious content found, such as Normal, Porn or Ads."""
    suggestion: int | None = field(
        default=None,
        metadata=element(
            "Suggestion",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
    review. 0 to 2.
    """
    result: int | None = field(default=None, metadata=element("Result", VERDICT))
    """The verdict, under another name. 0 to 2."""
    porn_info: TextScene | None = field(
        default=None,
        metadata=element(
            "PornInfo", "..results.moderation_results:TextScene", verdict="part", label="Porn"
        ),
    )
    """The verdict on pornography."""
    ads_info: TextScene | None = field(
        default=None,
        metadata=element(
            "AdsInfo", "..results.moderation_results:TextScene", verdict="part", label="Ads"
        ),
    )
    """The verdict on advertising."""
    illegal_info: TextScene | None = field(
        default=None,
        metadata=element(
            "IllegalInfo", "..results.moderation_results:TextScene", verdict="part", label="Illegal"
        ),
    )
    """The verdict on illegal content."""
    abuse_info: TextScene | None = field(
        default=None,
        metadata=element(
            "AbuseInfo", "..results.moderation_results:TextScene", verdict="part", label="Abuse"
        ),
    )
    """The verdict on abuse."""
    terrorism_info: TextScene | None = field(
        default=None,
        metadata=element(
            "TerrorismInfo",
            "..results.moderation_results:TextScene",
            verdict="part",
            label="Terrorism",
        ),
    )
    """The verdict on terrorism."""
    politics_info: TextScene | None = field(
        default=None,
        metadata=element(
            "PoliticsInfo",
            "..results.moderation_results:TextScene",
            verdict="part",
            label="Politics",
        ),
    )
    """The verdict on politics."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageTexts(BaseRecord):
    """The text of a web page."""

    results: list[WebpageText] = field(
        default_factory=list, metadata=element("Results", WebpageText, many=True, verdict="part")
    )
    """The sections of the text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageAuditingJob(BaseRecord):
    """A job that moderates the images and the text of a web page, and its verdict."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failed job. Other jobs have none, or Success, so check State instead."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for the failure."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: AuditingJobStateValue = field(metadata=element("State", AuditingJobState, always=True))
    """The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`."""
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The creation time."""
    data_id: str | None = field(default=None, metadata=element("DataId", DATA_ID))
    """The custom string from the request. At most 512 characters."""
    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the content, if the request specified one."""
    user_info: ModerationUserInfo | None = field(
        default=None,
        metadata=element("UserInfo", "..settings.moderation_settings:ModerationUserInfo"),
    )
    """The user who posted the content, as in the request."""
    list_info: UserListInfo | None = field(
        default=None, metadata=element("ListInfo", "..results.moderation_results:UserListInfo")
    )
    """The matches for the author in the account's lists."""
    forbid_state: int | None = field(default=None, metadata=element("ForbidState", ANY_INTEGER))
    """Whether the page was frozen: 0 for no, 1 for frozen, 2 for moved; only in callbacks."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket; only in callbacks."""
    cos_headers: dict[str, Any] | None = field(
        default=None, metadata=element("CosHeaders", ANY_TREE)
    )
    """The headers that were set when the object was uploaded, by name; only in callbacks."""
    page_count: int | None = field(default=None, metadata=element("PageCount", ANY_INTEGER))
    """The number of images and sections of text that were moderated."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """The label of the most serious content found, such as Normal, Porn or Ads."""
    suggestion: int | None = field(
        default=None,
        metadata=element(
            "Suggestion",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
            final=("State", ("Success",)),
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
    review. 0 to 2. A pass counts only if `state` is `Success`.
    """
    labels: WebpageLabels | None = field(
        default=None, metadata=element("Labels", WebpageLabels, verdict="part")
    )
    """The verdicts on the whole page."""
    image_results: WebpageImages | None = field(
        default=None, metadata=element("ImageResults", WebpageImages, verdict="part")
    )
    """The verdicts on the images."""
    text_results: WebpageTexts | None = field(
        default=None, metadata=element("TextResults", WebpageTexts, verdict="part")
    )
    """The verdicts on the text."""
    highlight_html: str | None = field(default=None, metadata=element("HighlightHtml", ANY_TEXT))
    """The page in HTML with offending words highlighted, if ReturnHighlightHtml was set."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)
