# Generated from spec/shop_floor/melt_toy.xsd (1b92c041ef963aa1).
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
