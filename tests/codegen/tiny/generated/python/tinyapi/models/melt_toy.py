# Generated from spec/shop_floor/melt_toy.xsd (2acbb78d28443060).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/shop_floor/melt_toy.xsd."""

from dataclasses import dataclass, field

from cloudinfinite_runtime.model import Model, element
from tinyapi.models.scalar import FinishValue


@dataclass(slots=True, kw_only=True, repr=False)
class MeltToyParams(Model):
    """Which toys."""

    finish: FinishValue = field(metadata=element("Finish"))
    r"""A word in the path. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`.
    """
    keys: list[str] = field(metadata=element("Keys"))
    """A comma list in the path. Not empty. At most 3 items."""
