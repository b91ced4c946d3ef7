# Generated from spec/common/toy_return.xsd (6ff521c868deaee8).
# Do not edit: change the spec and run `make generate`.
"""`ShelfCall`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from cloudinfinite_runtime.verdict import ContentVerdict
    from tinyapi.results.toy import Toy

DUST_LEVEL = Integer()
"""How dusty something is."""


class ReturnWord(OpenEnum):
    """What became of a toy."""

    SENT_BACK: ClassVar[ReturnWord] = word("sent back")
    """It came back."""
    LOST: ClassVar[ReturnWord] = word("lost")
    """It was lost."""
    KEPT: ClassVar[ReturnWord] = word("kept")
    """It stays where it is."""


ReturnWordValue = ReturnWord | Literal["sent back", "lost", "kept"]
"""A value of `ReturnWord`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DustyHeap(BaseRecord):
    """A heap of dust, as dusty as its place."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT, verdict="label"))
    """What it is called."""
    grams: int | None = field(default=None, metadata=element("Grams", ANY_INTEGER, verdict="score"))
    """How much of it."""


@dataclass(slots=True, kw_only=True, repr=False)
class DustyPlace(BaseRecord):
    """The dust of one place."""

    dust: int | None = field(
        default=None,
        metadata=element(
            "Dust", DUST_LEVEL, verdict="suggestion", suggests={"0": "pass", "9": "block"}
        ),
    )
    """How dusty it is."""
    kind: str | None = field(default=None, metadata=element("Kind", ANY_TEXT, verdict="label"))
    """The kind of dust."""
    grams: int | None = field(default=None, metadata=element("Grams", ANY_INTEGER, verdict="score"))
    """How much of it."""
    within: DustyHeap | None = field(
        default=None, metadata=element("Within", DustyHeap, verdict="part")
    )
    """Where exactly."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class ToyReturn(Answer):
    """The callback for a returned toy."""

    class_: ReturnWordValue | None = field(default=None, metadata=element("class", ReturnWord))
    """What became of the toy. One of `sent back`, `lost`, `kept`."""
    toys: Toy | None = field(default=None, metadata=element("Toys", "..results.toy:Toy"))
    """The one toy."""
    dust: int | None = field(
        default=None,
        metadata=element(
            "Dust",
            DUST_LEVEL,
            verdict="suggestion",
            suggests={"0": "pass", "9": "block"},
            final=("class", ("kept",)),
        ),
    )
    """How dusty it is. A pass counts only if `class_` is `kept`."""
    kind: str | None = field(default=None, metadata=element("Kind", ANY_TEXT, verdict="label"))
    """The kind of dust."""
    corner: DustyPlace | None = field(
        default=None, metadata=element("Corner", DustyPlace, verdict="part", label="Fluff")
    )
    """The dust of the corner."""
    places: list[DustyPlace] = field(
        default_factory=list, metadata=element("Places", DustyPlace, many=True, verdict="part")
    )
    """The dust of other places."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


@dataclass(slots=True, kw_only=True, repr=False)
class ShelfCall(Answer):
    """The callback for a shelf."""

    toy: ToyReturn | None = field(default=None, metadata=element("Toy", ToyReturn, verdict="whole"))
    """The toy that was on it."""
    shelf_number: int | None = field(default=None, metadata=element("shelf_number", ANY_INTEGER))
    """Which shelf."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)
