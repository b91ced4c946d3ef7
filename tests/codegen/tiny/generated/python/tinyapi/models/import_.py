# Generated from spec/shop_floor/import.xsd (2f866222abca262b).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/shop_floor/import.xsd."""

from dataclasses import dataclass
from typing import ClassVar

from cloudinfinite_runtime.model import Answer


@dataclass(slots=True, kw_only=True, repr=False)
class ImportResponse(Answer):
    """An answer without fields."""

    class Meta:
        name: ClassVar[str] = "Response"
