# Generated from spec/common/toy_call.xsd (9545b1b861a6f2a7).
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
    """What the shop tells when a toy is ready."""

    toys: list[Toy] = field(
        default_factory=list, metadata=element("Toys", "..results.toy:Toy", many=True)
    )
    """The toys."""
    class_: str | None = field(default=None, metadata=element("class", ANY_TEXT))
    """Kept by many languages."""
