"""Checks of operations against the rest of the spec."""

from __future__ import annotations

import re

from ..errors import SpecError
from ..representation.arguments import Argument, arguments_of, flattened_in
from ..representation.model import Model, Operation
from ..representation.types import Location
from ..representation.words import snake_case
from .json_forms import check_json_of
from .names import check_spelling

RESERVED_ARGUMENTS = frozenset(
    {"create_once", "extra_fields", "extra_headers", "extra_query", "hooks", "retries"}
    | {"missing_ok", "timeout", "validate"}
)
"""The options of every call, in every language."""


def check_operation(model: Model, operation: Operation) -> None:
    """Checks that everything that an operation names exists, and that its names are free.

    Raises:
        SpecError: The first mistake.
    """
    if operation.host not in {host.kind for host in model.service.hosts}:
        raise SpecError(
            *operation.source,
            f"no host is of the kind {operation.host}",
            "use a kind declared in service.xml",
        )
    if operation.takes_bytes and (operation.request or operation.method not in ("POST", "PUT")):
        beside = f"of the type {operation.request}" if operation.request else operation.method
        raise SpecError(
            *operation.source,
            f"the body is {operation.body}, but the call is {beside}",
            "remove body or request, and use POST or PUT",
        )
    if operation.body == "json" and not operation.request:
        raise SpecError(*operation.source, "the JSON body has no type", "name its type in request")
    if operation.body == "json" and operation.request:
        check_json_of(model, operation.request, "the body", operation.source, 'remove body="json"')
    if operation.response and operation.answer in ("binary", "text"):
        raise SpecError(
            *operation.source,
            f"the response is {operation.answer}, but has the type {operation.response}",
            "remove answer or response",
        )
    if operation.answer == "json" and not operation.response:
        raise SpecError(
            *operation.source, "the JSON response has no type", "name its type in response"
        )
    params = model.records[operation.params].fields if operation.params else ()
    body = model.records[operation.request].fields if operation.request else ()
    check_spelling((*params, *body))
    _check_arguments(model, operation)
    in_path = set(re.findall(r"\{(.*?)\}", operation.path))
    places = (Location.PATH, Location.KEY)
    of_path = {field.name for field in params if field.location in places}
    if missing := in_path - of_path:
        raise SpecError(
            *operation.source,
            f"the path names {', '.join(sorted(missing))}, which is not a path parameter",
            'declare it in the params type with b:in="path"',
        )
    if unused := of_path - in_path:
        raise SpecError(
            *operation.source,
            f"the path does not name the path parameter {', '.join(sorted(unused))}",
            "add it to the path in braces",
        )
    for field in params:
        if field.location is Location.KEY and not operation.path.endswith(f"/{{{field.name}}}"):
            raise SpecError(
                *operation.source,
                f"the key {field.name} is not at the end of the path",
                "add it in braces as the last part of the path",
            )
    codes = {error.code for error in model.service.errors}
    for note in (*operation.preconditions, *operation.failures):
        if note.name and note.name not in codes:
            raise SpecError(
                *operation.source,
                f"the error code {note.name} is not in errors.xml",
                "add it there, or correct the name",
            )
    resources = {resource.service for resource in model.service.resources}
    for action in operation.actions:
        if action.name.partition(":")[0] not in resources:
            raise SpecError(
                *operation.source,
                f"the action {action.name} has no resource",
                "add a b:resource to service.xml, or correct the name",
            )


def check_flattening(model: Model) -> None:
    """Checks that some call flattens every field with `b:flatten`.

    Raises:
        SpecError: No call flattens a field.
    """
    flattened = flattened_in(model.operations.values(), model.records)
    for record in model.records.values():
        for field in record.fields:
            if field.flatten and (record.name, field.name) not in flattened:
                raise SpecError(
                    *field.source,
                    f"{field.name} of {record.name} is not flattened into any call",
                    "flatten every field that leads to it, or remove b:flatten",
                )


def _check_arguments(model: Model, operation: Operation) -> None:
    taken: dict[str, Argument] = {}
    reserved = RESERVED_ARGUMENTS
    reserved |= {"expires"} if model.presigned(operation) else set()
    reserved |= {"body"} if operation.takes_bytes else set()
    for argument in arguments_of(operation, model.records):
        name = snake_case(argument.field.words)
        if name in reserved:
            raise SpecError(
                *argument.field.source,
                f"the argument name {name} is reserved for an option of every call",
                "rename the field with b:words",
            )
        other = taken.setdefault(name, argument)
        if other is not argument:
            raise SpecError(
                *argument.field.source,
                f"{operation.name} has two arguments {name}: "
                f"{'.'.join(other.path)} and {'.'.join(argument.path)}",
                "distinguish them with b:words, or do not flatten one of them",
            )
