"""Identifies the operation that a page is about."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Field, Kind, Location

from ..page import CallFact, FieldFact, PageFacts, PageKind, Place

_FILLED = re.compile(r"\{[^{}]*\}")
_EXAMPLE = re.compile(r"/[^{}]*\.[^{}]*")
_ID = re.compile(r"(?<=/)[a-z]{1,2}[0-9a-f]{32}(?=/|$)")
_LIKE = 0.8
"""The share of rows that two pages must have in common, if nothing else identifies them."""
_APART = 0.1
"""How much smaller the share of any other page must be."""
_Row = tuple[Place, str, str, tuple[str, ...]]
"""The place, parent, name and values of a row."""


def path_of_call(path: str) -> str:
    """Returns the path of a request line, with a placeholder for the object key of an example."""
    # Only object keys have dots.
    return "/{ObjectKey}" if _EXAMPLE.fullmatch(path) else path


def operation_of(
    facts: PageFacts, model: Model, shown: tuple[tuple[str, str], ...] = ()
) -> Operation | None:
    """Returns the operation with the method and path of a page; None if none or several fit.

    Fixed values distinguish operations with the same path, in the body (`Type`, `Tag`) or outside
    (`ci-process`), and so do flags. An operation without fixed values fits if no other does. If a
    page has several request lines, the first one with an operation counts; the upload of an object
    counts only if there is no other.

    Args:
        facts: The page.
        model: The spec.
        shown: The values in its request samples, for fields without a value in their row.
    """
    given = {one.path for one in facts.fields if one.limits.values}
    left = {_row_of(path, value) for path, value in shown if path not in given}
    uploading: Operation | None = None
    for call in facts.calls:
        found = [
            operation
            for operation in _same_call(call, model)
            if _flags(operation, model) == set(call.flags)
            and _has_fixed(operation, model, facts.fields, call, left)
        ]
        most = max((len(_fixed(operation, model)) for operation in found), default=0)
        meant = [operation for operation in found if len(_fixed(operation, model)) == most]
        if len(meant) == 1 and meant[0].body is None:
            return meant[0]
        if len(meant) == 1:
            uploading = uploading or meant[0]
    return uploading


def _row_of(path: str, value: str) -> _Row:
    under, _, name = path.rpartition(".")
    return Place.REQUEST, under, name, (value,)


def callbacks_of(facts: PageFacts, model: Model) -> tuple[str, ...]:
    """Returns the records of the callbacks on a page, for callbacks with their own record.

    A page may describe two: a short one, and a detailed one, which comes last.
    """
    if facts.kind is not PageKind.CALLBACK:
        return ()
    listed = {one.name: set(one.limits.values) for one in facts.fields if not one.under}
    return tuple(
        one.record
        for one in model.service.callbacks
        if one.field in listed and (not one.values or listed[one.field] & set(one.values))
    )


def likeliest(facts: PageFacts, known: Iterable[PageFacts]) -> str:
    """Returns the operation of the only known page with the same call and almost the same rows.

    Pages about calls with the same path may have no other distinguishing mark.
    """
    rows = {(one.place, one.path) for one in facts.fields}
    best: dict[str, float] = {"": 0.0}
    for one in known if rows and facts.calls else ():
        if one.calls and one.kind is facts.kind and _said(one.calls[0]) == _said(facts.calls[0]):
            other = {(each.place, each.path) for each in one.fields}
            share = len(rows & other) / len(rows | other)
            best[one.operation] = max(share, best.get(one.operation, 0.0))
    first, *others = sorted(best.items(), key=lambda item: -item[1])
    sure = first[1] >= _LIKE and all(first[1] - share >= _APART for _, share in others)
    return first[0] if sure else ""


def _said(call: CallFact) -> tuple[str, str, frozenset[str]]:
    path = _ID.sub("{}", _FILLED.sub("{}", path_of_call(call.path).rstrip("/") or "/"))
    return call.method, path, frozenset((*call.flags, *call.values))


def same_call(facts: PageFacts, model: Model) -> list[Operation]:
    """Returns the operations with the method and path of a page."""
    return _same_call(facts.calls[0], model) if facts.calls else []


def _same_call(call: CallFact, model: Model) -> list[Operation]:
    # Some pages print an example id instead of a placeholder.
    path = _ID.sub("{}", _FILLED.sub("{}", path_of_call(call.path).rstrip("/") or "/"))
    return [
        operation
        for operation in model.operations.values()
        if operation.method == call.method
        and _FILLED.sub("{}", operation.path) == path
        and has_page(operation, model)
    ]


def has_page(operation: Operation, model: Model) -> bool:
    """Returns whether an operation can have a page.

    A call with open settings or a rule has none: each possible setting has its own page. An upload
    without fixed values is on the page about the same work on a stored object.
    """
    if operation.body is not None and not _fixed(operation, model):
        return False
    request = model.records[operation.request].fields if operation.request else ()
    return all(model.kind_of(field) is not Kind.TREE for field in request) and all(
        field.location is not Location.RULE for field in _params(operation, model)
    )


def _flags(operation: Operation, model: Model) -> set[str]:
    return {one.name for one in _params(operation, model) if one.location is Location.FLAG}


def _has_fixed(
    operation: Operation,
    model: Model,
    fields: tuple[FieldFact, ...],
    call: CallFact,
    shown: set[_Row],
) -> bool:
    """Returns whether a page has every value that the spec fixes.

    A page without such a value is about another call with the same path, such as one that creates
    several jobs. For an operation without fixed values, the page must have its required fields.
    """
    given = {(one.place, one.under, one.name, one.limits.values) for one in fields} | shown
    for one in call.values:
        name, _, value = one.partition("=")
        given.add((Place.QUERY, "", name, (value,)))
    fixed = _fixed(operation, model)
    if fixed or operation.request is None:
        return fixed <= given
    root = (Place.REQUEST, operation.request_root)
    listed = {one.name for one in fields if (one.place, one.under) == root}
    needed = {field.name for field in model.records[operation.request].fields if field.required}
    return not listed or needed <= listed


def _fixed(operation: Operation, model: Model) -> set[_Row]:
    """Returns the values that the spec fixes in the root and outside the body, except flags."""
    request = model.records[operation.request].fields if operation.request else ()
    found: set[_Row] = {
        (Place.REQUEST, operation.request_root, field.name, (field.fixed,))
        for field in request
        if field.fixed
    }
    for field in _params(operation, model):
        if field.fixed and field.location is not Location.FLAG:
            place = Place.HEADER if field.location is Location.HEADER else Place.QUERY
            found.add((place, "", field.name, (field.fixed,)))
    return found


def _params(operation: Operation, model: Model) -> tuple[Field, ...]:
    return model.records[operation.params].fields if operation.params else ()
