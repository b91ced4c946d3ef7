# Generated from spec/moderation/video_auditing_job.xsd (07044151bc50cf28).
# Do not edit: change the spec and run `make generate`.
"""`VideoAuditingJob`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.moderation.auditing_job import AuditingJobState
from cloudinfinite.results.moderation_results import VERDICT
from cloudinfinite.settings.moderation_settings import DATA_ID
from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue
    from cloudinfinite.results.moderation_results import (
        ImageScene,
        ModeratedAudioSection,
        SceneCount,
        UserListInfo,
    )
    from cloudinfinite.settings.moderation_settings import ModerationUserInfo
    from cloudinfinite_runtime.verdict import ContentVerdict


class VideoSource(OpenEnum):
    """The kind of video."""

    LIVE_VIDEO: ClassVar[VideoSource] = word("live_video")
    """A live stream."""


VideoSourceValue = VideoSource | Literal["live_video"]
"""A value of `VideoSource`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ModeratedSnapshot(BaseRecord):
    """A frame of a video, and the verdict on it."""

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the frame. It is valid for two hours; to get a new one, look up the job
    again.
    """
    snapshot_time: int | None = field(default=None, metadata=element("SnapshotTime", ANY_INTEGER))
    """The time of the frame, in milliseconds from the start or, for a live stream, in milliseconds
    since 1970.
    """
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text that was recognised, if the policy checks text."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """The label of the most serious content found, such as Normal, Porn or Ads."""
    result: int | None = field(
        default=None,
        metadata=element(
            "Result",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
    review. 0 to 2.
    """
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


@dataclass(slots=True, kw_only=True, repr=False)
class MaskRecordInfo(BaseRecord):
    """The masked copy of a file."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if masking failed."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for the failure, if masking failed."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The object key. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class MaskLiveInfo(BaseRecord):
    """The masked copy of a live stream."""

    start_time: str | None = field(default=None, metadata=element("StartTime", ANY_TEXT))
    """The start time."""
    end_time: str | None = field(default=None, metadata=element("EndTime", ANY_TEXT))
    """The end time."""
    output: str | None = field(default=None, metadata=element("Output", ANY_TEXT))
    """The output location."""


@dataclass(slots=True, kw_only=True, repr=False)
class MaskInfo(BaseRecord):
    """The outcome of creating the masked copy."""

    record_info: MaskRecordInfo | None = field(
        default=None, metadata=element("RecordInfo", MaskRecordInfo)
    )
    """The masked copy of a file."""
    live_info: MaskLiveInfo | None = field(
        default=None, metadata=element("LiveInfo", MaskLiveInfo, when=("Type", ("live_video",)))
    )
    """The masked copy of a live stream. Only if `Type` is `live_video`."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoAuditingJob(BaseRecord):
    """A job that moderates a video or a live stream, and its verdict."""

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
    type: VideoSourceValue | None = field(default=None, metadata=element("Type", VideoSource))
    """live_video for a live stream; absent for a file. One of `live_video`."""
    snapshot_count: int | None = field(default=None, metadata=element("SnapshotCount", ANY_INTEGER))
    """The number of frames captured."""
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
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label; absent if there is none."""
    porn_info: SceneCount | None = field(
        default=None,
        metadata=element(
            "PornInfo", "..results.moderation_results:SceneCount", verdict="part", label="Porn"
        ),
    )
    """The verdict on pornography."""
    ads_info: SceneCount | None = field(
        default=None,
        metadata=element(
            "AdsInfo", "..results.moderation_results:SceneCount", verdict="part", label="Ads"
        ),
    )
    """The verdict on advertising."""
    terrorism_info: SceneCount | None = field(
        default=None,
        metadata=element(
            "TerrorismInfo",
            "..results.moderation_results:SceneCount",
            verdict="part",
            label="Terrorism",
        ),
    )
    """The verdict on terrorism."""
    politics_info: SceneCount | None = field(
        default=None,
        metadata=element(
            "PoliticsInfo",
            "..results.moderation_results:SceneCount",
            verdict="part",
            label="Politics",
        ),
    )
    """The verdict on politics."""
    teenager_info: SceneCount | None = field(
        default=None,
        metadata=element(
            "TeenagerInfo",
            "..results.moderation_results:SceneCount",
            verdict="part",
            label="Teenager",
        ),
    )
    """The verdict on content unsuitable for minors."""
    snapshot: list[ModeratedSnapshot] = field(
        default_factory=list,
        metadata=element("Snapshot", ModeratedSnapshot, many=True, verdict="part"),
    )
    """The frames."""
    audio_section: list[ModeratedAudioSection] = field(
        default_factory=list,
        metadata=element(
            "AudioSection",
            "..results.moderation_results:ModeratedAudioSection",
            many=True,
            verdict="part",
        ),
    )
    """The sections of the audio; empty if there is no audio or it was not checked."""
    mask_info: MaskInfo | None = field(default=None, metadata=element("MaskInfo", MaskInfo))
    """The outcome of creating the masked copy."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)
