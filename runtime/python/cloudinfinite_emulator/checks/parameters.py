"""Collects the parameters of a request, and validates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml.etree import _Element

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import DocumentError
from cloudinfinite_runtime.codec.json_form import parse_json

from ..elements import element
from ..incoming import Incoming
from .authorization import PARTS
from .facts import Field
from .schema import check
from .signature import TOKEN_NAMES
from .specification import Feed

Values = Mapping[str, tuple[str, ...]]


def read_parameters(
    feed: Feed, request: Incoming, path_values: Mapping[str, str]
) -> tuple[Values, list[str], list[str]]:
    """Returns the values of all parameters by name, with defaults filled in.

    Empty parameters and empty list items count as absent, since some clients send them. A missing
    flag counts as given, since some clients omit it where only one operation is possible.

    Returns:
        The values, the problems found, and the missing flags.
    """
    type_name = feed.operation.params
    fields = {field.name: field for field in feed.facts.fields(type_name)}
    queried = [field.name for field in fields.values() if field.location in ("query", "flag")]
    known = f"known: {', '.join(queried)}" if queried else "it takes none"
    rule = rule_in(fields.values(), request)
    findings = [
        f"{name} is not a query parameter of this operation; {known}"
        for name in dict.fromkeys(name for name, _ in request.query)
        if name not in queried and name not in TOKEN_NAMES and name != rule
    ]
    values = {name: tuple(given(field, request, path_values)) for name, field in fields.items()}
    if rule is not None:
        values |= {name: (rule,) for name, field in fields.items() if field.location == "rule"}
    missing = [
        name
        for name, field in fields.items()
        if field.location == "flag" and field.required and not values[name]
    ]
    values |= dict.fromkeys(missing, ("true",))
    if type_name is not None:
        texts = {name: list(each) for name, each in values.items() if not fields[name].json}
        tree = element(type_name, texts)
        for name in values.keys() - texts.keys():
            try:
                tree.extend(_object(name, text) for text in values[name])
            except DocumentError as error:
                findings.append(f"{name} cannot be parsed: {error.reason}")
        findings += (each.removeprefix(f"{type_name}.") for each in check(feed, type_name, tree))
    filled = {
        name: values[name] or (() if field.default is None else (field.default,))
        for name, field in fields.items()
    }
    return filled, findings, [f"the flag {name} is missing from the query" for name in missing]


def _object(name: str, text: str) -> _Element:
    """Converts JSON to the element that a body would contain."""
    root = parse_json(text.encode(), Report())
    root.tag = name
    return root


def rule_in(fields: Iterable[Field], request: Incoming) -> str | None:
    """Returns the rule in the query: the first name without a value that is not a parameter.

    Returns None if the operation takes no rule.
    """
    located = {field.name: field.location for field in fields}
    if "rule" not in located.values():
        return None
    names = {name for name, place in located.items() if place in ("query", "flag")}
    names.update(TOKEN_NAMES, PARTS)
    return next((name for name, value in request.query if not value and name not in names), None)


def given(field: Field, request: Incoming, path_values: Mapping[str, str]) -> Iterator[str]:
    """Yields the values of a parameter in a request, unless it is a rule."""
    if field.location == "path":
        yield from path_values[field.name].split(",") if field.comma else [path_values[field.name]]
    elif field.location == "key":
        yield from filter(None, [path_values[field.name]])
    elif field.location == "header":
        yield from filter(None, [request.headers.get(field.name.lower())])
    elif field.location == "flag":
        # The presence of a flag is its only value.
        yield from ("true" for name, _ in request.query if name == field.name)
    elif field.location == "query":
        for name, value in request.query:
            if name == field.name and value:
                yield from filter(None, value.split(",")) if field.comma else [value]
