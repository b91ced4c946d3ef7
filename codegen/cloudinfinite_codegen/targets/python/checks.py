"""Names of the spec that Python has another use for; every other language has others."""

from __future__ import annotations

from pathlib import PurePosixPath

from ...errors import SpecError
from ...representation.arguments import arguments_of
from ...representation.model import Model, Record, Scalar
from .names import argument, class_name, constant, module_name, typed_dict

RESERVED_TYPES = frozenset(
    {"None", "True", "False", "Any", "Answer", "Callable", "ClassVar", "Decimal", "DecimalNumber"}
    | {
        "EmptyAnswer",
        "Final",
        "Integer",
        "Literal",
        "Mapping",
        "Model",
        "OpenEnum",
        "Operation",
        "Paging",
    }
    | {"Boolean", "Recovery", "Required", "Sequence", "Text", "Timestamp", "TypedDict", "Url"}
    | {"Awaitable", "Unpack", "Waiting", "Pager", "AsyncPager", "CallOptions", "WaitOptions"}
)
"""Names that generated modules import beside the types of the spec."""

RESERVED_CONSTANTS = frozenset(
    {"ANY_BOOLEAN", "ANY_DECIMAL", "ANY_INTEGER", "ANY_TEXT", "ANY_TREE", "OPERATION", "SERVICE"}
)
"""Names of values that generated modules import or define beside the scalar types of the spec."""

RESERVED_MODULES = frozenset({"async_calls", "calls"})
"""Names of modules that every family has beside its files."""

RESERVED_ARGUMENTS = frozenset({"options", "self"})
"""Arguments that every method has; what the options are called is kept for every language."""

RESERVED_FAMILIES = frozenset(
    {"aclose", "async_client", "call", "callbacks", "client", "close", "operations"}
    | {"policy", "request", "service", "testing", "with_options"}
)
"""Names that a client has beside its families, and a package beside their modules."""


def check_names(model: Model) -> None:
    """Check that no two things of a module have one name.

    Raises:
        SpecError: The first that has.
    """
    _check_types(model)
    _check_arguments(model)
    _check_modules(model)


def _check_types(model: Model) -> None:
    enumerations = [scalar for scalar in model.scalars.values() if scalar.values]
    families = {operation.family for operation in model.operations.values()}
    taken = RESERVED_TYPES | {f"{enumeration.name}Value" for enumeration in enumerations}
    taken |= {typed_dict(record) for record in model.records.values()}
    taken |= {class_name(family, prefix) for family in families for prefix in ("", "Async")}
    classes: list[Scalar | Record] = [*enumerations, *model.records.values()]
    for declared in classes:
        if declared.name in taken:
            raise SpecError(
                *declared.source,
                f"generated Python has another use for the name {declared.name}",
                "rename the type",
            )
    for scalar in model.scalars.values():
        if not scalar.values and constant(scalar.words) in RESERVED_CONSTANTS:
            raise SpecError(
                *scalar.source,
                f"generated Python has another use for the name {constant(scalar.words)}",
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


def _check_arguments(model: Model) -> None:
    for operation in model.operations.values():
        for each in arguments_of(operation, model.records):
            if (name := argument(each.field.words)) in RESERVED_ARGUMENTS:
                raise SpecError(
                    *each.field.source,
                    f"a method has another use for the name {name}",
                    "rename the field with b:words",
                )


def _check_modules(model: Model) -> None:
    modules: dict[str, str] = {}
    for operation in model.operations.values():
        name = module_name(operation.family)
        other = modules.setdefault(name, operation.family)
        if other != operation.family or name in RESERVED_FAMILIES:
            raise SpecError(
                *operation.source,
                f"the family {operation.family} cannot have the module {name}",
                "rename the folder",
            )
        if PurePosixPath(operation.source.file).stem in RESERVED_MODULES:
            raise SpecError(
                *operation.source,
                f"the file {operation.source.file} has the name of a module of its family",
                "rename the operation",
            )
