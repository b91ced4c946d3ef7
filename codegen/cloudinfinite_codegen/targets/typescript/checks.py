"""Checks of the names of the spec that TypeScript or its runtime reserves."""

from __future__ import annotations

from ...representation.arguments import arguments_of
from ...representation.call_names import call_names
from ...representation.model import Model
from ...representation.types import Record, Scalar
from ..collisions import Name, check_distinct, check_free
from .names import arguments_type, function, given_type, member, plan_name

_CODE = "generated TypeScript"

RESERVED_TYPES = frozenset(
    {"Answer", "Array", "BaseClient", "BigInt", "BinaryAnswer", "Body", "Boolean"}
    | {"CallOptions", "ContentVerdict", "Date", "Decimal", "DecimalInput", "EmptyAnswer"}
    | {"Error", "JobReference", "LookUpOptions", "Map", "Number", "Object", "Open"}
    | {"OperationTable", "Pager", "Plan", "Promise", "Readonly", "Record", "RecordTable"}
    | {"Scalar", "Set", "StepsText", "StreamedAnswer", "String", "Symbol", "TextAnswer"}
    | {"Timestamp", "Tree", "UrlOptions", "WaitOptions"}
)
"""Names that generated modules use besides the types of the spec."""

RESERVED_FAMILIES = frozenset({"callbacks", "client", "core", "index", "node", "service"})
"""Modules that a package has besides its families."""


def check_names(model: Model) -> None:
    """Checks that no name is reserved, and that no two things in a module have the same name.

    Raises:
        SpecError: A name is reserved or used twice.
    """
    taken = RESERVED_TYPES | {arguments_type(each) for each in model.operations.values()}
    taken |= {plan_name(record.graph) for record in model.records.values() if record.graph}
    inputs = {given_type(record, model) for record in model.records.values()}
    taken |= inputs - model.records.keys()
    named: list[Scalar | Record] = [
        each for each in model.scalars.values() if each.values or model.steps(each)
    ]
    named += model.records.values()
    check_free(
        (Name(each.name, each.name, each.source) for each in named),
        taken,
        _CODE,
        "rename the type",
    )
    for record in model.records.values():
        own = (Name(member(field.words), field.name, field.source) for field in record.fields)
        reserved = {"verdict"} if model.has_verdict(record) else set()
        check_free(own, reserved, "a type with a verdict", "rename the field with b:words")
    for operation in model.operations.values():
        fields = [each.field for each in arguments_of(operation, model.records)]
        reserved = {"body"} if operation.takes_bytes else set()
        check_free(
            (Name(member(each.words), each.name, each.source) for each in fields),
            reserved,
            "a call",
            "rename the field with b:words",
        )
    for operations in model.families().values():
        names = [
            Name(function(words), operation.name, operation.source)
            for operation in operations
            for words in call_names(model, operation)
        ]
        check_distinct(names, "calls", "rename one of them")
    families = [Name(each.family, each.family, each.source) for each in model.operations.values()]
    check_free(families, RESERVED_FAMILIES, "the package", "rename the folder")
