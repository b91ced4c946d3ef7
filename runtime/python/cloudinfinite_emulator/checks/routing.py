"""Which operation a request means.

Told by the host first, then by what the operation fixes in query and headers, then by its path, and
last by the body.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from lxml.etree import _Element

from cloudinfinite.service import SERVICE

from ..incoming import Incoming
from .body import parse_body
from .facts import Field, OperationFacts
from .hosts import kinds_of
from .parameters import given
from .refusal import Refusal
from .schema import check
from .specification import Specification

_BESIDE_THE_BODY = ("query", "flag", "header")
_MAIN = next(iter(SERVICE.hosts))
"""The kind of host of most calls."""


@dataclass(frozen=True, slots=True)
class Match:
    """An operation that a request may mean, with the values of the placeholders in its path."""

    operation: OperationFacts
    path_values: Mapping[str, str]


def find(spec: Specification, request: Incoming) -> list[Match]:
    """The operations that a request may mean, as far as all but its body tells.

    Several are left where the body decides.

    Raises:
        Refusal: There is none.
    """
    # Split before decoding, so that an encoded slash stays within its segment.
    segments = request.raw_path.decode("latin-1").split("/")
    kinds = kinds_of(request)
    matches = []
    for operation in spec.facts.operations.values():
        if operation.method == request.method and (not kinds or operation.host in kinds):
            values = _path_values(operation, spec, segments)
            if values is None:
                continue
            match = Match(operation, values)
            # Any path could be a key, so an address that names no kind of host is not enough.
            if kinds or operation.host == _MAIN or _has_all_that_is_fixed(spec, match, request):
                matches.append(match)
    if not matches:
        raise Refusal("InvalidUrl", f"there is no {request.method} {request.path}")
    if len(matches) == 1:
        # What it fixes and is not so, the schema tells best.
        return matches
    ranks = [_rank(spec, match, request) for match in matches]
    best = min(ranks)
    left = [match for match, rank in zip(matches, ranks, strict=True) if rank == best]
    contradicted, has_no_body = best[0], left[0].operation.request is None
    if contradicted or (has_no_body and len(left) > 1):
        raise _no_fit(spec, matches, _BESIDE_THE_BODY, "only")
    return left


def fits(spec: Specification, request: Incoming) -> bool:
    """Whether a request on the store's host has all that some operation there fixes."""
    segments = request.raw_path.decode("latin-1").split("/")
    for operation in spec.facts.operations.values():
        if operation.method == request.method and operation.host in kinds_of(request):
            values = _path_values(operation, spec, segments)
            if values is not None and _has_all_that_is_fixed(
                spec, Match(operation, values), request
            ):
                return True
    return False


def choose(spec: Specification, matches: list[Match], body: _Element | None) -> Match:
    """The one operation whose body this is.

    A fixed field that is missing speaks against none of them, so that the schema can ask for it. Of
    those that are left, the one is meant that the body has most of, and is least wrong for.

    Raises:
        Refusal: There is none, or more than one.
    """
    if body is None:
        return matches[0]
    left = [match for match in matches if not _has_other(_fixed_in_body(spec, match), body)]
    if len(left) > 1:
        ranks = [_body_rank(spec, match, body) for match in left]
        best = min(ranks)
        left = [match for match, rank in zip(left, ranks, strict=True) if rank == best]
    if len(left) == 1:
        return left[0]
    raise _no_fit(spec, matches, ("body",), "in the body only")


def name_of(spec: Specification, request: Incoming) -> str:
    """The name of the operation that a request means, whatever else is wrong with it.

    Raises:
        Refusal: It means none.
    """
    matches = find(spec, request)
    if len(matches) == 1:
        return matches[0].operation.name
    return choose(spec, matches, read_body(matches, request)).operation.name


def read_body(matches: list[Match], request: Incoming) -> _Element:
    """The body of a request, by the operations that it may mean.

    Raises:
        Refusal: It is no body of any of them.
    """
    return parse_body(request.body, {match.operation.request_root for match in matches})


def _path_values(
    operation: OperationFacts, spec: Specification, segments: list[str]
) -> dict[str, str] | None:
    template = operation.path.split("/")
    values = {}
    key = next((f.name for f in spec.facts.fields(operation.params) if f.location == "key"), None)
    if key is not None:
        # The last part of the path, whatever stands in it.
        last = len(template) - 1
        template, segments, rest = template[:last], segments[:last], segments[last:]
        values[key] = unquote("/".join(rest))
    if len(template) != len(segments):
        return None
    for wanted, got in zip(template, segments, strict=True):
        if wanted.startswith("{"):
            values[wanted.strip("{}")] = unquote(got)
        elif wanted != got:
            return None
    return values if all(value for name, value in values.items() if name != key) else None


def _fixed_and_given(
    spec: Specification, match: Match, request: Incoming
) -> list[tuple[str | None, set[str]]]:
    """What the operation fixes beside its body, each with what the request has in its place."""
    fixed = _fixed(spec, match.operation.params, _BESIDE_THE_BODY)
    return [(each.fixed, set(given(each, request, match.path_values))) for each in fixed]


def _has_all_that_is_fixed(spec: Specification, match: Match, request: Incoming) -> bool:
    return all(fixed in values for fixed, values in _fixed_and_given(spec, match, request))


def _rank(spec: Specification, match: Match, request: Incoming) -> tuple[int, ...]:
    """The less, the more it is meant."""
    operation = match.operation
    beside = _fixed_and_given(spec, match, request)
    present = sum(fixed in values for fixed, values in beside)
    contradicted = any(values - {fixed} for fixed, values in beside)
    return (
        contradicted,
        -present,
        # A word says more than a placeholder: /jobs is no object of that key.
        operation.path.count("{"),
        len(beside) - present,
        (operation.request is None) == bool(request.body),
    )


def _body_rank(spec: Specification, match: Match, body: _Element) -> tuple[int, ...]:
    request = match.operation.request
    fixed = _fixed_in_body(spec, match)
    present = sum(body.findtext(field.name) == field.fixed for field in fixed)
    findings = check(spec.feed(match.operation.name), request, body) if request else ()
    # An operation that fixes nothing is there for what no other fits.
    return (-present, len(findings), len(fixed))


def _fixed_in_body(spec: Specification, match: Match) -> list[Field]:
    return _fixed(spec, match.operation.request, ("body",))


def _fixed(spec: Specification, record: str | None, locations: Collection[str]) -> list[Field]:
    fields = spec.facts.fields(record)
    return [each for each in fields if each.location in locations and each.fixed is not None]


def _has_other(fixed: Collection[Field], body: _Element) -> bool:
    return any(body.findtext(field.name) not in (None, field.fixed) for field in fixed)


def _no_fit(
    spec: Specification, matches: list[Match], locations: Collection[str], where: str
) -> Refusal:
    told = []
    for match in matches:
        operation = match.operation
        record = operation.request if "body" in locations else operation.params
        fixed = _fixed(spec, record, locations)
        told.append(", ".join(f"{field.name}={field.fixed}" for field in fixed))
    first = matches[0].operation
    known = " or ".join(filter(None, told))
    return Refusal("InvalidArgument", f"{first.method} {first.path} is known with {known} {where}")
