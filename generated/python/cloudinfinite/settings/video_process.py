# Generated from spec/settings/video_process.xsd (6c23e7e175e77684).
# Do not edit: change the spec and run `make generate`.
"""`VideoProcess`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord

ENHANCED_CONTRAST = Integer(minimum=0, maximum=100)
"""A contrast, from 0 to 100."""

ENHANCED_CORRECTION = Integer(minimum=0, maximum=1000)
"""A correction of colours, from 0 to 1000."""

ENHANCED_SATURATION = Integer(minimum=0, maximum=300)
"""A saturation, from 0 to 300."""

SHARPEN_LEVEL = Integer(minimum=0, maximum=10)
"""How much to sharpen, from 0 to 10."""


@dataclass(slots=True, kw_only=True, repr=False)
class ColorEnhance(BaseRecord):
    """How the colours of video are enhanced. What is left out is found out from the video."""

    enable: bool | None = field(
        default=None, metadata=element("Enable", ANY_BOOLEAN, default="false")
    )
    """Whether they are enhanced. Default: `false`."""
    contrast: int | None = field(default=None, metadata=element("Contrast", ENHANCED_CONTRAST))
    """The contrast. 0 to 100."""
    correction: int | None = field(
        default=None, metadata=element("Correction", ENHANCED_CORRECTION)
    )
    """The correction of colours. 0 to 1000."""
    saturation: int | None = field(
        default=None, metadata=element("Saturation", ENHANCED_SATURATION)
    )
    """The saturation. 0 to 300."""


@dataclass(slots=True, kw_only=True, repr=False)
class MsSharpen(BaseRecord):
    """How the details of video are enhanced."""

    enable: bool | None = field(
        default=None, metadata=element("Enable", ANY_BOOLEAN, default="false")
    )
    """Whether they are enhanced. Default: `false`."""
    sharpen_level: int | None = field(default=None, metadata=element("SharpenLevel", SHARPEN_LEVEL))
    """How much to sharpen; found out from the video if left out. 0 to 10."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoProcess(BaseRecord):
    """How video is enhanced.

    A request needs at least one of `color_enhance`, `ms_sharpen`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("ColorEnhance", "MsSharpen")

    color_enhance: ColorEnhance | None = field(
        default=None, metadata=element("ColorEnhance", ColorEnhance)
    )
    """How colours are enhanced."""
    ms_sharpen: MsSharpen | None = field(default=None, metadata=element("MsSharpen", MsSharpen))
    """How details are enhanced."""
