# Generated from spec/settings/split_video_parts.xsd (bfcc3e1917ead09a).
# Do not edit: change the spec and run `make generate`.
"""`SplitVideoParts`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord


class SplitVideoMode(OpenEnum):
    """Where video is split."""

    SHOTS: ClassVar[SplitVideoMode] = word("SHOTDETECT")
    """Where a shot ends."""
    SCENES: ClassVar[SplitVideoMode] = word("SCENEDETECT")
    """Where a scene ends."""


SplitVideoModeValue = SplitVideoMode | Literal["SHOTDETECT", "SCENEDETECT"]
"""A word of `SplitVideoMode`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SplitVideoParts(BaseRecord):
    """How video is split."""

    mode: SplitVideoModeValue = field(metadata=element("Mode", SplitVideoMode, required=True))
    """Where it is split. One of `SHOTDETECT`, `SCENEDETECT`."""
