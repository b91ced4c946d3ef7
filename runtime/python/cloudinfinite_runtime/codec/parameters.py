"""Encodes and checks parameters of path, query and header, by the table of a type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ..dataclass import dataclass
from .mapping import Filler
from .problems import Problems
from .steps import Steps
from .table import Field, WireRecord, table_of
from .writer import (
    as_list,
    carried_text,
    check_list,
    item_texts,
    report_missing,
    write_item,
    writer_of,
)


@dataclass(slots=True)
class Parameters:
    """The parameters of one request, as text.

    Attributes:
        path: Values for the placeholders of the path, decoded.
        query: Query parameters in the order of sending; a value of None makes a flag.
        headers: Header fields.
    """

    path: dict[str, str] = field(default_factory=dict)
    query: list[tuple[str, str | None]] = field(default_factory=list)
    # A header that the caller adds may contain a token.
    headers: dict[str, str] = field(default_factory=dict, repr=False)


def write_parameters(
    model: type[WireRecord], given: Mapping[str, Any], parameters: Parameters, problems: Problems
) -> None:
    """Encodes arguments, given by their Python names, and records problems."""
    table = table_of(model)
    for each in table.fields:
        _put_parameter(each, as_list(each, given.get(each.name)), parameters, problems)
    writer_of(model).relations.check(given.get, "", problems, None)


def _put_parameter(each: Field, value: Any, parameters: Parameters, problems: Problems) -> None:
    text: str | None
    if isinstance(value, Steps):
        value = str(value)
    if each.fixed is not None:
        text = each.fixed
    elif each.many:
        if not check_list(each, value, "", problems):
            return
        text = ",".join(item_texts(each, value, "", problems))
    elif each.json and value is not None:
        text = _json(each, value, problems)
    elif value is None:
        if each.required:
            report_missing(problems, "", each)
        if each.place == "key":
            parameters.path[each.wire] = ""
        return
    else:
        assert each.scalar is not None, each  # noqa: S101 - the generator sees to it
        text = carried_text(each, each.scalar, value, "", each.wire, problems)
    if each.place == "flag":
        if text not in ("true", "1"):
            return
        text = None
    if each.place in ("path", "key"):
        parameters.path[each.wire] = text or ""
    elif each.place == "header":
        parameters.headers[each.wire] = text or ""
    elif each.place == "rule":
        parameters.query.append((text or "", None))
    else:
        parameters.query.append((each.wire, text))


def _json(each: Field, value: Any, problems: Problems) -> str:
    """Encodes a record as JSON, under the same rules as in a body."""
    from .json_form import json_text

    before = len(problems.items)
    problems.as_elements = False
    write_item(each, value, each.wire, "", problems)
    problems.as_elements = True
    if any(problem.fatal for problem in problems.items[before:]):
        return ""
    if isinstance(value, Mapping):
        value = Filler(problems, names="python").record(each.record, value, each.wire)
    return json_text(value)
