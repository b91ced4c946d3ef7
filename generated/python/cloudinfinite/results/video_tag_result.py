# Generated from spec/results/video_tag_result.xsd (eb3bf986d4695d7c).
# Do not edit: change the spec and run `make generate`.
"""`VideoTagResult`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagItem(BaseRecord):
    """A tag."""

    tag: str | None = field(default=None, metadata=element("Tag", ANY_TEXT))
    """Its name, or the kind of video."""
    tag_class: str | None = field(default=None, metadata=element("TagCls", ANY_TEXT))
    """The category that it belongs to."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence, from 0 to 1."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagBox(BaseRecord):
    """A rectangle in a picture, as shares of its width and height from the top left corner."""

    x1: Decimal | None = field(default=None, metadata=element("X1", ANY_DECIMAL))
    """Its left side."""
    y1: Decimal | None = field(default=None, metadata=element("Y1", ANY_DECIMAL))
    """Its top."""
    x2: Decimal | None = field(default=None, metadata=element("X2", ANY_DECIMAL))
    """Its right side."""
    y2: Decimal | None = field(default=None, metadata=element("Y2", ANY_DECIMAL))
    """Its bottom."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagSighting(BaseRecord):
    """When and where a person appears in a video, or where an object does."""

    time_stamp: Decimal | None = field(default=None, metadata=element("TimeStamp", ANY_DECIMAL))
    """When, in seconds."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """What it is; of objects only."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence."""
    boxes: list[VideoTagBox] = field(
        default_factory=list, metadata=element("BBox", VideoTagBox, many=True)
    )
    """Where."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagPerson(BaseRecord):
    """A person in a video."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence."""
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    """How often the person appears."""
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
    """The tags of the place. An empty one is normal."""
    clip_frame_result: list[str] = field(
        default_factory=list, metadata=element("ClipFrameResult", ANY_TEXT, many=True)
    )
    """The place that each frame shows, with the confidence, such as `Office: 0.55`."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """Where the part begins, in seconds."""
    end_time: Decimal | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """Where the part ends, in seconds."""
    start_index: int | None = field(default=None, metadata=element("StartIndex", ANY_INTEGER))
    """The number of its first frame."""
    end_index: int | None = field(default=None, metadata=element("EndIndex", ANY_INTEGER))
    """The number of its last frame."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagAction(BaseRecord):
    """What is done in a part of a video."""

    tags: list[VideoTagItem] = field(
        default_factory=list, metadata=element("Tags", VideoTagItem, many=True)
    )
    """The tags of the action. An empty one is normal."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """Where the part begins, in seconds."""
    end_time: Decimal | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """Where the part ends, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagMoment(BaseRecord):
    """The objects that a moment of a video shows."""

    objects: list[VideoTagSighting] = field(
        default_factory=list, metadata=element("Objects", VideoTagSighting, many=True)
    )
    """The objects."""
    time_stamp: Decimal | None = field(default=None, metadata=element("TimeStamp", ANY_DECIMAL))
    """When, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagLabel(BaseRecord):
    """A label of two levels."""

    first: str | None = field(default=None, metadata=element("First", ANY_TEXT))
    """Its first level."""
    second: str | None = field(default=None, metadata=element("Second", ANY_TEXT))
    """Its second level."""
    confidence: Decimal | None = field(default=None, metadata=element("Confidence", ANY_DECIMAL))
    """The confidence, from 0 to 1."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagData(BaseRecord):
    """The tags of a video, by what they are about."""

    tags: list[VideoTagItem] = field(
        default_factory=list, metadata=element("Tags", VideoTagItem, many=True)
    )
    """Tags of the video as a whole, and what kind of video it is."""
    person_tags: list[VideoTagPerson] = field(
        default_factory=list, metadata=element("PersonTags", VideoTagPerson, many=True)
    )
    """The people. An empty one is normal."""
    place_tags: list[VideoTagPlace] = field(
        default_factory=list, metadata=element("PlaceTags", VideoTagPlace, many=True)
    )
    """The places, part by part."""
    action_tags: list[VideoTagAction] = field(
        default_factory=list, metadata=element("ActionTags", VideoTagAction, many=True)
    )
    """The actions, part by part."""
    object_tags: list[VideoTagMoment] = field(
        default_factory=list, metadata=element("ObjectTags", VideoTagMoment, many=True)
    )
    """The objects, moment by moment."""
    labels: list[VideoTagLabel] = field(
        default_factory=list, metadata=element("Labels", VideoTagLabel, many=True)
    )
    """Labels of the video as a whole."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagStreamData(BaseRecord):
    """The tags of a video, and whether they could be found."""

    sub_err_code: str | None = field(default=None, metadata=element("SubErrCode", ANY_TEXT))
    """The code of the algorithm: 0 if all went well."""
    sub_err_msg: str | None = field(default=None, metadata=element("SubErrMsg", ANY_TEXT))
    """What the algorithm says: `ok` if all went well."""
    data: VideoTagData | None = field(default=None, metadata=element("Data", VideoTagData))
    """The tags."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTagResult(BaseRecord):
    """The tags of a video."""

    stream_data: VideoTagStreamData | None = field(
        default=None, metadata=element("StreamData", VideoTagStreamData)
    )
    """The tags that the scenario Stream gives."""
