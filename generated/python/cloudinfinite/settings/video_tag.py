# Generated from spec/settings/video_tag.xsd (a95bbd3faa789541).
# Do not edit: change the spec and run `make generate`.
"""`VideoTag`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord


class VideoTagScenario(OpenEnum):
    """What tags are for; it decides which algorithm finds them."""

    STREAM: ClassVar[VideoTagScenario] = word("Stream")
    """Tags of all kinds."""


VideoTagScenarioValue = VideoTagScenario | Literal["Stream"]
"""A word of `VideoTagScenario`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoTag(BaseRecord):
    """How video is tagged."""

    scenario: VideoTagScenarioValue = field(
        metadata=element("Scenario", VideoTagScenario, required=True)
    )
    """What the tags are for. One of `Stream`."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """A text about the video."""
