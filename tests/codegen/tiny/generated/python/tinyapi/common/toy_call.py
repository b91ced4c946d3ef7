# Generated from spec/common/toy_call.xsd (908a9ed3d35e5784).
# Do not edit: change the spec and run `make generate`.
"""`ToyCall`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer

if TYPE_CHECKING:
    from tinyapi.results.toy import Toy


@dataclass(slots=True, kw_only=True, repr=False)
class ToyCall(Answer):
    """The callback for a finished toy."""

    toys: list[Toy] = field(
        default_factory=list, metadata=element("Toys", "..results.toy:Toy", many=True)
    )
    """The toys."""
    class_: str | None = field(default=None, metadata=element("class", ANY_TEXT))
    """A keyword in many languages."""
