# Generated from spec/settings/video_process.xsd (ba58b7558172fd9f).
# Do not edit: change the spec and run `make generate`.
"""`VideoProcess`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

ENHANCED_CONTRAST = Integer(minimum=0, maximum=100)
"""The contrast, from 0 to 100."""

ENHANCED_CORRECTION = Integer(minimum=0, maximum=1000)
"""The colour correction, from 0 to 1000."""

ENHANCED_SATURATION = Integer(minimum=0, maximum=300)
"""The saturation, from 0 to 300."""

SHARPEN_LEVEL = Integer(minimum=0, maximum=10)
"""The strength of sharpening, from 0 to 10."""


@dataclass(slots=True, kw_only=True, repr=False)
class ColorEnhance(BaseRecord):
    """Colour enhancement settings. Values that you omit are chosen automatically."""

    enable: bool | None = field(
        default=None, metadata=element("Enable", ANY_BOOLEAN, default="false")
    )
    """Whether to enhance colours. Default: `false`."""
    contrast: int | None = field(default=None, metadata=element("Contrast", ENHANCED_CONTRAST))
    """The contrast. 0 to 100."""
    correction: int | None = field(
        default=None, metadata=element("Correction", ENHANCED_CORRECTION)
    )
    """The colour correction. 0 to 1000."""
    saturation: int | None = field(
        default=None, metadata=element("Saturation", ENHANCED_SATURATION)
    )
    """The saturation. 0 to 300."""


class ColorEnhanceDict(TypedDict, total=False):
    """`ColorEnhance` as a mapping."""

    enable: bool
    contrast: int
    correction: int
    saturation: int


@dataclass(slots=True, kw_only=True, repr=False)
class MsSharpen(BaseRecord):
    """Detail enhancement settings."""

    enable: bool | None = field(
        default=None, metadata=element("Enable", ANY_BOOLEAN, default="false")
    )
    """Whether to enhance details. Default: `false`."""
    sharpen_level: int | None = field(default=None, metadata=element("SharpenLevel", SHARPEN_LEVEL))
    """The strength of sharpening; chosen automatically by default. 0 to 10."""


class MsSharpenDict(TypedDict, total=False):
    """`MsSharpen` as a mapping."""

    enable: bool
    sharpen_level: int


@dataclass(slots=True, kw_only=True, repr=False)
class VideoProcess(BaseRecord):
    """Video enhancement settings.

    A request needs at least one of `color_enhance`, `ms_sharpen`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ColorEnhance", "MsSharpen"),)

    color_enhance: ColorEnhance | None = field(
        default=None, metadata=element("ColorEnhance", ColorEnhance)
    )
    """The colour enhancement settings."""
    ms_sharpen: MsSharpen | None = field(default=None, metadata=element("MsSharpen", MsSharpen))
    """The detail enhancement settings."""


class VideoProcessDict(TypedDict, total=False):
    """`VideoProcess` as a mapping."""

    color_enhance: ColorEnhance | ColorEnhanceDict
    ms_sharpen: MsSharpen | MsSharpenDict
