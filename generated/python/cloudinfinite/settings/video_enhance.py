# Generated from spec/settings/video_enhance.xsd (e64aa1900427c3ed).
# Do not edit: change the spec and run `make generate`.
"""`VideoEnhance`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr
    from cloudinfinite.settings.super_resolution import SuperResolution
    from cloudinfinite.settings.transcode import Transcode
    from cloudinfinite.settings.video_process import ColorEnhance, MsSharpen


@dataclass(slots=True, kw_only=True, repr=False)
class FrameEnhance(BaseRecord):
    """How frames are added to video."""

    frame_doubling: bool | None = field(
        default=None, metadata=element("FrameDoubling", ANY_BOOLEAN)
    )
    """Whether to double the frame rate."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoEnhance(BaseRecord):
    """How video is enhanced by several means at once."""

    transcode: Transcode | None = field(
        default=None, metadata=element("Transcode", "..settings.transcode:Transcode")
    )
    """How the result is written."""
    super_resolution: SuperResolution | None = field(
        default=None,
        metadata=element("SuperResolution", "..settings.super_resolution:SuperResolution"),
    )
    """How the resolution is raised."""
    color_enhance: ColorEnhance | None = field(
        default=None, metadata=element("ColorEnhance", "..settings.video_process:ColorEnhance")
    )
    """How colours are enhanced."""
    ms_sharpen: MsSharpen | None = field(
        default=None, metadata=element("MsSharpen", "..settings.video_process:MsSharpen")
    )
    """How details are enhanced."""
    sdr_to_hdr: SdrToHdr | None = field(
        default=None, metadata=element("SDRtoHDR", "..settings.sdr_to_hdr:SdrToHdr")
    )
    """How SDR becomes HDR."""
    frame_enhance: FrameEnhance | None = field(
        default=None, metadata=element("FrameEnhance", FrameEnhance)
    )
    """How frames are added."""
