# Generated from spec/settings/split_video_parts.xsd (1a472b1802ce7bfc).
# Do not edit: change the spec and run `make generate`.
"""`SplitVideoParts`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


class SplitVideoMode(OpenEnum):
    """The split points of a video."""

    SHOTS: ClassVar[SplitVideoMode] = word("SHOTDETECT")
    """At the end of a shot."""
    SCENES: ClassVar[SplitVideoMode] = word("SCENEDETECT")
    """At the end of a scene."""


SplitVideoModeValue = SplitVideoMode | Literal["SHOTDETECT", "SCENEDETECT"]
"""A value of `SplitVideoMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SplitVideoParts(BaseRecord):
    """Settings for splitting video."""

    mode: SplitVideoModeValue | None = field(
        metadata=element("Mode", SplitVideoMode, required=True)
    )
    """The split points. One of `SHOTDETECT`, `SCENEDETECT`."""


class SplitVideoPartsDict(TypedDict, total=False):
    """`SplitVideoParts` as a mapping."""

    mode: Required[SplitVideoModeValue]
