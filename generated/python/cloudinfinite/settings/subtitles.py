# Generated from spec/settings/subtitles.xsd (0e851b01d3b68048).
# Do not edit: change the spec and run `make generate`.
"""`Subtitles`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(slots=True, kw_only=True, repr=False)
class Subtitle(BaseRecord):
    """A subtitle file."""

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the subtitle file."""
    embed: str | None = field(default=None, metadata=element("Embed", ANY_TEXT))
    """How to add the subtitles."""
    font_type: str | None = field(default=None, metadata=element("FontType", ANY_TEXT))
    """The font."""
    font_size: str | None = field(default=None, metadata=element("FontSize", ANY_TEXT))
    """The font size."""
    font_color: str | None = field(default=None, metadata=element("FontColor", ANY_TEXT))
    """The colour."""
    outline_color: str | None = field(default=None, metadata=element("OutlineColor", ANY_TEXT))
    """The colour of the outline."""
    v_margin: str | None = field(default=None, metadata=element("VMargin", ANY_TEXT))
    """The vertical margin."""


class SubtitleDict(TypedDict, total=False):
    """`Subtitle` as a mapping."""

    url: str
    embed: str
    font_type: str
    font_size: str
    font_color: str
    outline_color: str
    v_margin: str


@dataclass(slots=True, kw_only=True, repr=False)
class Subtitles(BaseRecord):
    """Subtitle settings."""

    subtitle: list[Subtitle] = field(
        default_factory=list, metadata=element("Subtitle", Subtitle, many=True)
    )
    """The subtitle files."""


class SubtitlesDict(TypedDict, total=False):
    """`Subtitles` as a mapping."""

    subtitle: Sequence[Subtitle | SubtitleDict]
