# Generated from spec/moderation/auditing_event.xsd (eca090495c044c6f).
# Do not edit: change the spec and run `make generate`.
"""`ImageAuditingEvent`, `VideoAuditingEvent`, `AudioAuditingEvent`, `TextAuditingEvent`,
`DocumentAuditingEvent`, `WebpageAuditingEvent` and `AuditingSummary`, and their parts.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.results.moderation_results import CONFIDENCE, VERDICT
from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from typing import Any

    from cloudinfinite.moderation.audio_auditing_job import AudioAuditingJob
    from cloudinfinite.moderation.document_auditing_job import DocumentAuditingJob
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob
    from cloudinfinite.moderation.webpage_auditing_job import WebpageAuditingJob
    from cloudinfinite_runtime.verdict import ContentVerdict


class AuditingEventName(OpenEnum):
    """The kind of content that was moderated."""

    REVIEW_IMAGE: ClassVar[AuditingEventName] = word("ReviewImage")
    """An image."""
    REVIEW_VIDEO: ClassVar[AuditingEventName] = word("ReviewVideo")
    """A video or a live stream."""
    REVIEW_AUDIO: ClassVar[AuditingEventName] = word("ReviewAudio")
    """An audio file."""
    REVIEW_TEXT: ClassVar[AuditingEventName] = word("ReviewText")
    """A text."""
    REVIEW_DOCUMENT: ClassVar[AuditingEventName] = word("ReviewDocument")
    """A document."""
    REVIEW_HTML: ClassVar[AuditingEventName] = word("ReviewHtml")
    """A web page."""


AuditingEventNameValue = AuditingEventName | Literal[
    "ReviewImage", "ReviewVideo", "ReviewAudio", "ReviewText", "ReviewDocument", "ReviewHtml"
]  # fmt: skip
"""A value of `AuditingEventName`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAuditingEvent(Answer):
    """A detailed callback about an image."""

    event_name: AuditingEventNameValue | None = field(
        default=None, metadata=element("EventName", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    jobs_detail: ImageAuditingJob | None = field(
        default=None,
        metadata=element(
            "JobsDetail", "..moderation.image_auditing_job:ImageAuditingJob", verdict="whole"
        ),
    )
    """The job, as returned by a lookup."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class VideoAuditingEvent(Answer):
    """A detailed callback about a video or a live stream."""

    event_name: AuditingEventNameValue | None = field(
        default=None, metadata=element("EventName", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    jobs_detail: VideoAuditingJob | None = field(
        default=None,
        metadata=element(
            "JobsDetail", "..moderation.video_auditing_job:VideoAuditingJob", verdict="whole"
        ),
    )
    """The job, as returned by a lookup."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class AudioAuditingEvent(Answer):
    """A detailed callback about an audio file."""

    event_name: AuditingEventNameValue | None = field(
        default=None, metadata=element("EventName", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    jobs_detail: AudioAuditingJob | None = field(
        default=None,
        metadata=element(
            "JobsDetail", "..moderation.audio_auditing_job:AudioAuditingJob", verdict="whole"
        ),
    )
    """The job, as returned by a lookup."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class TextAuditingEvent(Answer):
    """A detailed callback about a text."""

    event_name: AuditingEventNameValue | None = field(
        default=None, metadata=element("EventName", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    jobs_detail: TextAuditingJob | None = field(
        default=None,
        metadata=element(
            "JobsDetail", "..moderation.text_auditing_job:TextAuditingJob", verdict="whole"
        ),
    )
    """The job, as returned by a lookup."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentAuditingEvent(Answer):
    """A detailed callback about a document."""

    event_name: AuditingEventNameValue | None = field(
        default=None, metadata=element("EventName", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    jobs_detail: DocumentAuditingJob | None = field(
        default=None,
        metadata=element(
            "JobsDetail", "..moderation.document_auditing_job:DocumentAuditingJob", verdict="whole"
        ),
    )
    """The job, as returned by a lookup."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageAuditingEvent(Answer):
    """A detailed callback about a web page."""

    event_name: AuditingEventNameValue | None = field(
        default=None, metadata=element("EventName", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    jobs_detail: WebpageAuditingJob | None = field(
        default=None,
        metadata=element(
            "JobsDetail", "..moderation.webpage_auditing_job:WebpageAuditingJob", verdict="whole"
        ),
    )
    """The job, as returned by a lookup."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class SceneSummary(BaseRecord):
    """The verdict on one kind of content, in a simple callback."""

    hit_flag: int | None = field(
        default=None,
        metadata=element(
            "hit_flag",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2."""
    label: str | None = field(default=None, metadata=element("label", ANY_TEXT, verdict="label"))
    """The content that was found, such as a keyword; empty for a video."""
    score: int | None = field(default=None, metadata=element("score", CONFIDENCE, verdict="score"))
    """The confidence in the verdict on an image or an audio file. 0 to 100."""
    count: int | None = field(default=None, metadata=element("count", ANY_INTEGER))
    """The number of frames of a video, or sections of a text, that contain such content."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class AuditingSummaryData(BaseRecord):
    """The data of a simple callback."""

    event: AuditingEventNameValue | None = field(
        default=None, metadata=element("event", AuditingEventName)
    )
    """The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
    `ReviewText`, `ReviewDocument`, `ReviewHtml`.
    """
    trace_id: str | None = field(default=None, metadata=element("trace_id", ANY_TEXT))
    """The ID of the job if it was created in the background; otherwise an ID of the request."""
    data_id: str | None = field(default=None, metadata=element("data_id", ANY_TEXT))
    """The custom string from the request."""
    url: str | None = field(default=None, metadata=element("url", ANY_TEXT))
    """The address of the content."""
    result: int | None = field(
        default=None,
        metadata=element(
            "result",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
            final=("code", ("0",)),
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
    review. 0 to 2. A pass counts only if `code` is `0`.
    """
    forbidden_status: int | None = field(
        default=None, metadata=element("forbidden_status", ANY_INTEGER)
    )
    """Whether the object was frozen: 0 for no, 1 for frozen, 2 for moved."""
    cos_headers: dict[str, Any] | None = field(
        default=None, metadata=element("cos_headers", ANY_TREE)
    )
    """The headers that were set when the object was uploaded, by name."""
    porn_info: SceneSummary | None = field(
        default=None, metadata=element("porn_info", SceneSummary, verdict="part", label="Porn")
    )
    """The verdict on pornography."""
    ads_info: SceneSummary | None = field(
        default=None, metadata=element("ads_info", SceneSummary, verdict="part", label="Ads")
    )
    """The verdict on advertising."""
    illegal_info: SceneSummary | None = field(
        default=None,
        metadata=element("illegal_info", SceneSummary, verdict="part", label="Illegal"),
    )
    """The verdict on illegal content."""
    abuse_info: SceneSummary | None = field(
        default=None, metadata=element("abuse_info", SceneSummary, verdict="part", label="Abuse")
    )
    """The verdict on abuse."""


@dataclass(slots=True, kw_only=True, repr=False)
class AuditingSummary(Answer):
    """A simple callback: only the verdicts, for content of any kind."""

    code: str | None = field(default=None, metadata=element("code", ANY_TEXT))
    """`0` if the moderation succeeded. Otherwise, an error code, and the verdicts are
    meaningless.
    """
    message: str | None = field(default=None, metadata=element("message", ANY_TEXT))
    """The reason for a failure, or a word such as success."""
    data: AuditingSummaryData | None = field(
        default=None, metadata=element("data", AuditingSummaryData, verdict="whole")
    )
    """The verdicts."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)
