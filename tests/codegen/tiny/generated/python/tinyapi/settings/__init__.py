# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types shared by several families."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from tinyapi.settings.box import Box as Box
    from tinyapi.settings.box import Cord as Cord
    from tinyapi.settings.box import CordDict as CordDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__, {"tinyapi.settings.box": "Box Cord CordDict"}
    )
