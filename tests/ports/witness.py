"""The vectors, and what the generated code makes of the same input, in the vectors' own form."""

from __future__ import annotations

import base64
import json
from decimal import Decimal
from typing import Any

import pytest

import cloudinfinite
from cloudinfinite import DecodeError, HttpResponse, ServiceError, ValidationError

from ..bindings.strategies import ROOT

VECTORS = ROOT / "spec" / "vectors"


def cases(name: str, part: str = "cases") -> list[Any]:
    """Each case of a file as a parameter."""
    document = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    assert document["description"]
    return [pytest.param(case, id=case["name"]) for case in document[part]]


def body_of(case: dict[str, Any]) -> bytes:
    """The bytes of an answer."""
    return base64.b64decode(case["base64"]) if "base64" in case else case["body"].encode()


def expected(case: dict[str, Any]) -> dict[str, Any]:
    """What must come of an answer."""
    names = ["error"] if "error" in case else ["fields", "request_id", "anomalies"]
    return {"kind": case.get("kind", "answer"), **{name: case[name] for name in names}}


def as_texts(value: Any) -> Any:
    """A mapping as the vectors write it: numbers are texts."""
    if isinstance(value, dict):
        return {key: as_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_texts(item) for item in value]
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else value


def encode(operation: str, fields: dict[str, Any], validate: bool) -> Any:
    """The generated code's request, or its problems as a set of path and rule."""
    generated = cloudinfinite.OPERATIONS[operation]
    try:
        http = generated.encode_request(validate=validate, **generated.fields_from_wire(fields))
    except ValidationError as error:
        return {(problem.path, problem.rule) for problem in error.problems}
    return {
        "method": http.method,
        "path": http.path,
        "query": [list(pair) for pair in http.params],
        "headers": dict(http.headers),
        "body": http.body.decode(),
    }


def answer(operation: str, status: int, headers: dict[str, str], body: bytes) -> dict[str, Any]:
    """What the generated code makes of an answer."""
    try:
        got = cloudinfinite.OPERATIONS[operation].decode_response(
            HttpResponse(status, headers, body)
        )
    except ServiceError as error:
        names = ("code", "message", "resource", "request_id", "trace_id", "status")
        return {"kind": "service", "error": {name: getattr(error, name) for name in names}}
    except DecodeError as error:
        told = {"status": error.status, "request_id": error.request_id}
        return {"kind": "decode", "error": told}
    return {
        "kind": "answer",
        "fields": as_texts(cloudinfinite.to_dict(got)),
        "request_id": got.metadata.request_id,
        "anomalies": [
            {"path": each.path, "kind": each.kind, "text": each.text}
            for each in got.metadata.anomalies
        ],
    }
