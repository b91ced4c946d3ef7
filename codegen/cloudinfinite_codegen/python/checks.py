"""Names of the spec that Python has another use for; every other language has others."""

from __future__ import annotations

from ..errors import SpecError
from ..model import Model, Operation, Record, Scalar
from .mode import MODES
from .names import argument, class_name, constant, iterator, module_name, waiter

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
    | {"Answer", "AsyncBaseClient", "AsyncPager", "BaseClient", "Callable", "Codec", "CreateOnce"}
    | {"EmptyAnswer", "ErrorCode", "Label", "Model", "OpenEnum", "Operation", "Pager", "Paging"}
    | {"ParameterCodec", "Parameters", "Problems", "Recovery", "Report", "RetryPolicy", "Service"}
    | {"StatusRule", "Verdict", "Waiting"}
    | {"Boolean", "DecimalNumber", "Enumeration", "Integer", "Text", "Timestamp", "Url"}
)
"""Names that generated modules import beside the types of the spec."""

_OF_A_WAIT = frozenset({"job", "on_progress", "self", "timeout"})
"""Names that a method that waits uses beside the job's id."""


def check_names(model: Model) -> None:
    """Check that no two things of a module have one name.

    Raises:
        SpecError: The first that has.
    """
    _check_types(model)
    _check_methods(model)
    _check_modules(model)


def _check_types(model: Model) -> None:
    enumerations = [scalar for scalar in model.scalars.values() if scalar.values]
    families = {operation.family for operation in model.operations.values()}
    taken = RESERVED_TYPES | {f"{enumeration.name}Value" for enumeration in enumerations}
    taken |= {f"{mode.prefix}{class_name(family)}" for family in families for mode in MODES}
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


def _check_methods(model: Model) -> None:
    methods: dict[str, Operation] = {}
    for operation in model.operations.values():
        names = [argument(operation.words)]
        names += [iterator(operation.words)] if operation.paging else []
        names += [waiter(operation.words)] if operation.waiting else []
        for name in names:
            other = methods.setdefault(name, operation)
            if other is not operation:
                raise SpecError(
                    *operation.source,
                    f"{other.name} and {operation.name} both have a method {name}",
                    "rename one of the operations",
                )
        _check_wait(model, operation)


def _check_wait(model: Model, operation: Operation) -> None:
    if not operation.waiting:
        return
    for field in model.records[operation.params or ""].fields:
        if field.name == operation.waiting.id and argument(field.words) in _OF_A_WAIT:
            raise SpecError(
                *field.source,
                f"a wait has another use for the name {argument(field.words)}",
                "rename the field with b:words",
            )


def _check_modules(model: Model) -> None:
    modules: dict[str, str] = {}
    for operation in model.operations.values():
        for mode in MODES:
            name = f"{module_name(operation.family)}{mode.suffix}"
            other = modules.setdefault(name, operation.family)
            if other != operation.family:
                raise SpecError(
                    *operation.source,
                    f"the families {other} and {operation.family} both have a module {name}",
                    "rename one of the folders",
                )
