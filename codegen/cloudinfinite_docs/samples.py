"""Sample requests and responses, from the conformance suite."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Location, Record

_MOST = 2500
"""Longer responses are not shown."""
_LETTER = 60
"""The penalty in characters for each value of a single letter, which tells readers little."""
_KINDS = {"media": ".mp4", "speech": ".mp3", "documents": ".docx", "files": ".zip"}


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample request and response.

    Attributes:
        fields: The fields of the request by wire name, as in the suite.
        request: The request on the wire: method, path, query, headers and body.
        response: The body of a response without anomalies; empty if the suite has none.
    """

    fields: Mapping[str, Any]
    request: Mapping[str, Any]
    response: str


def read_samples(vectors: Path, model: Model) -> dict[str, Sample]:
    """Returns a sample for each operation: its smallest meaningful request.

    Args:
        vectors: The folder of the conformance suite.
        model: The model that the suite is for.
    """
    requests = _by_operation(vectors / "requests.json")
    answers = _by_operation(vectors / "answers.json")
    found = {}
    for name, operation in model.operations.items():
        cases = sorted(requests.get(name, ()), key=lambda case: _rank(case["fields"]))
        good = [case for case in cases if _is_whole(model, operation, case["fields"])]
        if cases:
            first = (good or cases)[0]
            fields, request = _tidy(model, operation, first["fields"], first["request"])
            shown = () if operation.answer in ("binary", "text") else answers.get(name, ())
            found[name] = Sample(fields, request, _response(shown))
    return found


def _by_operation(file: Path) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for case in json.loads(file.read_text("utf-8"))["cases"]:
        found.setdefault(case["operation"], []).append(case)
    return found


def _rank(fields: Mapping[str, Any]) -> tuple[bool, int]:
    """Returns a sort key that prefers small requests, with meaningful values and no escapes."""
    text = json.dumps(fields)
    letters = len(re.findall(r'": "."', text))
    return bool(re.search(r"\\[nrtu]", text)), len(text) + _LETTER * letters


def _is_whole(model: Model, operation: Operation, fields: Mapping[str, Any]) -> bool:
    """Returns whether a request is valid; the suite also has others."""
    if operation.takes_bytes and not fields.get("body"):
        return False
    names = [name for name in (operation.params, operation.request) if name]
    return all(_has_all(model, model.records[name], fields) for name in names)


def _has_all(model: Model, record: Record, fields: Mapping[str, Any]) -> bool:
    """Returns whether a request has all required fields."""
    for each in record.fields:
        value = fields.get(each.name)
        inner = model.records.get(each.type)
        if value is None:
            if each.required and each.fixed is None:
                return False
        elif each.many and not isinstance(value, list):
            # Some cases have a list as the text on the wire.
            return False
        elif inner is not None and not each.names:
            values = value if each.many else [value]
            if not all(_has_all(model, inner, one) for one in values):
                return False
    return all(any(fields.get(name) for name in choice) for choice in record.any_of)


def _response(cases: Iterable[Any]) -> str:
    """Returns the longest body that has no anomalies and is short enough to show."""
    bodies = [
        case.get("body") or ""
        for case in cases
        if not case.get("anomalies") and len(case.get("body") or "") <= _MOST
    ]
    return max(bodies, key=len, default="")


def _tidy(
    model: Model, operation: Operation, fields: Mapping[str, Any], request: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Replaces the key with a readable one, because the suite has keys that are hard to encode."""
    record = model.records.get(operation.params or "")
    fields_of = record.fields if record else ()
    key = next((each for each in fields_of if each.location is Location.KEY), None)
    if key is None or key.name not in fields:
        return dict(fields), dict(request)
    readable = _key(operation, str(fields[key.name]))
    path = str(request["path"]).replace(str(fields[key.name]), readable)
    return {**fields, key.name: readable}, {**request, "path": path}


def _key(operation: Operation, key: str) -> str:
    ending = PurePosixPath(key).suffix or _KINDS.get(operation.family, ".jpg")
    return f"uploads/example{ending}"
