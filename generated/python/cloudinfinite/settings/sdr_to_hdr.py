# Generated from spec/settings/sdr_to_hdr.xsd (4ab8bfeaec7a46b5).
# Do not edit: change the spec and run `make generate`.
"""`SdrToHdr`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


class HdrMode(OpenEnum):
    """An HDR standard."""

    HLG: ClassVar[HdrMode] = word("HLG")
    """HLG."""
    HDR10: ClassVar[HdrMode] = word("HDR10")
    """HDR10."""


HdrModeValue = HdrMode | Literal["HLG", "HDR10"]
"""A value of `HdrMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SdrToHdr(BaseRecord):
    """Settings for converting SDR to HDR."""

    hdr_mode: HdrModeValue | None = field(metadata=element("HdrMode", HdrMode, required=True))
    """The standard of the output. One of `HLG`, `HDR10`."""


class SdrToHdrDict(TypedDict, total=False):
    """`SdrToHdr` as a mapping."""

    hdr_mode: Required[HdrModeValue]
