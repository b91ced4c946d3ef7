"""Names of the spec that Python has another use for; every other language has others."""

from __future__ import annotations

from ..errors import SpecError
from ..model import Model, Record, Scalar
from .names import constant

RESERVED_TYPES = frozenset(
    {
        "None",
        "True",
        "False",
        "Any",
        "ClassVar",
        "Decimal",
        "Final",
        "Literal",
        "Mapping",
        "Sequence",
    }
    | {"Answer", "BaseClient", "Codec", "EmptyAnswer", "ErrorCode", "Label", "Model", "OpenEnum"}
    | {"Operation", "ParameterCodec", "Parameters", "Problems", "Report", "Service"}
    | {"Boolean", "DecimalNumber", "Enumeration", "Integer", "Text", "Timestamp", "Url"}
)
"""Names that generated modules import beside the types of the spec."""


def check_names(model: Model) -> None:
    """Check that no two things of a module have one name.

    Raises:
        SpecError: The first that has.
    """
    enumerations = [scalar for scalar in model.scalars.values() if scalar.values]
    taken = RESERVED_TYPES | {f"{enumeration.name}Value" for enumeration in enumerations}
    classes: list[Scalar | Record] = [*enumerations, *model.records.values()]
    for declared in classes:
        if declared.name in taken:
            raise SpecError(
                *declared.source,
                f"generated Python has another use for the name {declared.name}",
                "rename the type",
            )
    for enumeration in enumerations:
        spelling: dict[str, str] = {}
        for value in enumeration.values:
            name = constant(value.words)
            if (other := spelling.setdefault(name, value.value)) != value.value:
                raise SpecError(
                    *value.source,
                    f"the values {other} and {value.value} are both called {name}",
                    "tell them apart with b:words",
                )
