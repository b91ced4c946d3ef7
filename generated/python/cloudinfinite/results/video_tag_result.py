# Generated from spec/results/video_tag_result.xsd (b60cc71e17c97b2e).
# Do not edit: change the spec and run `make generate`.
"""`VideoTagResult`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagItem(BaseRecord):
    """A tag."""

    tag: str | None = field(default=None, metadata=element("Tag", ANY_TEXT))
    """The name of the tag, or the category of the video."""
    tag_class: str | None = field(default=None, metadata=element("TagCls", ANY_TEXT))
    """The category of the tag."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence, from 0 to 1."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagBox(BaseRecord):
    """A rectangle in a picture, in fractions of its width and height, measured from the top left
    corner.
    """

    x1: Decimal | None = field(default=None, metadata=element("X1", ANY_DECIMAL))
    """The position of the left side."""
    y1: Decimal | None = field(default=None, metadata=element("Y1", ANY_DECIMAL))
    """The position of the top."""
    x2: Decimal | None = field(default=None, metadata=element("X2", ANY_DECIMAL))
    """The position of the right side."""
    y2: Decimal | None = field(default=None, metadata=element("Y2", ANY_DECIMAL))
    """The position of the bottom."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagSighting(BaseRecord):
    """When and where a person or an object appears in a video."""

    time_stamp: Decimal | None = field(default=None, metadata=element("TimeStamp", ANY_DECIMAL))
    """The time, in seconds."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the object."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence."""
    boxes: list[VideoTagBox] = field(
        default_factory=list, metadata=element("BBox", VideoTagBox, many=True)
    )
    """The positions."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagPerson(BaseRecord):
    """A person in a video."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the person."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence."""
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    """The number of times the person appears."""
    detail_per_second: list[VideoTagSighting] = field(
        default_factory=list, metadata=element("DetailPerSecond", VideoTagSighting, many=True)
    )
    """When and where the person appears."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagPlace(BaseRecord):
    """The place that a part of a video shows."""

    tags: list[VideoTagItem] = field(
        default_factory=list, metadata=element("Tags", VideoTagItem, many=True)
    )
    """The tags of the place. An empty item is normal."""
    clip_frame_result: list[str] = field(
        default_factory=list, metadata=element("ClipFrameResult", ANY_TEXT, many=True)
    )
    """The place and the confidence for each frame, such as `Office: 0.55`."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """The start of the part, in seconds."""
    end_time: Decimal | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """The end of the part, in seconds."""
    start_index: int | None = field(default=None, metadata=element("StartIndex", ANY_INTEGER))
    """The number of the first frame."""
    end_index: int | None = field(default=None, metadata=element("EndIndex", ANY_INTEGER))
    """The number of the last frame."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagAction(BaseRecord):
    """The action in a part of a video."""

    tags: list[VideoTagItem] = field(
        default_factory=list, metadata=element("Tags", VideoTagItem, many=True)
    )
    """The tags of the action. An empty item is normal."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """The start of the part, in seconds."""
    end_time: Decimal | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """The end of the part, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagMoment(BaseRecord):
    """The objects at one moment of a video."""

    objects: list[VideoTagSighting] = field(
        default_factory=list, metadata=element("Objects", VideoTagSighting, many=True)
    )
    """The objects."""
    time_stamp: Decimal | None = field(default=None, metadata=element("TimeStamp", ANY_DECIMAL))
    """The time, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagLabel(BaseRecord):
    """A two-level label."""

    first: str | None = field(default=None, metadata=element("First", ANY_TEXT))
    """The first level."""
    second: str | None = field(default=None, metadata=element("Second", ANY_TEXT))
    """The second level."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence, from 0 to 1."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagData(BaseRecord):
    """The tags of a video, by subject."""

    tags: list[VideoTagItem] = field(
        default_factory=list, metadata=element("Tags", VideoTagItem, many=True)
    )
    """The tags and the category of the whole video."""
    person_tags: list[VideoTagPerson] = field(
        default_factory=list, metadata=element("PersonTags", VideoTagPerson, many=True)
    )
    """The people in the video. An empty item is normal."""
    place_tags: list[VideoTagPlace] = field(
        default_factory=list, metadata=element("PlaceTags", VideoTagPlace, many=True)
    )
    """The places in the video, by part."""
    action_tags: list[VideoTagAction] = field(
        default_factory=list, metadata=element("ActionTags", VideoTagAction, many=True)
    )
    """The actions in the video, by part."""
    object_tags: list[VideoTagMoment] = field(
        default_factory=list, metadata=element("ObjectTags", VideoTagMoment, many=True)
    )
    """The objects in the video, by moment."""
    labels: list[VideoTagLabel] = field(
        default_factory=list, metadata=element("Labels", VideoTagLabel, many=True)
    )
    """The labels of the whole video."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagStreamData(BaseRecord):
    """The tags of a video, and the status of the algorithm."""

    sub_err_code: str | None = field(default=None, metadata=element("SubErrCode", ANY_TEXT))
    """The status code of the algorithm: 0 on success."""
    sub_err_msg: str | None = field(default=None, metadata=element("SubErrMsg", ANY_TEXT))
    """The message of the algorithm: `ok` on success."""
    data: VideoTagData | None = field(default=None, metadata=element("Data", VideoTagData))
    """The tags."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagResult(BaseRecord):
    """The tags of a video."""

    stream_data: VideoTagStreamData | None = field(
        default=None, metadata=element("StreamData", VideoTagStreamData)
    )
    """The tags for the scenario Stream."""
