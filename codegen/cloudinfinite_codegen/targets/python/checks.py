"""Checks of the names of the spec that Python or its runtime reserves."""

from __future__ import annotations

from ...representation.arguments import arguments_of
from ...representation.model import Model
from ...representation.types import Record, Scalar
from ..collisions import Name, check_distinct, check_free
from ..naming import folder_and_stem
from .names import argument, class_name, constant, module_name, plan_name, typed_dict

_CODE = "generated Python"

RESERVED_TYPES = frozenset(
    {"None", "True", "False", "Any", "Answer", "Callable", "Callback", "ClassVar", "Decimal"}
    | {"DecimalNumber"}
    | {
        "AbstractAsyncContextManager",
        "AbstractContextManager",
        "AsyncStreamedAnswer",
        "BinaryAnswer",
        "Body",
        "EmptyAnswer",
        "Source",
        "StreamedAnswer",
        "TextAnswer",
        "UrlOptions",
        "Final",
        "Integer",
        "Literal",
        "Mapping",
        "BaseRecord",
        "OpenEnum",
        "Operation",
        "NumberedPaging",
        "Paging",
    }
    | {"Boolean", "Recovery", "Required", "Sequence", "Text", "Timestamp", "TypedDict", "Url"}
    | {
        "Awaitable",
        "ContentVerdict",
        "JobT",
        "Unpack",
        "Waiting",
        "Pager",
        "AsyncPager",
        "CallOptions",
        "WaitOptions",
    }
)
"""Names that generated modules import besides the types of the spec."""

RESERVED_CONSTANTS = frozenset(
    {"ANY_BOOLEAN", "ANY_DECIMAL", "ANY_INTEGER", "ANY_TEXT", "ANY_TREE", "OPERATION", "SERVICE"}
)
"""Values that generated modules import or define besides the scalar types of the spec."""

RESERVED_MODULES = frozenset({"async_calls", "calls"})
"""Modules that every family has besides its spec files."""

RESERVED_ARGUMENTS = frozenset({"options", "self"})
"""Arguments of every method. The names of the options are reserved in every language."""

RESERVED_FAMILIES = frozenset(
    {"aclose", "async_client", "call", "callbacks", "client", "close", "confirm", "operations"}
    | {"policy", "presign", "request", "service", "stream", "testing", "with_options"}
)
"""Names that a client has besides its families, and a package besides their modules."""


def check_names(model: Model) -> None:
    """Checks that no name is reserved, and that no two things in a module have the same name.

    Raises:
        SpecError: A name is reserved or used twice.
    """
    _check_types(model)
    _check_arguments(model)
    _check_modules(model)


def _check_types(model: Model) -> None:
    enumerations = [scalar for scalar in model.scalars.values() if scalar.values]
    families = model.families()
    taken = RESERVED_TYPES | {f"{enumeration.name}Value" for enumeration in enumerations}
    taken |= {typed_dict(record) for record in model.records.values()}
    taken |= {plan_name(record.graph) for record in model.records.values() if record.graph}
    taken |= {class_name(family, prefix) for family in families for prefix in ("", "Async")}
    classes: list[Scalar | Record] = [*enumerations, *model.records.values()]
    check_free(
        (Name(each.name, each.name, each.source) for each in classes),
        taken,
        _CODE,
        "rename the type",
    )
    for record in model.records.values():
        if model.has_verdict(record):
            check_free(
                (Name(argument(each.words), each.name, each.source) for each in record.fields),
                {"verdict"},
                "a type with a verdict",
                "rename the field with b:words",
            )
    constants = [scalar for scalar in model.scalars.values() if not scalar.values]
    check_free(
        (Name(constant(each.words), each.name, each.source) for each in constants),
        RESERVED_CONSTANTS,
        _CODE,
        "rename the type",
    )
    for enumeration in enumerations:
        check_distinct(
            (Name(constant(v.words), v.value, v.source) for v in enumeration.values),
            "values",
            "distinguish them with b:words",
        )


def _check_arguments(model: Model) -> None:
    for operation in model.operations.values():
        fields = [each.field for each in arguments_of(operation, model.records)]
        check_free(
            (Name(argument(each.words), each.name, each.source) for each in fields),
            RESERVED_ARGUMENTS,
            "a method",
            "rename the field with b:words",
        )


def _check_modules(model: Model) -> None:
    modules = [
        Name(module_name(each.family), each.family, each.source)
        for each in model.operations.values()
    ]
    check_free(modules, RESERVED_FAMILIES, "the package", "rename the folder")
    check_distinct(modules, "families", "rename one of the folders")
    check_free(
        (
            Name(folder_and_stem(each.source)[1], each.name, each.source)
            for each in model.operations.values()
        ),
        RESERVED_MODULES,
        "the folder of a family",
        "rename the operation",
    )
