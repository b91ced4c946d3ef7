# Generated from spec/settings/super_resolution.xsd (8ab84e0d1171311c).
# Do not edit: change the spec and run `make generate`.
"""`SuperResolution`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord


class SuperResolutionTarget(OpenEnum):
    """From which resolution to which."""

    SD_TO_HD: ClassVar[SuperResolutionTarget] = word("sdtohd")
    """From SD to HD."""
    HD_TO_4K: ClassVar[SuperResolutionTarget] = word("hdto4k")
    """From HD to 4K."""


SuperResolutionTargetValue = SuperResolutionTarget | Literal["sdtohd", "hdto4k"]
"""A word of `SuperResolutionTarget`: a member, or its text."""


class SuperResolutionVersion(OpenEnum):
    """An edition of the algorithm."""

    BASE: ClassVar[SuperResolutionVersion] = word("Base")
    """The basic one."""
    ENHANCE: ClassVar[SuperResolutionVersion] = word("Enhance")
    """The better one."""


SuperResolutionVersionValue = SuperResolutionVersion | Literal["Base", "Enhance"]
"""A word of `SuperResolutionVersion`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SuperResolution(BaseRecord):
    """How the resolution of video is raised."""

    resolution: SuperResolutionTargetValue = field(
        metadata=element("Resolution", SuperResolutionTarget, required=True)
    )
    """From which resolution to which. One of `sdtohd`, `hdto4k`."""
    enable_scale_up: bool | None = field(
        default=None, metadata=element("EnableScaleUp", ANY_BOOLEAN, default="false")
    )
    """Whether to scale automatically. Default: `false`."""
    version: SuperResolutionVersionValue | None = field(
        default=None, metadata=element("Version", SuperResolutionVersion, default="Base")
    )
    """The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`."""
