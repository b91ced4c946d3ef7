"""The parameters of a request, gathered from where they travel and held against their type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml.etree import _Element

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import DocumentError
from cloudinfinite_runtime.codec.json_form import parse_json

from ..elements import element
from ..incoming import Incoming
from .facts import Field
from .schema import check
from .signature import TOKEN_NAMES
from .specification import Feed

Values = Mapping[str, tuple[str, ...]]


def read_parameters(
    feed: Feed, request: Incoming, path_values: Mapping[str, str]
) -> tuple[Values, list[str], list[str]]:
    """The values of all parameters by name, defaults filled in.

    An empty parameter counts as not given, since clients of the service send such ones; so does
    an empty item of a list. A flag that is missing where only one operation is known counts as
    given, since some clients of the service leave it out.

    Returns:
        The values, what is wrong with them, and which flags are missing.
    """
    type_name = feed.operation.params
    fields = {field.name: field for field in feed.facts.fields(type_name)}
    queried = [field.name for field in fields.values() if field.location in ("query", "flag")]
    known = f"known are {', '.join(queried)}" if queried else "it takes none"
    rule = rule_in(fields.values(), request)
    findings = [
        f"{name} is no query parameter here; {known}"
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
                findings.append(f"{name} cannot be read: {error.reason}")
        findings += (each.removeprefix(f"{type_name}.") for each in check(feed, type_name, tree))
    filled = {
        name: values[name] or (() if field.default is None else (field.default,))
        for name, field in fields.items()
    }
    return filled, findings, [f"the flag {name} is missing from the query" for name in missing]


def _object(name: str, text: str) -> _Element:
    """JSON as the element that it would be in a body."""
    root = parse_json(text.encode(), Report())
    root.tag = name
    return root


def rule_in(fields: Iterable[Field], request: Incoming) -> str | None:
    """The name in the query that is a rule: the first without a value that means nothing else.

    None for an operation that takes no rule, too.
    """
    located = {field.name: field.location for field in fields}
    if "rule" not in located.values():
        return None
    names = {name for name, place in located.items() if place in ("query", "flag")}
    names.update(TOKEN_NAMES)
    return next((name for name, value in request.query if not value and name not in names), None)


def given(field: Field, request: Incoming, path_values: Mapping[str, str]) -> Iterator[str]:
    """The values of a parameter that a request gives, unless it is a rule."""
    if field.location == "path":
        yield from path_values[field.name].split(",") if field.comma else [path_values[field.name]]
    elif field.location == "key":
        yield from filter(None, [path_values[field.name]])
    elif field.location == "header":
        yield from filter(None, [request.headers.get(field.name.lower())])
    elif field.location == "flag":
        # What a flag says is that it is there.
        yield from ("true" for name, _ in request.query if name == field.name)
    elif field.location == "query":
        for name, value in request.query:
            if name == field.name and value:
                yield from filter(None, value.split(",")) if field.comma else [value]
