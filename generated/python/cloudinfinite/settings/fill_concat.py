# Generated from spec/settings/fill_concat.xsd (8cd6e6cebf8cc86c).
# Do not edit: change the spec and run `make generate`.
"""`FillConcat`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, TypedDict

from cloudinfinite.settings.concat_template import CONCAT_INDEX, CONCAT_TIME
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required


@dataclass(slots=True, kw_only=True, repr=False)
class FillConcatInput(BaseRecord):
    """A file to join, or a gap.

    A request needs at least one of `url`, `fill_time`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Url", "FillTime"),)

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the file."""
    fill_time: Decimal | int | None = field(default=None, metadata=element("FillTime", CONCAT_TIME))
    """The length of the gap, in seconds. At least 0."""


class FillConcatInputDict(TypedDict, total=False):
    """`FillConcatInput` as a mapping."""

    url: str
    fill_time: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class FillConcat(BaseRecord):
    """Settings for joining media with gaps."""

    format: str | None = field(default=None, metadata=element("Format", ANY_TEXT))
    """The container format of the output, such as `mp4`."""
    fill_input: list[FillConcatInput] = field(
        metadata=element("FillInput", FillConcatInput, many=True, required=True)
    )
    """The files and gaps, in order."""
    ref_mode: str | None = field(default=None, metadata=element("RefMode", ANY_TEXT))
    """How to choose the file whose settings apply to all others."""
    ref_index: int | None = field(default=None, metadata=element("RefIndex", CONCAT_INDEX))
    """The position of the file whose settings apply to all others. At least 0."""


class FillConcatDict(TypedDict, total=False):
    """`FillConcat` as a mapping."""

    format: str
    fill_input: Required[Sequence[FillConcatInput | FillConcatInputDict]]
    ref_mode: str
    ref_index: int
