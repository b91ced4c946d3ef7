"""Compares request lines, permissions, addresses and dates of pages with an operation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Location

from ..page import CallFact
from .difference import Difference
from .printed import Edition

HOSTS = {
    "{bucket}.ci": "bucket",
    "{bucket}.cos": "cos",
    "{bucket}.pic": "pic",
    "{appid}.ci": "appid",
    "ci": "account",
}
"""The part of a host template before the region, and the word for it in facts."""

_FILLED = re.compile(r"\{[^{}]*\}")


def hold_page(operation: Operation, edition: Edition) -> Iterator[Difference]:
    """Compares the address and the date of an edition."""
    facts = edition.facts
    if not facts.href:
        return
    known = [page for page in operation.pages if page.href == facts.href]
    if not known:
        yield _differs(operation, edition, "page", "", "address", "", facts.href, 0)
        return
    dates = [page.updated or "" for page in known]
    # The spec may have only the month.
    if facts.updated and not any(date and facts.updated.startswith(date) for date in dates):
        yield _differs(operation, edition, "page", "", "updated", max(dates), facts.updated, 0)


def hold_calls(
    model: Model, operation: Operation, editions: tuple[Edition, ...]
) -> Iterator[Difference]:
    """Compares the request lines and the permissions of all editions."""
    for edition in editions:
        yield from _calls(model, operation, edition)
        yield from _actions(operation, edition)
    named = {action.name for edition in editions for action in edition.facts.actions}
    if not named:
        return
    lower = {name.casefold() for name in named}
    for action in operation.actions:
        if action.name.casefold() not in lower and not action.doubtful:
            yield Difference(
                operation.name, "", "action", action.name, "field", action.name, "",
                operation.source,
            )  # fmt: skip


def _calls(model: Model, operation: Operation, edition: Edition) -> Iterator[Difference]:
    calls = edition.facts.calls
    if not calls:
        yield _differs(operation, edition, "call", "", "field", _line(operation), "", 0)
        return
    call = next((one for one in calls if _same(operation, one)), calls[0])
    template = next(host.template for host in model.service.hosts if host.kind == operation.host)
    host = HOSTS.get(template.partition(".{region}")[0], "")
    for aspect, spec, page in (
        ("method", operation.method, call.method),
        ("path", operation.path, call.path),
        ("host", host, call.host),
    ):
        if spec != page and page and spec:
            yield _differs(operation, edition, "call", "", aspect, spec, page, call.line)
    params = model.records[operation.params].fields if operation.params else ()
    fixed = {one.name: one.fixed for one in params if one.fixed and one.location is Location.QUERY}
    for one in call.values:
        name, _, value = one.partition("=")
        if fixed.get(name, value) != value:
            yield _differs(
                operation, edition, "query", name, "values", fixed[name], value, call.line
            )


def _same(operation: Operation, call: CallFact) -> bool:
    path = _FILLED.sub("{}", call.path)
    return call.method == operation.method and path == _FILLED.sub("{}", operation.path)


def _line(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def _actions(operation: Operation, edition: Edition) -> Iterator[Difference]:
    known = {action.name.casefold(): action.name for action in operation.actions}
    for action in edition.facts.actions:
        spec = known.get(action.name.casefold(), "")
        if spec != action.name:
            aspect = "name" if spec else "field"
            path = spec or action.name
            yield _differs(
                operation, edition, "action", path, aspect, spec, action.name, action.line
            )


def _differs(
    operation: Operation,
    edition: Edition,
    place: str,
    path: str,
    aspect: str,
    spec: str,
    page: str,
    line: int,
) -> Difference:
    return Difference(
        operation.name, edition.name, place, path, aspect, spec, page, operation.source, line
    )
