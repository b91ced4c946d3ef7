# Generated from spec/settings/video_tag.xsd (98d908b182c635a3).
# Do not edit: change the spec and run `make generate`.
"""`VideoTag`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


class VideoTagScenario(OpenEnum):
    """The scenario of the tags, which determines the algorithm."""

    STREAM: ClassVar[VideoTagScenario] = word("Stream")
    """Tags of all kinds."""


VideoTagScenarioValue = VideoTagScenario | Literal["Stream"]
"""A value of `VideoTagScenario`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTag(BaseRecord):
    """Video tagging settings."""

    scenario: VideoTagScenarioValue | None = field(
        metadata=element("Scenario", VideoTagScenario, required=True)
    )
    """The scenario of the tags. One of `Stream`."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """A description of the video."""


class VideoTagDict(TypedDict, total=False):
    """`VideoTag` as a mapping."""

    scenario: Required[VideoTagScenarioValue]
    text: str
