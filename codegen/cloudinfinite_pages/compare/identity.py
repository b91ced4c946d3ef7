"""Which operation of the spec a page is about."""

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
"""How much of the rows of two pages must be the same, if nothing else tells that they are one."""
_APART = 0.1
"""How much less any other page must have."""
_Row = tuple[Place, str, str, tuple[str, ...]]
"""Of a row of a page: its place, what it stands under, its name and its values."""


def path_of_call(path: str) -> str:
    """The path of a request line, with a placeholder where the key of an object is an example."""
    # Nothing else in a path has a dot.
    return "/{ObjectKey}" if _EXAMPLE.fullmatch(path) else path


def operation_of(
    facts: PageFacts, model: Model, shown: tuple[tuple[str, str], ...] = ()
) -> Operation | None:
    """The operation with the page's method and path, told from others on the same path.

    Operations on one path are told apart by what the spec fixes, in the body (`Type`, `Tag`) or
    beside it (`ci-process`), and by flags; one without such a field is meant where no other is.
    Of a page with several request lines the first counts that has an operation; one that uploads
    what another works on counts only where there is no other. None when the spec has no such
    operation, or more than one that would do.

    Args:
        facts: The page.
        model: The spec.
        shown: What the samples of its request say, which counts where no row gives a value.
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
    """The records of the callbacks that a page tells, of those that have one of their own.

    A page may tell two: a short one, and one with all details, which comes last.
    """
    if facts.kind is not PageKind.CALLBACK:
        return ()
    told = {one.name: set(one.limits.values) for one in facts.fields if not one.under}
    return tuple(
        one.record
        for one in model.service.callbacks
        if one.field in told and (not one.values or told[one.field] & set(one.values))
    )


def likeliest(facts: PageFacts, known: Iterable[PageFacts]) -> str:
    """The operation of the known page of the same call that has nearly the same rows, and no other.

    Pages about calls of one path may print nothing else that tells them from each other.
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
    """The operations with the page's method and path, whatever else it says."""
    return _same_call(facts.calls[0], model) if facts.calls else []


def _same_call(call: CallFact, model: Model) -> list[Operation]:
    # A page may print the id of an example in the place of a placeholder.
    path = _ID.sub("{}", _FILLED.sub("{}", path_of_call(call.path).rstrip("/") or "/"))
    return [
        operation
        for operation in model.operations.values()
        if operation.method == call.method
        and _FILLED.sub("{}", operation.path) == path
        and has_page(operation, model)
    ]


def has_page(operation: Operation, model: Model) -> bool:
    """Whether a page is about it: no page is about a call that leaves its settings open.

    Settings of any names are open, and so is a rule: each thing that it can say has its own page.
    An upload that fixes nothing is on the page of what it does with a stored object.
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
    """Whether the page gives every field that the spec fixes the value that it has.

    A page without such a field is about another call of the path, such as one of many jobs at once.
    An operation that fixes nothing has at least the fields that it needs, if the page has any.
    """
    given = {(one.place, one.under, one.name, one.limits.values) for one in fields} | shown
    for one in call.values:
        name, _, value = one.partition("=")
        given.add((Place.QUERY, "", name, (value,)))
    fixed = _fixed(operation, model)
    if fixed or operation.request is None:
        return fixed <= given
    root = (Place.REQUEST, operation.request_root)
    told = {one.name for one in fields if (one.place, one.under) == root}
    needed = {field.name for field in model.records[operation.request].fields if field.required}
    return not told or needed <= told


def _fixed(operation: Operation, model: Model) -> set[_Row]:
    """What the spec fixes in the root and beside the body, as a page has it; but flags."""
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
