"""Which operation a request means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from lxml.etree import _Element

from cloudinfinite_runtime.operation import Operation

from ..incoming import Incoming
from .body import parse_body
from .refusal import Refusal


@dataclass(frozen=True, slots=True)
class Match:
    """An operation that a request may mean, with the values of the placeholders in its path."""

    operation: Operation[Any]
    path_values: Mapping[str, str]


def find(operations: Iterable[Operation[Any]], request: Incoming) -> list[Match]:
    """The operations on the request's method and path; several, where the body decides.

    Raises:
        Refusal: There is none.
    """
    # Split before decoding, so that an encoded slash stays within its segment.
    segments = request.raw_path.decode("latin-1").split("/")
    matches = []
    for operation in operations:
        if operation.method == request.method:
            values = _path_values(operation.path.split("/"), segments)
            if values is not None:
                matches.append(Match(operation, values))
    if not matches:
        raise Refusal("InvalidUrl", f"there is no {request.method} {request.path}")
    return matches


def choose(matches: list[Match], body: _Element | None) -> Match:
    """The one operation whose fixed fields the body has.

    A field that is missing speaks against none of them, so that the schema can ask for it.

    Raises:
        Refusal: None is left, or more than one.
    """
    left = [match for match in matches if not _contradicts(match.operation, body)]
    if len(left) == 1:
        return left[0]
    wanted = " or ".join(
        ", ".join(f"{name}={value}" for name, value in match.operation.discriminators.items())
        for match in matches
    )
    where = f"{matches[0].operation.method} {matches[0].operation.path}"
    raise Refusal("InvalidArgument", f"{where} is known with {wanted} in the body only")


def name_of(operations: Iterable[Operation[Any]], request: Incoming) -> str:
    """The name of the operation that a request means, whatever else is wrong with it.

    Raises:
        Refusal: It means none.
    """
    matches = find(operations, request)
    if len(matches) > 1:
        return choose(matches, parse_body(request.body)).operation.name
    return matches[0].operation.name


def _path_values(template: list[str], segments: list[str]) -> dict[str, str] | None:
    if len(template) != len(segments):
        return None
    values = {}
    for wanted, given in zip(template, segments, strict=True):
        if wanted.startswith("{"):
            values[wanted.strip("{}")] = unquote(given)
        elif wanted != given:
            return None
    return values if all(values.values()) else None


def _contradicts(operation: Operation[Any], body: _Element | None) -> bool:
    if body is None:
        return False
    return any(
        body.findtext(name) not in (None, value) for name, value in operation.discriminators.items()
    )
