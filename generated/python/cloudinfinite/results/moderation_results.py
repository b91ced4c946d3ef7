# Generated from spec/results/moderation_results.xsd (cde60316021f713f).
# Do not edit: change the spec and run `make generate`.
"""`UserListInfo`, `ModeratedAudioSection`, `ImageScene`, `SceneCount`, `TextScene` and
`SceneScore`, and their parts.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite_runtime.verdict import ContentVerdict

VERDICT = Integer(minimum=0, maximum=2)
"""A verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
review.
"""

CONFIDENCE = Integer(minimum=0, maximum=100)
"""A confidence from 0 to 100. Higher values are more certain."""


@dataclass(slots=True, kw_only=True, repr=False)
class UserListHit(BaseRecord):
    """A list that matches the author."""

    list_type: int | None = field(default=None, metadata=element("ListType", ANY_INTEGER))
    """0 for an allowlist, 1 for a blocklist."""
    list_name: str | None = field(default=None, metadata=element("ListName", ANY_TEXT))
    """The name of the list."""
    entity: str | None = field(default=None, metadata=element("Entity", ANY_TEXT))
    """The list entry that matches."""


@dataclass(slots=True, kw_only=True, repr=False)
class UserListInfo(BaseRecord):
    """The result of checking the author against the account's lists."""

    list_results: list[UserListHit] = field(
        default_factory=list, metadata=element("ListResults", UserListHit, many=True)
    )
    """The lists that match the author."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextLibraryHit(BaseRecord):
    """A word library that the content matches."""

    lib_type: int | None = field(default=None, metadata=element("LibType", ANY_INTEGER))
    """1 for a preset library, 2 for a custom library."""
    lib_name: str | None = field(default=None, metadata=element("LibName", ANY_TEXT))
    """The name of the library."""
    keywords: list[str] = field(
        default_factory=list, metadata=element("Keywords", ANY_TEXT, many=True)
    )
    """The words from the library that violate the policy."""


@dataclass(slots=True, kw_only=True, repr=False)
class AudioRecognition(BaseRecord):
    """A voice or sound recognised in a section of audio."""

    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT))
    """The name of the voice or sound."""
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE))
    """The confidence. 0 to 100."""
    start_time: int | None = field(default=None, metadata=element("StartTime", ANY_INTEGER))
    """When the voice or sound starts, in milliseconds."""
    end_time: int | None = field(default=None, metadata=element("EndTime", ANY_INTEGER))
    """When the voice or sound ends, in milliseconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class AudioScene(BaseRecord):
    """The verdict on audio for one category of content."""

    hit_flag: int | None = field(
        default=None,
        metadata=element(
            "HitFlag",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2."""
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE, verdict="score"))
    """The confidence in the verdict. 0 to 100."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """What was found in the audio, usually a word."""
    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The category within the label, such as Sexy for Porn; empty if there is none."""
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label, such as SexBehavior for Porn; empty if there is none."""
    keywords: list[str] = field(
        default_factory=list, metadata=element("Keywords", ANY_TEXT, many=True)
    )
    """The words that violate the policy."""
    lib_results: list[TextLibraryHit] = field(
        default_factory=list, metadata=element("LibResults", TextLibraryHit, many=True)
    )
    """Word libraries that match the audio; empty if there are none."""
    speaker_results: list[AudioRecognition] = field(
        default_factory=list, metadata=element("SpeakerResults", AudioRecognition, many=True)
    )
    """The recognised voices."""
    recognition_results: list[AudioRecognition] = field(
        default_factory=list, metadata=element("RecognitionResults", AudioRecognition, many=True)
    )
    """The recognised sounds."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class ModeratedAudioSection(BaseRecord):
    """A section of audio, and the verdict on it."""

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the section. It is valid for two hours; look up the job again for a new
    one.
    """
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The transcript of the section."""
    offset_time: int | None = field(default=None, metadata=element("OffsetTime", ANY_INTEGER))
    """The start of the section: in milliseconds from the start of the audio or, for a live stream,
    in milliseconds since 1970.
    """
    duration: int | None = field(default=None, metadata=element("Duration", ANY_INTEGER))
    """The length of the section, in milliseconds."""
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
    porn_info: AudioScene | None = field(
        default=None, metadata=element("PornInfo", AudioScene, verdict="part", label="Porn")
    )
    """The verdict on pornography."""
    ads_info: AudioScene | None = field(
        default=None, metadata=element("AdsInfo", AudioScene, verdict="part", label="Ads")
    )
    """The verdict on advertising."""
    terrorism_info: AudioScene | None = field(
        default=None,
        metadata=element("TerrorismInfo", AudioScene, verdict="part", label="Terrorism"),
    )
    """The verdict on terrorism."""
    politics_info: AudioScene | None = field(
        default=None, metadata=element("PoliticsInfo", AudioScene, verdict="part", label="Politics")
    )
    """The verdict on politics."""
    teenager_info: AudioScene | None = field(
        default=None, metadata=element("TeenagerInfo", AudioScene, verdict="part", label="Teenager")
    )
    """The verdict on content unsuitable for minors."""
    language_results: list[AudioRecognition] = field(
        default_factory=list, metadata=element("LanguageResults", AudioRecognition, many=True)
    )
    """The languages spoken in the section."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class ModerationArea(BaseRecord):
    """A rectangle in an image, in pixels."""

    x: Decimal | None = field(default=None, metadata=element("X", ANY_DECIMAL))
    """The x coordinate of the top left corner."""
    y: Decimal | None = field(default=None, metadata=element("Y", ANY_DECIMAL))
    """The y coordinate of the top left corner."""
    width: Decimal | None = field(default=None, metadata=element("Width", ANY_DECIMAL))
    """The width of the rectangle."""
    height: Decimal | None = field(default=None, metadata=element("Height", ANY_DECIMAL))
    """The height of the rectangle."""
    rotate: Decimal | None = field(default=None, metadata=element("Rotate", ANY_DECIMAL))
    """The rotation of the rectangle in degrees, counterclockwise."""


@dataclass(slots=True, kw_only=True, repr=False)
class ModerationOcrResult(BaseRecord):
    """Text detected in an image."""

    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text."""
    keywords: list[str] = field(
        default_factory=list, metadata=element("Keywords", ANY_TEXT, many=True)
    )
    """The words in the text that violate the policy."""
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label."""
    location: ModerationArea | None = field(
        default=None, metadata=element("Location", ModerationArea)
    )
    """The position of the text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ModerationObjectResult(BaseRecord):
    """An object or a person detected in an image."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the object or person."""
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label."""
    location: ModerationArea | None = field(
        default=None, metadata=element("Location", ModerationArea)
    )
    """The position."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageLibraryHit(BaseRecord):
    """A library image that the content resembles."""

    image_id: str | None = field(default=None, metadata=element("ImageId", ANY_TEXT))
    """The ID of the image in its library."""
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE))
    """The similarity of the content to the image. 0 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageScene(BaseRecord):
    """The verdict on an image for one category of content."""

    code: int | None = field(default=None, metadata=element("Code", ANY_INTEGER))
    """0 if the check succeeded, otherwise an error code."""
    msg: str | None = field(default=None, metadata=element("Msg", ANY_TEXT))
    """The error message, or OK."""
    hit_flag: int | None = field(
        default=None,
        metadata=element(
            "HitFlag",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2."""
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE, verdict="score"))
    """The confidence in the verdict. 0 to 100."""
    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT, verdict="label"))
    """What was found in the image, such as a SubLabel or a person's name."""
    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The category within the label, such as Sexy for Porn; empty if there is none."""
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label, such as SexBehavior for Porn; empty if there is none."""
    ocr_results: list[ModerationOcrResult] = field(
        default_factory=list, metadata=element("OcrResults", ModerationOcrResult, many=True)
    )
    """Text in the image that violates the policy."""
    object_results: list[ModerationObjectResult] = field(
        default_factory=list, metadata=element("ObjectResults", ModerationObjectResult, many=True)
    )
    """Objects and people in the image that violate the policy."""
    lib_results: list[ImageLibraryHit] = field(
        default_factory=list, metadata=element("LibResults", ImageLibraryHit, many=True)
    )
    """Library images that match the image; empty if there are none."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class SceneCount(BaseRecord):
    """The overall verdict for one category of content, with the number of parts that violate the
    policy.
    """

    hit_flag: int | None = field(
        default=None,
        metadata=element(
            "HitFlag",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2."""
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    """The number of parts that violate the policy."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class TextPosition(BaseRecord):
    """A range of text."""

    start: str | None = field(default=None, metadata=element("Start", ANY_TEXT))
    """The start of the range."""
    end: str | None = field(default=None, metadata=element("End", ANY_TEXT))
    """The end of the range."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextHit(BaseRecord):
    """Words in text that violate the policy."""

    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The type of match."""
    keywords: list[str] = field(
        default_factory=list, metadata=element("Keywords", ANY_TEXT, many=True, comma=True)
    )
    """The words."""
    lib_name: str | None = field(default=None, metadata=element("LibName", ANY_TEXT))
    """The library that contains the words."""
    positions: list[TextPosition] = field(
        default_factory=list, metadata=element("Positions", TextPosition, many=True)
    )
    """The positions of the words in the text."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextScene(BaseRecord):
    """The verdict on text for one category of content."""

    code: int | None = field(default=None, metadata=element("Code", ANY_INTEGER))
    """0 if the check succeeded, otherwise an error code."""
    hit_flag: int | None = field(
        default=None,
        metadata=element(
            "HitFlag",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2."""
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE, verdict="score"))
    """The confidence in the verdict. 0 to 100."""
    keywords: list[str] = field(
        default_factory=list, metadata=element("Keywords", ANY_TEXT, many=True, comma=True)
    )
    """The words that violate the policy."""
    sub_label: str | None = field(default=None, metadata=element("SubLabel", ANY_TEXT))
    """The most specific label; empty if there is none."""
    lib_results: list[TextLibraryHit] = field(
        default_factory=list, metadata=element("LibResults", TextLibraryHit, many=True)
    )
    """Word libraries that match the text; empty if there are none."""
    hit_infos: list[TextHit] = field(
        default_factory=list, metadata=element("HitInfos", TextHit, many=True)
    )
    """Details of the words that violate the policy."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class SceneScore(BaseRecord):
    """The overall verdict for one category of content."""

    hit_flag: int | None = field(
        default=None,
        metadata=element(
            "HitFlag",
            VERDICT,
            verdict="suggestion",
            suggests={"0": "pass", "1": "block", "2": "review"},
        ),
    )
    """The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2."""
    score: int | None = field(default=None, metadata=element("Score", CONFIDENCE, verdict="score"))
    """The confidence in the verdict. 0 to 100."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)
