"""Checks of types that are sent as JSON."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Model
from ..representation.operation_facts import Source
from ..representation.types import Kind, closure


def check_json_of(model: Model, type_name: str, what: str, source: Source, remedy: str) -> None:
    """Checks that a type that is sent as JSON has no field for arbitrary elements.

    Args:
        model: The model.
        type_name: The type.
        what: The name of what is sent as JSON, for the error.
        source: The declaration that says so.
        remedy: The first half of the remedy.

    Raises:
        SpecError: The type, or a type in it, has such a field.
    """
    held = closure([type_name], model.records, model.scalars)
    for record in (model.records[name] for name in held if name in model.records):
        for each in record.fields:
            if model.kind_of(each) is Kind.TREE:
                raise SpecError(
                    *source,
                    f"{what} is JSON, but allows any elements in {record.name}.{each.name}",
                    f"{remedy}, or declare the fields",
                )
