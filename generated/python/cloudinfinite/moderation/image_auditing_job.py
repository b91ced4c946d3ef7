# Generated from spec/moderation/image_auditing_job.xsd (559fa859e1e361f7).
# Do not edit: change the spec and run `make generate`.
"""`ImageAuditingJob`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.moderation.auditing_job import AuditingJobState
from cloudinfinite.results.moderation_results import CONFIDENCE, VERDICT
from cloudinfinite.settings.moderation_settings import DATA_ID, NUMERIC_SWITCH
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
    from cloudinfinite.results.moderation_results import ImageScene, UserListInfo
    from cloudinfinite.settings.moderation_settings import ModerationUserInfo
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAuditingJob(BaseRecord):
    """An image to moderate, and the verdict on it."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of an image that failed."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for the failure."""
    job_id: str | None = field(default=None, metadata=element("JobId", IDENTIFIER))
    """The ID of the job; absent if the image was rejected immediately. Not empty."""
    state: AuditingJobStateValue | None = field(
        default=None, metadata=element("State", AuditingJobState)
    )
    """The state of the job; absent if the image was rejected immediately. One of `Submitted`,
    `Snapshoting`, `Auditing`, `Success`, `Failed`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The creation time of the job."""
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
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the object, if the request specified one. Not empty."""
    forbid_state: int | None = field(default=None, metadata=element("ForbidState", ANY_INTEGER))
    """Whether the object was frozen: 0 for no, 1 for frozen, 2 for moved."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket; only in callbacks."""
    cos_headers: dict[str, Any] | None = field(
        default=None, metadata=element("CosHeaders", ANY_TREE)
    )
    """The headers that were set when the object was uploaded, by name; only in callbacks."""
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

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)
