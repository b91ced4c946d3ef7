"""What must hold between declarations; XML Schema has checked each by itself."""

from __future__ import annotations

from .model import Model
from .operation_checks import check_operation
from .procedure_checks import check_procedures
from .type_checks import check_types


def check_model(model: Model) -> None:
    """Check types, operations, and how operations work together.

    Raises:
        SpecError: The first thing that is wrong.
    """
    check_types(model)
    for operation in model.operations.values():
        check_operation(model, operation)
    for operation in model.operations.values():
        check_procedures(model, operation)
