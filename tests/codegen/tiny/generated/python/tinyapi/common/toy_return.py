# Generated from spec/common/toy_return.xsd (0c26bf9b22dfd633).
# Do not edit: change the spec and run `make generate`.
"""`ToyReturn` and `ShelfCall`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import Answer

if TYPE_CHECKING:
    from tinyapi.results.toy import Toy


class ReturnWord(OpenEnum):
    """What became of a toy."""

    SENT_BACK: ClassVar[ReturnWord] = word("sent back")
    """It came back."""
    LOST: ClassVar[ReturnWord] = word("lost")
    """It is nowhere."""
    KEPT: ClassVar[ReturnWord] = word("kept")
    """It stays where it is."""


ReturnWordValue = ReturnWord | Literal["sent back", "lost", "kept"]
"""A word of `ReturnWord`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ToyReturn(Answer):
    """What the shop tells when a toy is gone."""

    class_: ReturnWordValue | None = field(default=None, metadata=element("class", ReturnWord))
    """What became of the toy. One of `sent back`, `lost`, `kept`."""
    toys: Toy | None = field(default=None, metadata=element("Toys", "..results.toy:Toy"))
    """The one toy."""


@dataclass(slots=True, kw_only=True, repr=False)
class ShelfCall(Answer):
    """What the shop tells of a shelf."""

    shelf_number: int | None = field(default=None, metadata=element("shelf_number", ANY_INTEGER))
    """Which shelf."""
