# Generated from spec/toys/stamp_toy.xsd (bb93c34b75ce0931).
# Do not edit: change the spec and run `make generate`.
"""The operation StampToy and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite_runtime.codec.builders import Steps, StepsText
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import Step, element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import TURNS
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from typing import Self

STAMP = StepsText(min_length=1)
"""What is stamped, and how."""


class Ink(OpenEnum):
    """A colour of ink."""

    RED: ClassVar[Ink] = word("red")
    """Red."""
    INVISIBLE: ClassVar[Ink] = word("in-visible")
    """No colour."""


InkValue = Ink | Literal["red", "in-visible"]
"""A value of `Ink`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SizeStep(BaseRecord):
    """How large it is."""

    _step: ClassVar[Step] = Step(
        "press",
        (
            ("size/!{Width}x{Height}<", ("Ink", "red")),
            ("size/{Width}x[{Height}][/ink/{Ink}]", None),
            ("size/x{Height}", None),
        ),
    )

    width: int | None = field(default=None, metadata=element("Width", TURNS))
    """The width. -3 to 100."""
    height: int | None = field(default=None, metadata=element("Height", TURNS))
    """The height. -3 to 100."""
    ink: InkValue | None = field(default=None, metadata=element("Ink", Ink))
    """The ink. One of `red`, `in-visible`."""


@dataclass(slots=True, kw_only=True, repr=False)
class DryStep(BaseRecord):
    """Dry it."""

    _step: ClassVar[Step] = Step("press", (("dry", None),))


@dataclass(slots=True, kw_only=True, repr=False)
class WriteStep(BaseRecord):
    """Write a word."""

    _step: ClassVar[Step] = Step(None, (("word/1/{Class}[/by/{By}]", None),))

    class_: str = field(metadata=element("Class", ANY_TEXT, base64url=True, required=True))
    """The word."""
    by: str | None = field(default=None, metadata=element("By", ANY_TEXT, base64url=True))
    """Who wrote it."""


@dataclass(slots=True, kw_only=True, repr=False)
class StampToyParams(BaseRecord):
    """The arguments of `client.toys.stamp`."""

    key: str = field(metadata=element("ToyKey", ANY_TEXT, place="key", required=True))
    depth: int | None = field(default=None, metadata=element("depth", TURNS, place="query"))
    rule: str | Stamp = field(metadata=element("rule", STAMP, place="rule", required=True))
    gilt: bool | None = field(default=None, metadata=element("gilt", ANY_BOOLEAN, place="flag"))


class Stamp(Steps):
    """What is stamped, and how."""

    __slots__ = ()

    def size(
        self, *, width: int | None = None, height: int | None = None, ink: InkValue | None = None
    ) -> Self:
        """How large it is.

        Args:
            width: The width. -3 to 100.
            height: The height. -3 to 100.
            ink: The ink. One of `red`, `in-visible`.
        """
        return self._with("size", SizeStep, {"width": width, "height": height, "ink": ink})

    def dry(self) -> Self:
        """Dry it."""
        return self._with("dry", DryStep, {})

    def write(self, class_: str, *, by: str | None = None) -> Self:
        """Write a word.

        Args:
            class_: The word.
            by: Who wrote it.
        """
        return self._with("write", WriteStep, {"class_": class_, "by": by})


OPERATION: Final = Operation[BinaryAnswer](
    name="StampToy",
    method="GET",
    path="/{ToyKey}",
    service=SERVICE,
    host="chest",
    family="toys",
    call="stamp",
    schema="toys/stamp_toy.xsd",
    summary="Fetch a toy with something stamped on it.",
    params=StampToyParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=("https://example.com/stamp",),
)
