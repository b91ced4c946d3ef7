# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types shared by several families."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from tinyapi.results.toy import Toy as Toy
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(__name__, {"tinyapi.results.toy": "Toy"})
