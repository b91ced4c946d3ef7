# Generated from spec/common/toy_call.xsd (9545b1b861a6f2a7).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/toy_call.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.model import Answer, element
from tinyapi.models.toy import Toy


@dataclass(slots=True, kw_only=True, repr=False)
class ToyCall(Answer):
    """What the shop tells when a toy is ready."""

    class Meta:
        name: ClassVar[str] = "Response"

    toys: list[Toy] = field(default_factory=list, metadata=element("Toys"))
    """The toys."""
    class_: str | None = field(default=None, metadata=element("class"))
    """Kept by many languages."""
