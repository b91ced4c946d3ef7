# Generated from spec/settings/super_resolution.xsd (91a360a01e34b0fa).
# Do not edit: change the spec and run `make generate`.
"""`SuperResolution`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


class SuperResolutionTarget(OpenEnum):
    """The source and target resolutions."""

    SD_TO_HD: ClassVar[SuperResolutionTarget] = word("sdtohd")
    """From SD to HD."""
    HD_TO_4K: ClassVar[SuperResolutionTarget] = word("hdto4k")
    """From HD to 4K."""


SuperResolutionTargetValue = SuperResolutionTarget | Literal["sdtohd", "hdto4k"]
"""A value of `SuperResolutionTarget`: a member or its text."""


class SuperResolutionVersion(OpenEnum):
    """The edition of the algorithm."""

    BASE: ClassVar[SuperResolutionVersion] = word("Base")
    """The basic edition."""
    ENHANCE: ClassVar[SuperResolutionVersion] = word("Enhance")
    """The enhanced edition."""


SuperResolutionVersionValue = SuperResolutionVersion | Literal["Base", "Enhance"]
"""A value of `SuperResolutionVersion`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SuperResolution(BaseRecord):
    """Super-resolution settings for video."""

    resolution: SuperResolutionTargetValue | None = field(
        metadata=element("Resolution", SuperResolutionTarget, required=True)
    )
    """The source and target resolutions. One of `sdtohd`, `hdto4k`."""
    enable_scale_up: bool | None = field(
        default=None, metadata=element("EnableScaleUp", ANY_BOOLEAN, default="false")
    )
    """Whether to scale automatically. Default: `false`."""
    version: SuperResolutionVersionValue | None = field(
        default=None, metadata=element("Version", SuperResolutionVersion, default="Base")
    )
    """The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`."""


class SuperResolutionDict(TypedDict, total=False):
    """`SuperResolution` as a mapping."""

    resolution: Required[SuperResolutionTargetValue]
    enable_scale_up: bool
    version: SuperResolutionVersionValue
