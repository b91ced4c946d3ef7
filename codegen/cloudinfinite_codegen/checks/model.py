"""Runs all checks across declarations."""

from __future__ import annotations

from ..errors import Mistakes
from ..representation.model import Model
from .callbacks import check_callbacks
from .families import check_families
from .graphs import check_graphs
from .operations import check_flattening, check_operation
from .procedures import check_procedures
from .steps import check_steps
from .types import check_types
from .verdicts import check_verdicts


def check_model(model: Model) -> None:
    """Checks types, operations, and how operations work together.

    Raises:
        SpecError: The mistakes that can be found in one run.
    """
    check_types(model)
    mistakes = Mistakes()
    for operation in model.operations.values():
        with mistakes.gather():
            check_operation(model, operation)
    mistakes.settle()
    with mistakes.gather():
        check_flattening(model)
    with mistakes.gather():
        check_steps(model)
    with mistakes.gather():
        check_graphs(model)
    with mistakes.gather():
        check_families(model)
    with mistakes.gather():
        check_callbacks(model)
    with mistakes.gather():
        check_verdicts(model)
    for operation in model.operations.values():
        with mistakes.gather():
            check_procedures(model, operation)
    mistakes.settle()
