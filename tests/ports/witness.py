"""Runs the generated code on the input of vectors, with results in the form of the vectors."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import cloudinfinite
from cloudinfinite import (
    BinaryAnswer,
    Credentials,
    DecodeError,
    HttpResponse,
    ServiceError,
    TextAnswer,
    ValidationError,
)
from cloudinfinite_runtime.wire.endpoint import resolve
from cloudinfinite_runtime.wire.signing import VALID_BEFORE, authorize, presign

from ..vectors import as_texts, expected_of


def expected(case: dict[str, Any]) -> dict[str, Any]:
    """Returns the expected result of a case with a response."""
    names = ["error"] if "error" in case else ["fields", "request_id", "trace_id", "anomalies"]
    return {"kind": case.get("kind", "answer"), **expected_of(case, *names)}


def encode(operation: str, fields: dict[str, Any], validate: bool) -> Any:
    """Returns the generated code's request, or its problems as a set of paths and rules."""
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
    """Returns what the generated code decodes from a response."""
    try:
        got = cloudinfinite.OPERATIONS[operation].decode_response(
            HttpResponse(status, headers, body)
        )
    except ServiceError as error:
        names = ("code", "message", "resource", "request_id", "trace_id", "status")
        return {"kind": "service", "error": {name: getattr(error, name) for name in names}}
    except DecodeError as error:
        facts = {"status": error.status, "request_id": error.request_id}
        return {"kind": "decode", "error": facts}
    content = {}
    if isinstance(got, BinaryAnswer):
        content = {"content": b64encode(got.content).decode(), "content_type": got.content_type}
    elif isinstance(got, TextAnswer):
        content = {"text": got.text, "content_type": got.content_type}
    return {
        "kind": "answer",
        **content,
        "fields": as_texts(cloudinfinite.to_dict(got)),
        "request_id": got.metadata.request_id,
        "trace_id": got.metadata.trace_id,
        "anomalies": [
            {"path": each.path, "kind": each.kind, "text": each.text}
            for each in got.metadata.anomalies
        ],
    }


def sent(case: dict[str, Any]) -> dict[str, Any]:
    """Returns the URL and header fields that the runtime sends for a case of `sending.json`."""
    operation = cloudinfinite.OPERATIONS[case["operation"]]
    request = operation.encode_request(**operation.fields_from_wire(case["fields"]))
    endpoint = resolve(operation.service, request.host, case["bucket"], case["region"])
    keys = Credentials(case["secret_id"], case["secret_key"], case.get("token"))
    begin, _, end = case["key_time"].partition(";")
    now = int(begin) + VALID_BEFORE
    if case.get("presigned"):
        validity = int(end) - now
        return {"url": presign(request, endpoint, keys, operation.service, now, validity)}
    headers = authorize(request, endpoint, keys, operation.service, now)
    # No vector fixes the date.
    signed = {name: value for name, value in headers.items() if name != "Date"}
    return {"url": endpoint.url + request.target, "headers": signed}
