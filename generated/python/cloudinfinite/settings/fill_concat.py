# Generated from spec/settings/fill_concat.xsd (2eadff2a0d31ee78).
# Do not edit: change the spec and run `make generate`.
"""`FillConcat`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from cloudinfinite.settings.concat_template import CONCAT_INDEX, CONCAT_TIME
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class FillConcatInput(BaseRecord):
    """A file, or a gap.

    A request needs at least one of `url`, `fill_time`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("Url", "FillTime")

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address of the file."""
    fill_time: Decimal | None = field(default=None, metadata=element("FillTime", CONCAT_TIME))
    """How long the gap is. At least 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class FillConcat(BaseRecord):
    """What is joined, and with which gaps."""

    format: str | None = field(default=None, metadata=element("Format", ANY_TEXT))
    """The container to write, such as `mp4`."""
    fill_input: list[FillConcatInput] = field(
        metadata=element("FillInput", FillConcatInput, many=True, required=True)
    )
    """The files and gaps, in order."""
    ref_mode: str | None = field(default=None, metadata=element("RefMode", ANY_TEXT))
    """How the file that the others follow is chosen."""
    ref_index: int | None = field(default=None, metadata=element("RefIndex", CONCAT_INDEX))
    """Which of the files the others follow. At least 0."""
