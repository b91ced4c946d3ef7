"""The operations as routes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from .facts import Facts, Field, OperationFacts


@dataclass(frozen=True, slots=True)
class Route:
    """An operation, and what identifies its requests.

    Attributes:
        operation: The operation.
        segments: The segments of its path, without an object's key.
        key: The parameter that is an object's key, which is the rest of the path; None if there is
            none.
        parameters: Its parameters.
        fixed: Those with a fixed value.
        fixed_in_body: The elements of the body with a fixed value.
        rule: The parameter whose value is a name in the query; None if there is none.
        headers: The required headers, which identify its requests if no parameter is fixed.
        fixed_in_query: The names of the fixed query parameters.
    """

    operation: OperationFacts
    segments: tuple[str, ...]
    key: str | None
    parameters: tuple[Field, ...]
    fixed: tuple[Field, ...]
    fixed_in_body: tuple[Field, ...]
    rule: Field | None
    headers: tuple[Field, ...]
    fixed_in_query: frozenset[str]

    def path_values(self, segments: list[str]) -> dict[str, str] | None:
        """Returns the values of the placeholders; None if the path belongs to another operation.

        Args:
            segments: The path of a request, split at its slashes and not decoded.
        """
        values = {}
        if self.key is not None:
            # The key is the rest of the path, slashes included.
            last = len(self.segments)
            segments, rest = segments[:last], segments[last:]
            values[self.key] = unquote("/".join(rest))
        if len(self.segments) != len(segments):
            return None
        for wanted, got in zip(self.segments, segments, strict=True):
            if wanted.startswith("{"):
                values[wanted.strip("{}")] = unquote(got)
                if not got:
                    return None
            elif wanted != got:
                return None
        return values


class Routes:
    """All routes, in the order of the spec."""

    def __init__(self, facts: Facts) -> None:
        self._routes: dict[tuple[str, str], list[Route]] = {}
        for operation in facts.operations.values():
            route = _route(operation, facts)
            self._routes.setdefault(_place(operation.method, route.segments), []).append(route)

    def candidates(self, method: str, segments: list[str]) -> Iterator[Route]:
        """Yields the routes for a method whose paths may begin with these segments."""
        first, anything = _place(method, segments), (method, "")
        yield from self._routes.get(first, ())
        if first != anything:
            yield from self._routes.get(anything, ())


def _place(method: str, segments: tuple[str, ...] | list[str]) -> tuple[str, str]:
    # The first segment follows the leading slash; a placeholder matches anything.
    first = segments[1] if len(segments) > 1 else ""
    return method, "" if first.startswith("{") else first


def _route(operation: OperationFacts, facts: Facts) -> Route:
    segments = tuple(operation.path.split("/"))
    parameters = tuple(facts.fields(operation.params))
    by_location = {each.location: each for each in parameters}
    key = by_location.get("key")
    fixed = tuple(each for each in parameters if each.fixed is not None)
    headers = tuple(each for each in parameters if each.location == "header" and each.required)
    return Route(
        operation,
        segments if key is None else segments[:-1],
        None if key is None else key.name,
        parameters,
        fixed,
        tuple(
            each
            for each in facts.fields(operation.request)
            if each.location == "body" and each.fixed is not None
        ),
        by_location.get("rule"),
        () if fixed else headers,
        frozenset(each.name for each in fixed if each.location in ("query", "flag")),
    )
