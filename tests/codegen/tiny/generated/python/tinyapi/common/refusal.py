# Generated from spec/common/refusal.xsd (622ac25502bdcc8d).
# Do not edit: change the spec and run `make generate`.
"""`Refusal`."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class Refusal(BaseRecord):
    """Why the shop refused."""

    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason in words."""
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """A code from the table."""
