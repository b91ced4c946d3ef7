"""Which operation of the spec a page is about."""

from __future__ import annotations

import re

from cloudinfinite_codegen.representation.model import Field, Kind, Location, Model, Operation

from ..page import FieldFact, PageFacts, Place

_FILLED = re.compile(r"\{[^{}]*\}")


def operation_of(facts: PageFacts, model: Model) -> Operation | None:
    """The operation with the page's method and path, told from others on the same path.

    Operations on one path are told apart by the fields that the spec fixes (`Type`, `Tag`) and by
    flags; one without such a field is meant where no other is. None when the spec has no such
    operation, or more than one that would do.
    """
    found = [
        operation
        for operation in same_call(facts, model)
        if _flags(operation, model) == set(facts.calls[0].flags)
        and _has_fixed(operation, model, facts.fields)
    ]
    most = max((_fixed(operation, model) for operation in found), key=len, default=())
    meant = [operation for operation in found if len(_fixed(operation, model)) == len(most)]
    return meant[0] if len(meant) == 1 else None


def same_call(facts: PageFacts, model: Model) -> list[Operation]:
    """The operations with the page's method and path, whatever else it says."""
    if not facts.calls:
        return []
    call = facts.calls[0]
    path = _FILLED.sub("{}", call.path.rstrip("/") or "/")
    return [
        operation
        for operation in model.operations.values()
        if operation.method == call.method
        and _FILLED.sub("{}", operation.path) == path
        and has_page(operation, model)
    ]


def has_page(operation: Operation, model: Model) -> bool:
    """Whether a page is about it: no page is about a call that leaves its settings open."""
    request = model.records[operation.request].fields if operation.request else ()
    return all(model.kind_of(field) is not Kind.TREE for field in request)


def _flags(operation: Operation, model: Model) -> set[str]:
    if operation.params is None:
        return set()
    fields = model.records[operation.params].fields
    return {field.name for field in fields if field.location is Location.FLAG}


def _has_fixed(operation: Operation, model: Model, fields: tuple[FieldFact, ...]) -> bool:
    """Whether the page gives every field of the root that the spec fixes the value that it has.

    A page without such a field is about another call of the path, such as one of many jobs at once.
    """
    given = {
        (one.name, one.limits.values)
        for one in fields
        if one.place is Place.REQUEST and one.under == operation.request_root
    }
    return all((one.name, (one.fixed,)) in given for one in _fixed(operation, model))


def _fixed(operation: Operation, model: Model) -> tuple[Field, ...]:
    """The fields of the root that the spec fixes."""
    request = model.records[operation.request].fields if operation.request else ()
    return tuple(field for field in request if field.fixed)
