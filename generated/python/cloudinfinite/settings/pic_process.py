# Generated from spec/settings/pic_process.xsd (e5847c77027f6bea).
# Do not edit: change the spec and run `make generate`.
"""`PicProcess`."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class PicProcess(BaseRecord):
    """How an image is processed."""

    is_pic_info: bool | None = field(
        default=None, metadata=element("IsPicInfo", ANY_BOOLEAN, default="false")
    )
    """Whether the result tells about the original image. Default: `false`."""
    process_rule: str = field(metadata=element("ProcessRule", ANY_TEXT, required=True))
    """The rule, such as `imageMogr2/rotate/90`."""
