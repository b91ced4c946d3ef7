# Generated from spec/settings/box.xsd (b908d9cf5bf7501b).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/settings/box.xsd."""

from dataclasses import dataclass, field
from datetime import datetime

from cloudinfinite_runtime.model import Model, element, timestamp
from tinyapi.models.part import Nothing


@dataclass(slots=True, kw_only=True, repr=False)
class Box(Model):
    """A box."""

    width: int = field(metadata=element("Width"))
    """A required number. -3 to 100."""
    open: bool = field(metadata=element("Open"))
    """A required truth value."""
    packed: datetime = field(metadata=timestamp("Packed"))
    """A required time. An aware datetime, sent to the second."""
    paper: str | None = field(default=None, metadata=element("Paper"))
    """The paper around it."""
    ribbon: str | None = field(default=None, metadata=element("Ribbon"))
    """The ribbon around it. At most 8 characters. Must be given unless Paper is "plain" or brown.
    """
    lid: Nothing = field(metadata=element("Lid"))
    """A required record without fields."""
