"""Checks across types."""

from __future__ import annotations

from itertools import chain

from ..errors import Mistakes, SpecError
from ..representation.model import Model
from ..representation.types import BUILT_IN, Field, Kind, Location, Record
from .conditions import check_conditions
from .json_forms import check_json_of
from .names import check_file_names, check_spelling, check_type_names
from .nesting import check_nesting, check_recursion


def check_types(model: Model) -> None:
    """Checks names, references, fields and nesting.

    Raises:
        SpecError: The mistakes that can be found in one run.
    """
    mistakes = Mistakes()
    for check in (check_type_names, check_file_names, _check_references):
        with mistakes.gather():
            check(model)
    for record in model.records.values():
        for field in record.fields:
            with mistakes.gather():
                _check_type(model, field)
    mistakes.settle()
    params = {operation.params for operation in model.operations.values()}
    for record in model.records.values():
        with mistakes.gather():
            check_recursion(model, record, ())
    mistakes.settle()
    with mistakes.gather():
        check_nesting(model)
    for record in model.records.values():
        _check_fields(model, record, record.name in params, mistakes)
    with mistakes.gather():
        _check_cycles(model)
    mistakes.settle()


def _check_references(model: Model) -> None:
    named = [("error", model.service.error), ("callback", model.service.callback)]
    named += [("callback", each.record) for each in model.service.callbacks]
    for word, name in named:
        if name is not None and name not in model.records:
            raise SpecError(
                *model.service.source,
                f"the {word} type {name} does not exist",
                f"declare it in a file of shared types, or correct the name in {word}",
            )
    params: set[str] = set()
    bodies = {field.type for record in model.records.values() for field in record.fields}
    for operation in model.operations.values():
        for word, name, group in (
            ("params", operation.params, params),
            ("request", operation.request, bodies),
            ("response", operation.response, bodies),
        ):
            if name is not None and name not in model.records:
                raise SpecError(
                    *operation.source,
                    f"the {word} type {name} is not a complex type",
                    "declare it, or correct the name",
                )
            group.add(name or "")
    for record in model.records.values():
        if record.name in params & bodies:
            raise SpecError(
                *record.source,
                f"{record.name} is used both in a body and outside of one",
                "declare one type for the parameters and one for the body",
            )


def _check_fields(model: Model, record: Record, is_params: bool, mistakes: Mistakes) -> None:
    with mistakes.gather():
        check_spelling(record.fields)
    for field in record.fields:
        with mistakes.gather():
            _check_field(model, record, field, is_params)
    for field in [each for each in record.fields if each.location is Location.RULE][1:]:
        with mistakes.gather():
            raise SpecError(
                *field.source,
                f"{record.name} has a second rule, {field.name}",
                "keep only one, because a query does not show which rule a name belongs to",
            )
    names = {field.name: field for field in record.fields}
    for name in chain.from_iterable(record.any_of):
        if name not in names or names[name].required:
            with mistakes.gather():
                raise SpecError(
                    *record.source,
                    f"b:any-of names {name}, which is not an optional field of {record.name}",
                    "name optional fields of this type",
                )


def _check_type(model: Model, field: Field) -> None:
    if field.type not in {*model.records, *model.scalars, *Kind}:
        raise SpecError(
            *field.source,
            f"{field.name} has the unknown type {field.type}",
            f"use a type of the spec, or one of {', '.join(BUILT_IN)}",
        )
    if field.names not in {None, *model.scalars, Kind.STRING}:
        raise SpecError(
            *field.source,
            f"the names of {field.name} are of type {field.names}, which this spec does not use",
            "name a type of texts in b:names, or leave it out if any name is allowed",
        )


def _check_field(model: Model, record: Record, field: Field, is_params: bool) -> None:
    if is_params and field.location in (Location.BODY, Location.TEXT):
        raise SpecError(
            *field.source,
            f"the parameter {field.name} has no place in the request",
            "add b:in",
        )
    if field.location is Location.TEXT:
        _check_text(model, record, field)
    elif not is_params and field.location is not Location.BODY:
        raise SpecError(
            *field.source,
            f"{field.name} has b:in, but is not a parameter",
            "move it into the params type of the operation",
        )
    if field.names:
        _check_map(model, record, field, is_params)
    if field.json:
        _check_json(model, field, is_params)
    elif field.type in model.records and is_params:
        raise SpecError(
            *field.source,
            f"{field.name} is a record, but only a scalar is allowed",
            "use a scalar type",
        )
    if is_params and field.many and not field.comma:
        raise SpecError(
            *field.source,
            f"the parameter {field.name} is repeated",
            'add b:list="comma"',
        )
    if field.comma and field.type in model.records:
        raise SpecError(
            *field.source,
            f"the comma list {field.name} contains records",
            "remove b:list, because records cannot be joined by commas",
        )
    kind = model.kind_of(field)
    if field.location is Location.FLAG and (field.type != Kind.BOOLEAN or field.many):
        raise SpecError(
            *field.source,
            f"the flag {field.name} has the type {field.type} or is repeated",
            "use a single xs:boolean",
        )
    if field.location is Location.RULE and (
        kind is not Kind.STRING or field.many or field.fixed is not None
    ):
        raise SpecError(
            *field.source,
            f"the rule {field.name} is not a text, or is fixed or repeated",
            "use a single text; for a fixed value, use a flag",
        )
    if field.location is Location.PATH and (not field.required or field.fixed is not None):
        raise SpecError(
            *field.source,
            f"the path parameter {field.name} is optional or fixed",
            "remove minOccurs and fixed",
        )
    if field.location is Location.KEY and (
        kind is not Kind.STRING or field.many or field.fixed is not None
    ):
        raise SpecError(
            *field.source,
            f"the key {field.name} is not a text, or is fixed or repeated",
            "use a single text without fixed",
        )
    if kind is Kind.URL and (
        field.comma or field.location in (Location.PATH, Location.KEY, Location.HEADER)
    ):
        raise SpecError(
            *field.source,
            f"the url {field.name} is not allowed in this place",
            "put a url into an element, or a query parameter without b:list",
        )
    bound = is_params or field.comma or field.fixed is not None or field.default is not None
    if kind is Kind.TREE and bound:
        raise SpecError(
            *field.source,
            f"{field.name} contains any elements, but is used as a text",
            "use xs:anyType only in bodies, without b:list, fixed and default",
        )
    if kind is Kind.TIMESTAMP and field.fixed is not None:
        raise SpecError(*field.source, f"the time {field.name} is fixed", "remove fixed")
    _check_directions(model, record, field)
    check_conditions(model, record, field)


def _check_map(model: Model, record: Record, field: Field, is_params: bool) -> None:
    """Checks a map, whose names are data."""
    names = model.scalars.get(field.names or "")
    kind = names.kind if names else field.names
    if kind != Kind.STRING or (names and names.values):
        raise SpecError(
            *field.source,
            f"the names of {field.name} are of type {field.names}, which is not a text",
            "name a type of texts in b:names, or leave it out if any name is allowed",
        )
    forbidden = (
        field.many,
        field.location is not Location.BODY,
        is_params,
        field.fixed is not None,
        field.default is not None,
        field.always,
        field.flatten,
        field.secret,
        field.json,
        field.role is not None,
    )
    if any(forbidden):
        raise SpecError(
            *field.source,
            f"the map {field.name} of {record.name} has an attribute that a map cannot have",
            "use a map once in a body, without b:in, b:form, fixed, default, b:always, "
            "b:flatten, b:secret and b:verdict",
        )


def _check_json(model: Model, field: Field, is_params: bool) -> None:
    """Checks a record that is sent as JSON."""
    places = (Location.HEADER, Location.QUERY)
    if field.type not in model.records or field.many or field.location not in places:
        raise SpecError(
            *field.source,
            f"{field.name} is JSON, but not a single record in a header or the query",
            "remove b:form, or use a single record",
        )
    check_json_of(model, field.type, field.name, field.source, "remove b:form")


def _check_text(model: Model, record: Record, field: Field) -> None:
    """Checks a field that is the text of its record's own element."""
    if record.name in model.requested or len(record.fields) > 1:
        raise SpecError(
            *field.source,
            f"{field.name} is the text of {record.name}, which has more fields or is in requests",
            "make it the only field of a type that only responses use",
        )
    if field.many or model.kind_of(field) in (None, Kind.TREE):
        raise SpecError(
            *field.source, f"the text {field.name} is not a single scalar", "use a single scalar"
        )


def _check_directions(model: Model, record: Record, field: Field) -> None:
    """Checks the attributes of a field that apply only to requests or only to responses."""
    requested, answered = record.name in model.requested, record.name in model.answered
    if answered and not requested and field.required:
        raise SpecError(
            *field.source,
            f"{field.name} is required in {record.name}, which only responses use",
            'write minOccurs="0"; add b:always="true" if the service always sends it',
        )
    if answered and field.fixed is not None:
        raise SpecError(
            *field.source,
            f"{field.name} is fixed in {record.name}, which responses use",
            "remove fixed, because a response may have another value",
        )
    if field.always and not answered:
        raise SpecError(
            *field.source,
            f"{field.name} is always sent, but no response uses {record.name}",
            "remove b:always",
        )
    if field.secret and (
        field.location not in (Location.BODY, Location.QUERY)
        or field.many
        or model.kind_of(field) is not Kind.STRING
        or field.fixed is not None
    ):
        raise SpecError(
            *field.source,
            f"the secret {field.name} is not a single text in a body or query",
            "use a single text in a body or query, without fixed: paths and headers end up in logs",
        )
    if field.empty and (
        not requested
        or field.location is not Location.BODY
        or field.many
        or model.kind_of(field) not in (Kind.STRING, Kind.URL)
        or field.fixed is not None
    ):
        raise SpecError(
            *field.source,
            f"{field.name} may be empty, but is not a single text in the body of a request",
            "remove b:empty: elsewhere, an empty text has another meaning or none",
        )
    held = model.records.get(field.type)
    if field.flatten and not (requested and held and held.fields and not field.many):
        raise SpecError(
            *field.source,
            f"{field.name} of {record.name} cannot be flattened",
            "flatten only a single record with fields, in a type that requests use",
        )


def _check_cycles(model: Model) -> None:
    """Checks that no files depend on each other's types, because they could not be loaded."""
    needs: dict[str, dict[str, Field]] = {}
    for record in model.records.values():
        for field in record.fields:
            for name in (field.type, field.names or ""):
                declared = model.records.get(name) or model.scalars.get(name)
                if declared and declared.source.file != record.source.file:
                    needs.setdefault(record.source.file, {}).setdefault(declared.source.file, field)

    def visit(file: str, above: tuple[str, ...]) -> None:
        for other, field in needs.get(file, {}).items():
            if other in above:
                raise SpecError(
                    *field.source,
                    f"{file} and {other} depend on each other",
                    "move the types that both need into another file",
                )
            visit(other, (*above, other))

    for file in needs:
        visit(file, (file,))
