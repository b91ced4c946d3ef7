"""The conformance suite in `spec/vectors/`, run through the generated operations."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest

import cloudinfinite
from cloudinfinite import (
    OPERATIONS,
    BinaryAnswer,
    HttpResponse,
    ServiceError,
    TextAnswer,
    ValidationError,
)
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import table_of

from ..vectors import VECTORS, as_texts, body_of, given_fields, hold


def encode(case: dict[str, Any]) -> cloudinfinite.HttpRequest:
    """Encodes the request of a case from its wire names."""
    operation = cloudinfinite.OPERATIONS[case["operation"]]
    fields = operation.fields_from_wire(given_fields(case))
    return operation.encode_request(validate=case.get("validate", True), **fields)


def requests(case: dict[str, Any]) -> None:
    """Checks the exact request for some fields."""
    request, expected = encode(case), case["request"]
    assert (request.method, request.path) == (expected["method"], expected["path"])
    assert [list(pair) for pair in request.params] == expected["query"]
    assert dict(request.headers) == expected["headers"]
    assert request.body.decode() == expected["body"]


def steps(case: dict[str, Any]) -> None:
    """Checks the text, or the problems, of a rule built in steps."""
    built = getattr(cloudinfinite.images, case["type"])()
    *before, last = case["steps"]
    for step in before:
        built = add_step(built, *step)
    if "problems" not in case:
        built = add_step(built, *last)
        assert str(built) == case["text"]
        assert OPERATIONS["ProcessImage"].encode_request(key="a", rule=built).params == (
            (case["text"], None),
        )
        return
    with pytest.raises(ValidationError) as caught:
        add_step(built, *last)
    found = sorted((problem.path, problem.rule) for problem in caught.value.problems)
    assert found == sorted((problem["path"], problem["rule"]) for problem in case["problems"])
    assert f"{case['type']}.{last[0].replace(' ', '_')}: " in str(caught.value)


def add_step(built: Any, name: str, fields: dict[str, Any]) -> Any:
    """Adds a step to a rule; the step's fields have wire names and texts."""
    record = getattr(cloudinfinite.images, f"{name.title().replace(' ', '')}Step")
    known = table_of(record).by_wire
    # A call needs its required arguments, but accepts None for them.
    given: dict[str, Any] = {each.name: None for each in known.values() if each.required}
    for wire, text in fields.items():
        scalar = known[wire].scalar
        given[known[wire].name] = int(text) if isinstance(scalar, Integer) else text
    return getattr(built, name.replace(" ", "_"))(**given)


def answers(case: dict[str, Any]) -> None:
    """Checks the fields of a decoded response."""
    response = HttpResponse(case["status"], case["headers"], body_of(case))
    answer = cloudinfinite.OPERATIONS[case["operation"]].decode_response(response)
    assert as_texts(cloudinfinite.to_dict(answer)) == case["fields"]
    assert answer.metadata.status == case["status"]
    assert answer.metadata.request_id == case["request_id"]
    assert answer.metadata.trace_id == case["trace_id"]
    assert answer.metadata.body == body_of(case)
    if "content" in case:
        assert isinstance(answer, BinaryAnswer)
        content = b64encode(answer.content).decode()
        assert (content, answer.content_type) == (case["content"], case["content_type"])
    if "text" in case:
        assert isinstance(answer, TextAnswer)
        assert (answer.text, answer.content_type) == (case["text"], case["content_type"])
    found = [{"path": a.path, "kind": a.kind, "text": a.text} for a in answer.metadata.anomalies]
    assert found == case["anomalies"]


def errors(case: dict[str, Any]) -> None:
    """Checks the error of a response."""
    response = HttpResponse(case["status"], case["headers"], body_of(case))
    error_type = ServiceError if case["kind"] == "service" else cloudinfinite.DecodeError
    with pytest.raises(error_type) as caught:
        cloudinfinite.OPERATIONS[case["operation"]].decode_response(response)
    for name, value in case["error"].items():
        assert getattr(caught.value, name) == value, name
    assert case["operation"] in str(caught.value)


def validation(case: dict[str, Any]) -> None:
    """Checks the problems of a request."""
    expected = sorted((problem["path"], problem["rule"]) for problem in case["problems"])
    if not expected:
        assert encode(case).method == cloudinfinite.OPERATIONS[case["operation"]].method
        return
    with pytest.raises(ValidationError) as caught:
        encode(case)
    assert sorted((p.path, p.rule) for p in caught.value.problems) == expected
    if len(expected) < 10:  # the message truncates a longer list
        assert all(path in str(caught.value) for path, _ in expected)


@pytest.mark.parametrize("check", [requests, steps, answers, errors, validation])
def test_vectors(check: Callable[[dict[str, Any]], None]) -> None:
    hold(json.loads((VECTORS / f"{check.__name__}.json").read_text("utf-8"))["cases"], check)
