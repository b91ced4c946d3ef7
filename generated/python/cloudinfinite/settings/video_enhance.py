# Generated from spec/settings/video_enhance.xsd (b2416e07988251e6).
# Do not edit: change the spec and run `make generate`.
"""`VideoEnhance`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr, SdrToHdrDict
    from cloudinfinite.settings.super_resolution import SuperResolution, SuperResolutionDict
    from cloudinfinite.settings.transcode import Transcode, TranscodeDict
    from cloudinfinite.settings.video_process import (
        ColorEnhance,
        ColorEnhanceDict,
        MsSharpen,
        MsSharpenDict,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class FrameEnhance(BaseRecord):
    """Frame interpolation settings."""

    frame_doubling: bool | None = field(
        default=None, metadata=element("FrameDoubling", ANY_BOOLEAN)
    )
    """Whether to double the frame rate."""


class FrameEnhanceDict(TypedDict, total=False):
    """`FrameEnhance` as a mapping."""

    frame_doubling: bool


@dataclass(slots=True, kw_only=True, repr=False)
class VideoEnhance(BaseRecord):
    """Settings for enhancing video in several ways at once."""

    transcode: Transcode | None = field(
        default=None, metadata=element("Transcode", "..settings.transcode:Transcode")
    )
    """The transcoding settings."""
    super_resolution: SuperResolution | None = field(
        default=None,
        metadata=element("SuperResolution", "..settings.super_resolution:SuperResolution"),
    )
    """The super-resolution settings."""
    color_enhance: ColorEnhance | None = field(
        default=None, metadata=element("ColorEnhance", "..settings.video_process:ColorEnhance")
    )
    """The colour enhancement settings."""
    ms_sharpen: MsSharpen | None = field(
        default=None, metadata=element("MsSharpen", "..settings.video_process:MsSharpen")
    )
    """The detail enhancement settings."""
    sdr_to_hdr: SdrToHdr | None = field(
        default=None, metadata=element("SDRtoHDR", "..settings.sdr_to_hdr:SdrToHdr")
    )
    """The settings for converting SDR to HDR."""
    frame_enhance: FrameEnhance | None = field(
        default=None, metadata=element("FrameEnhance", FrameEnhance)
    )
    """The frame interpolation settings."""


class VideoEnhanceDict(TypedDict, total=False):
    """`VideoEnhance` as a mapping."""

    transcode: Transcode | TranscodeDict
    super_resolution: SuperResolution | SuperResolutionDict
    color_enhance: ColorEnhance | ColorEnhanceDict
    ms_sharpen: MsSharpen | MsSharpenDict
    sdr_to_hdr: SdrToHdr | SdrToHdrDict
    frame_enhance: FrameEnhance | FrameEnhanceDict
