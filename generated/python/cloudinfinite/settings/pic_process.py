# Generated from spec/settings/pic_process.xsd (787d0c98eeca36c6).
# Do not edit: change the spec and run `make generate`.
"""`PicProcess`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.settings.image_rule import IMAGE_RULE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

    from cloudinfinite.settings.image_rule import ImageRule


@dataclass(slots=True, kw_only=True, repr=False)
class PicProcess(BaseRecord):
    """Image processing settings."""

    is_pic_info: bool | None = field(
        default=None, metadata=element("IsPicInfo", ANY_BOOLEAN, default="false")
    )
    """Whether to return information about the original image. Default: `false`."""
    process_rule: str | ImageRule | None = field(
        metadata=element("ProcessRule", IMAGE_RULE, required=True)
    )
    """The processing rule, such as `imageMogr2/rotate/90`. Not empty."""


class PicProcessDict(TypedDict, total=False):
    """`PicProcess` as a mapping."""

    is_pic_info: bool
    process_rule: Required[str | ImageRule]
