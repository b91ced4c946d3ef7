"""Checks of the names of the spec that Go or its runtime reserves."""

from __future__ import annotations

from collections.abc import Iterator

from ...representation.arguments import arguments_of
from ...representation.call_names import call_names
from ...representation.model import Model
from ...representation.named_jobs import named_jobs
from ...representation.types import Record
from ..collisions import Name, check_distinct, check_free
from .names import constant, exported, family_field, input_type, plan_type, service_type
from .types import Plan, Types

_CODE = "generated Go"

RESERVED_TYPES = frozenset(
    {
        "Anomaly",
        "AttemptsError",
        "BinaryAnswer",
        "Branch",
        "Callback",
        "Callbacks",
        "ChainProvider",
        "Client",
    }
    | {"ConfigurationError", "CredentialFunc", "CredentialProvider", "Credentials"}
    | {"CredentialsError", "Decimal", "DecimalOrWord", "DecodeError", "EmptyAnswer", "Entry"}
    | {"Fields", "Header", "IntegerOrWord", "JobError", "JobsError", "Member", "Metadata"}
    | {"NewClient", "NewDecimal", "NewUpload", "OncePolicy", "Operations", "Option"}
    | {"OutcomeUnknownError", "PagingError", "Param", "ParseCallback", "ParseDecimal"}
    | {"ProfileProvider", "Ptr", "RawRequest", "RetryPolicy", "ServiceError", "Stream"}
    | {"TextAnswer", "TransportError", "Tree", "UnconfirmedError", "Upload", "ValidationError"}
    | {"Value", "WaitPolicy"}
)
"""Names that the package has besides the types of the spec."""

RESERVED_FAMILIES = frozenset(
    {"CloseIdleConnections", "Confirm", "Core", "Request", "RequestStream", "With"}
)
"""Names that a client has besides its families."""


def check_names(model: Model, types: Types) -> None:
    """Checks that no name is reserved, and that no two things have the same name.

    Raises:
        SpecError: A name is reserved or used twice.
    """
    names = list(_types(model, types))
    check_free(names, RESERVED_TYPES, _CODE, "rename the type")
    check_distinct(names, "names", "rename one of them, or distinguish values with b:words")
    for record in model.records.values():
        _check_fields(record)
        if record.graph:
            _check_plan(types.plan(record, record.graph), record)
        if model.has_verdict(record):
            _check_free_fields(record, "Verdict", "a type with a verdict")
    for name in named_jobs(model):
        _check_free_fields(model.records[name], "Confirm", "a callback")
    for operation in model.operations.values():
        fields = [each.field for each in arguments_of(operation, model.records)]
        taken = {"Body"} if operation.takes_bytes else set()
        check_free(
            (Name(exported(each.words), each.name, each.source) for each in fields),
            taken,
            "an input with a body",
            "rename the field with b:words",
        )
        check_distinct(
            (Name(exported(each.words), each.name, each.source) for each in fields),
            "fields",
            "rename one of them with b:words",
        )
        if operation.response:
            _check_free_fields(model.records[operation.response], "Metadata", "an answer")
    families = model.families()
    for family, operations in families.items():
        check_distinct(
            (
                Name(exported(words), f"{each.name}: {' '.join(words)}", each.source)
                for each in operations
                for words in call_names(model, each)
            ),
            "calls",
            "rename one of them with b:call",
        )
        check_free(
            [Name(family_field(family), family, operations[0].source)],
            RESERVED_FAMILIES,
            "the client",
            "rename the folder",
        )


def _types(model: Model, types: Types) -> Iterator[Name]:
    unused = {name for each in model.operations.values() for name in (each.params, each.request)}
    for record in model.records.values():
        if record.name not in unused:
            yield Name(record.name, record.name, record.source)
        if record.graph:
            for name in (plan_type(record.graph), f"Start{plan_type(record.graph)}"):
                yield Name(name, f"{name} of {record.name}", record.source)
    for scalar in model.scalars.values():
        if scalar.values:
            yield Name(scalar.name, scalar.name, scalar.source)
            for value, member in zip(scalar.values, types.enumeration(scalar).values, strict=True):
                about = f"{scalar.name} {value.value} ({constant(scalar, value)})"
                yield Name(member.name, about, value.source)
        elif model.steps(scalar):
            yield Name(scalar.name, scalar.name, scalar.source)
    for family, operations in model.families().items():
        yield Name(service_type(family), f"the family {family}", operations[0].source)
        for each in operations:
            yield Name(input_type(each), f"the input of {each.name}", each.source)


def _check_plan(plan: Plan, record: Record) -> None:
    check_free(
        (Name(each.name, each.kind, record.source) for each in plan.methods),
        {"Beside", "Name", "Named", plan.whole},
        "a plan",
        "rename the value with b:words",
    )


def _check_fields(record: Record) -> None:
    check_distinct(
        (Name(exported(each.words), each.name, each.source) for each in record.fields),
        "fields",
        "rename one of them with b:words",
    )


def _check_free_fields(record: Record, name: str, where: str) -> None:
    check_free(
        (Name(exported(each.words), each.name, each.source) for each in record.fields),
        {name},
        where,
        "rename the field with b:words",
    )
