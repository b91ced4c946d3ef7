"""What must hold between declarations; XML Schema has checked each by itself."""

from __future__ import annotations

from ..representation.model import Model
from .families import check_families
from .operations import check_flattening, check_operation
from .procedures import check_procedures
from .types import check_types


def check_model(model: Model) -> None:
    """Check types, operations, and how operations work together.

    Raises:
        SpecError: The first thing that is wrong.
    """
    check_types(model)
    for operation in model.operations.values():
        check_operation(model, operation)
    check_flattening(model)
    check_families(model)
    for operation in model.operations.values():
        check_procedures(model, operation)
