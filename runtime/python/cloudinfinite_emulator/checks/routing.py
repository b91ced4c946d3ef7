"""Finds the operation of a request.

The host decides first, then the fixed values in query and headers, then the path, and finally the
body.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from cloudinfinite.service import SERVICE

from ..incoming import Incoming
from .body import parse_body, parse_json_body
from .facts import Field, OperationFacts
from .hosts import kinds_of
from .parameters import given, rule_in
from .refusal import Refusal
from .routes import Route
from .schema import MISSING, check
from .signature import TOKEN_NAMES
from .specification import Specification

_MAIN = next(iter(SERVICE.hosts))
"""The kind of host of most calls."""


@dataclass(frozen=True, slots=True)
class Match:
    """A possible operation of a request, with the values of the placeholders in its path."""

    route: Route
    path_values: Mapping[str, str]

    @property
    def operation(self) -> OperationFacts:
        """The operation."""
        return self.route.operation


def find(spec: Specification, request: Incoming) -> list[Match]:
    """Returns the possible operations of a request, without looking at its body.

    If there are several, the body decides.

    Raises:
        Refusal: There is none.
    """
    # Split before decoding, so that encoded slashes stay within their segments.
    segments = request.raw_path.decode("latin-1").split("/")
    kinds = kinds_of(request)
    names = {name for name, _ in request.query}
    matches = []
    for route in spec.routes.candidates(request.method, segments):
        if kinds and route.operation.host not in kinds:
            continue
        # Any path could be an object key, so the kind of host must be known, and be one of objects.
        is_known = route.operation.host == _MAIN and route.key is None
        is_sure = is_known or bool(kinds - {_MAIN})
        if not (is_sure or route.fixed_in_query <= names):
            continue
        if (values := route.path_values(segments)) is not None:
            match = Match(route, values)
            if is_sure or _has_all_that_is_fixed(match, request):
                matches.append(match)
    if not matches:
        raise Refusal(
            "InvalidUrl", f"no operation on this host matches {request.method} {request.path}"
        )
    if len(matches) == 1:
        # The schema check reports wrong fixed values more clearly.
        return matches
    ranks = [_rank(match, request) for match in matches]
    best = min(ranks)
    left = [match for match, rank in zip(matches, ranks, strict=True) if rank == best]
    contradicted, has_no_body = best[0], left[0].operation.request is None
    if contradicted or (has_no_body and len(left) > 1):
        raise _no_fit(matches, in_body=False)
    return left


def fits(spec: Specification, request: Incoming) -> bool:
    """Returns whether a request to the store's host has all fixed values of an operation."""
    segments = request.raw_path.decode("latin-1").split("/")
    kinds = kinds_of(request)
    for route in spec.routes.candidates(request.method, segments):
        # The bucket itself is no object, whatever its query looks like.
        of_nothing = route.operation.path != "/" and request.raw_path in (b"", b"/")
        if (
            route.operation.host in kinds
            and (values := route.path_values(segments)) is not None
            and not of_nothing
            and _has_all_that_is_fixed(Match(route, values), request)
        ):
            return True
    return False


def takes_bytes(spec: Specification, request: Incoming) -> bool:
    """Returns whether the body of a request is the content of an object, without reading it.

    Raises:
        Refusal: There is no such operation.
    """
    return any(match.operation.takes_bytes for match in find(spec, request))


def choose(spec: Specification, matches: list[Match], body: _Element | None) -> Match:
    """Chooses the operation that a body belongs to.

    A missing fixed field rules out no operation, so that the schema can report it. Of the remaining
    operations, the best is the one whose body matches most, with the fewest mistakes.

    Raises:
        Refusal: There is none, or more than one.
    """
    if body is None:
        return matches[0]
    fitting = [match for match in matches if not _has_other(match.route.fixed_in_body, body)]
    present = [_present(match, body) for match in fitting]
    most = max(present, default=0)
    left = [match for match, count in zip(fitting, present, strict=True) if count == most]
    if len(left) > 1:
        ranks = [_body_rank(spec, match, body) for match in left]
        best = min(ranks)
        left = [match for match, rank in zip(left, ranks, strict=True) if rank == best]
    if len(left) == 1:
        return left[0]
    raise _no_fit(matches, in_body=True)


def name_of(spec: Specification, request: Incoming) -> str:
    """Returns the name of a request's operation, whatever else is wrong with it.

    Raises:
        Refusal: There is no such operation.
    """
    matches = find(spec, request)
    if len(matches) == 1:
        return matches[0].operation.name
    return choose(spec, matches, read_body(matches, request)).operation.name


def read_body(matches: list[Match], request: Incoming) -> _Element:
    """Parses the body of a request, given its possible operations.

    Raises:
        Refusal: It is not the body of any of them.
    """
    first = matches[0].operation
    if first.body == "json":
        return parse_json_body(request.body, first.request_root)
    return parse_body(request.body, {match.operation.request_root for match in matches})


def _fixed_and_given(match: Match, request: Incoming) -> list[tuple[str | None, set[str]]]:
    """Returns each fixed value of the operation with the request's values for its parameter."""
    return [
        (each.fixed, set(given(each, request, match.path_values))) for each in match.route.fixed
    ]


def _has_all_that_is_fixed(match: Match, request: Incoming) -> bool:
    has_fixed = (fixed in values for fixed, values in _fixed_and_given(match, request))
    return all(has_fixed) and not _lacks_identification(match, request)


def _lacks_identification(match: Match, request: Incoming) -> bool:
    """Returns whether the rule is missing, or a header of an operation without fixed parameters."""
    rule = match.route.rule
    if rule is not None and rule.required and rule_in(match.route.parameters, request) is None:
        return True
    return not all(any(given(each, request, match.path_values)) for each in match.route.headers)


def _unknown(match: Match, request: Incoming) -> int:
    """Returns the number of query parameters that the operation does not have."""
    known = {each.name for each in match.route.parameters if each.location in ("query", "flag")}
    known.update(TOKEN_NAMES, filter(None, [rule_in(match.route.parameters, request)]))
    return sum(name not in known for name, _ in request.query)


def _rank(match: Match, request: Incoming) -> tuple[int, ...]:
    """Returns a sort key; the best match has the smallest."""
    operation = match.operation
    beside = _fixed_and_given(match, request)
    present = sum(fixed in values for fixed, values in beside)
    contradicted = any(values - {fixed} for fixed, values in beside)
    contradicted = contradicted or _lacks_identification(match, request)
    return (
        contradicted,
        -present,
        # A literal segment wins over a placeholder: /jobs is not an object of that key.
        operation.path.count("{"),
        len(beside) - present,
        _unknown(match, request),
        # Any name could be a rule, so it is one only where it means nothing else.
        match.route.rule is not None,
        (operation.request is None) == bool(request.body),
    )


def _body_rank(spec: Specification, match: Match, body: _Element) -> tuple[int, ...]:
    request = match.operation.request
    findings = check(spec.feed(match.operation.name), request, body) if request else ()
    lacking = [each.split(":")[0] for each in findings if each.endswith(f": {MISSING}")]
    # The number and the depth of missing fields distinguish a body for one operation from a body
    # for several. An operation without fixed fields comes last.
    depth = min((path.count(".") for path in lacking), default=0)
    return (len(findings), len(lacking), depth, len(match.route.fixed_in_body))


def _present(match: Match, body: _Element) -> int:
    """Returns how many of an operation's fixed elements a body has."""
    return sum(body.findtext(field.name) == field.fixed for field in match.route.fixed_in_body)


def _has_other(fixed: Collection[Field], body: _Element) -> bool:
    return any(body.findtext(field.name) not in (None, field.fixed) for field in fixed)


def _no_fit(matches: list[Match], *, in_body: bool) -> Refusal:
    needed = []
    for route in (match.route for match in matches):
        fixed = route.fixed_in_body if in_body else route.fixed
        needed.append(", ".join(f"{field.name}={field.fixed}" for field in fixed))
        if route.rule is not None and not in_body:
            needed.append("a rule")
        if route.headers and not in_body:
            needed.append(" and ".join(field.name for field in route.headers))
    first = matches[0].operation
    known = " or ".join(filter(None, needed))
    where = "in the body only" if in_body else "only"
    return Refusal("InvalidArgument", f"{first.method} {first.path} needs {known} {where}")
