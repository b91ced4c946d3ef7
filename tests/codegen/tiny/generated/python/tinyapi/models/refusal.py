# Generated from spec/common/refusal.xsd (7a9876e2174f30be).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/refusal.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.model import Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class Refusal(Model):
    """Why the shop refused."""

    class Meta:
        name: ClassVar[str] = "Error"

    message: str | None = field(default=None, metadata=element("Message"))
    """The reason in words."""
    code: str | None = field(default=None, metadata=element("Code"))
    """A word of the table."""
