"""What must hold between declarations; XML Schema has checked each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from .errors import SpecError
from .model import Field, Kind, Location, Model, Operation, Record, Scalar
from .words import snake_case

RESERVED_ARGUMENTS = frozenset({"self", "validate"})
"""Arguments that every stub has beside its fields."""


def check_model(model: Model) -> None:
    """Check names, references and the ways of fields.

    Raises:
        SpecError: The first thing that is wrong.
    """
    _check_type_names(model)
    _check_file_names(model)
    params = {operation.params for operation in model.operations.values()}
    for record in model.records.values():
        _check_fields(model, record, is_params=record.name in params)
        _check_recursion(model, record, ())
    for operation in model.operations.values():
        _check_operation(model, operation)
    if model.service.error not in model.records:
        raise SpecError(
            "service.xml",
            0,
            f"the error type {model.service.error} does not exist",
            "declare it in common/error.xsd",
        )


def _check_type_names(model: Model) -> None:
    spelling: dict[tuple[str, ...], str] = {}
    declarations: list[Scalar | Record] = [*model.scalars.values(), *model.records.values()]
    for declared in declarations:
        if (other := spelling.setdefault(declared.words, declared.name)) != declared.name:
            raise SpecError(
                *declared.source,
                f"the types {other} and {declared.name} have the same words",
                "rename one of them",
            )


def _check_file_names(model: Model) -> None:
    stems: dict[str, str] = {}
    for source in (
        *(scalar.source for scalar in model.scalars.values()),
        *(record.source for record in model.records.values()),
        *(operation.source for operation in model.operations.values()),
    ):
        file = source.file
        if (other := stems.setdefault(PurePosixPath(file).stem, file)) != file:
            raise SpecError(
                file,
                1,
                f"there is a {other} too",
                "file names are unique over the whole spec: rename one of them",
            )


def _check_fields(model: Model, record: Record, *, is_params: bool) -> None:
    names = {field.name: field for field in record.fields}
    _check_spelling(record.fields)
    for field in record.fields:
        if is_params and field.location is Location.BODY:
            raise SpecError(
                *field.source,
                f"the parameter {field.name} does not say where it travels",
                "add b:in",
            )
        if not is_params and field.location is not Location.BODY:
            raise SpecError(
                *field.source,
                f"{field.name} is no parameter, but has b:in",
                "move it into the params type of the operation",
            )
        if field.type in model.records and (is_params or field.fixed or field.default):
            raise SpecError(
                *field.source,
                f"{field.name} is a record, where only a scalar can stand",
                "use a scalar type",
            )
        if field.comma != (is_params and field.many):
            raise SpecError(
                *field.source,
                f"the list {field.name} does not fit its place",
                'a repeated parameter has b:list="comma", a repeated element has not',
            )
        if field.location is Location.FLAG and field.type != Kind.BOOLEAN:
            raise SpecError(
                *field.source, f"the flag {field.name} is of type {field.type}", "use xs:boolean"
            )
        if field.location is Location.PATH and (not field.required or field.fixed):
            raise SpecError(
                *field.source,
                f"the path parameter {field.name} can be left out",
                "leave out minOccurs and fixed",
            )
        if record.name in model.answered and (field.required or field.fixed):
            raise SpecError(
                *field.source,
                f"{field.name} is required in {record.name}, which answers are made of",
                'write minOccurs="0": an answer may lack anything',
            )
        for text in (field.fixed, field.default):
            if text is not None and field.type in model.scalars:
                _check_value(model, field, field.type, text)
        if field.required_when:
            sibling = names.get(field.required_when.field)
            if sibling is None:
                raise SpecError(
                    *field.source,
                    f"{field.name} depends on {field.required_when.field}, which is no sibling",
                    "name a field of the same type",
                )
            _check_value(model, field, sibling.type, field.required_when.value)
    for name in record.any_of:
        if name not in names or names[name].required or names[name].many:
            raise SpecError(
                *record.source,
                f"b:any-of names {name}, which is no optional single field of {record.name}",
                "name optional fields of this type",
            )


def _check_value(model: Model, field: Field, type_name: str, text: str) -> None:
    scalar = model.scalars.get(type_name)
    if (
        scalar is not None
        and scalar.values
        and text not in {value.value for value in scalar.values}
    ):
        raise SpecError(
            *field.source,
            f"{text} is no value of {type_name}",
            f"use one of {', '.join(value.value for value in scalar.values)}",
        )


def _check_spelling(fields: Iterable[Field]) -> None:
    spelling: dict[str, Field] = {}
    for field in fields:
        argument = snake_case(field.words)
        other = spelling.setdefault(argument, field)
        if other is not field:
            raise SpecError(
                *field.source,
                f"the fields {other.name} and {field.name} are both called {argument}",
                "tell them apart with b:words",
            )


def _check_recursion(model: Model, record: Record, above: tuple[str, ...]) -> None:
    if record.name in above:
        raise SpecError(
            *record.source,
            f"{record.name} contains itself",
            "no answer of the service is recursive; cut the circle",
        )
    for field in record.fields:
        if field.type in model.records:
            _check_recursion(model, model.records[field.type], (*above, record.name))


def _check_operation(model: Model, operation: Operation) -> None:
    for word, name in (
        ("params", operation.params),
        ("request", operation.request),
        ("response", operation.response),
    ):
        if name is not None and name not in model.records:
            raise SpecError(
                *operation.source,
                f"the {word} type {name} is no complex type",
                "declare it, or mend the name",
            )
    if operation.host not in {host.kind for host in model.service.hosts}:
        raise SpecError(
            *operation.source,
            f"there is no host of the kind {operation.host}",
            "use a kind of service.xml",
        )
    params = model.records[operation.params].fields if operation.params else ()
    body = model.records[operation.request].fields if operation.request else ()
    _check_spelling((*params, *body))
    for field in (*params, *body):
        if snake_case(field.words) in RESERVED_ARGUMENTS:
            raise SpecError(
                *field.source,
                f"every call has an argument {snake_case(field.words)} already",
                "rename the field with b:words",
            )
    in_path = set(re.findall(r"\{(.*?)\}", operation.path))
    of_path = {field.name for field in params if field.location is Location.PATH}
    if missing := in_path - of_path:
        raise SpecError(
            *operation.source,
            f"the path names {', '.join(sorted(missing))}, which is no path parameter",
            'declare it in the params type with b:in="path"',
        )
    if unused := of_path - in_path:
        raise SpecError(
            *operation.source,
            f"the path does not name the path parameter {', '.join(sorted(unused))}",
            "write it in braces into the path",
        )
    codes = {error.code for error in model.service.errors}
    for note in (*operation.preconditions, *operation.failures):
        if note.name and note.name not in codes:
            raise SpecError(
                *operation.source,
                f"the error code {note.name} is not in errors.xml",
                "add it there, or mend the name",
            )
    if operation.paging:
        answer = model.records[operation.response].fields if operation.response else ()
        here = {field.name: field for field in answer}
        if operation.paging.token not in {field.name for field in params}:
            raise SpecError(
                *operation.source,
                f"the paging token {operation.paging.token} is no parameter",
                "name a field of the params type",
            )
        for name in (operation.paging.next, operation.paging.items):
            if name not in here or here[name].many != (name == operation.paging.items):
                raise SpecError(
                    *operation.source,
                    f"paging names {name}, which does not fit",
                    "next is a single field of the answer, items a repeated one",
                )
