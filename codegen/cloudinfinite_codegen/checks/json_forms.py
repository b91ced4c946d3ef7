"""What a request can send as JSON."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Kind, Model, closure
from ..representation.operation_facts import Source


def check_json_of(model: Model, type_name: str, told: str, source: Source, remedy: str) -> None:
    """Check that a type which is sent as JSON has no place for any elements.

    Args:
        model: The model.
        type_name: The type.
        told: What is JSON.
        source: The file and line that say so.
        remedy: What else to do.

    Raises:
        SpecError: The type or one in it has such a place.
    """
    held = closure([type_name], model.records, model.scalars)
    for record in (model.records[name] for name in held if name in model.records):
        for each in record.fields:
            if model.kind_of(each) is Kind.TREE:
                raise SpecError(
                    *source,
                    f"{told} is JSON, but contains any elements: {record.name}.{each.name}",
                    f"{remedy}, or declare the fields",
                )
