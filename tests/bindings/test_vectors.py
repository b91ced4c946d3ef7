"""The conformance suite of `spec/vectors/`, through the generated operations."""

from __future__ import annotations

from typing import Any

import pytest

import cloudinfinite
from cloudinfinite import HttpResponse, ServiceError, ValidationError

from ..vectors import as_texts, body_of, cases, given_fields


def encode(case: dict[str, Any]) -> cloudinfinite.HttpRequest:
    """The request of a case, from wire names."""
    operation = cloudinfinite.OPERATIONS[case["operation"]]
    fields = operation.fields_from_wire(given_fields(case))
    return operation.encode_request(validate=case.get("validate", True), **fields)


@pytest.mark.parametrize("case", cases("requests"))
def test_fields_to_the_exact_request(case: dict[str, Any]) -> None:
    request, expected = encode(case), case["request"]
    assert (request.method, request.path) == (expected["method"], expected["path"])
    assert [list(pair) for pair in request.params] == expected["query"]
    assert dict(request.headers) == expected["headers"]
    assert request.body.decode() == expected["body"]


@pytest.mark.parametrize("case", cases("answers"))
def test_an_answer_to_its_fields(case: dict[str, Any]) -> None:
    response = HttpResponse(case["status"], case["headers"], body_of(case))
    answer = cloudinfinite.OPERATIONS[case["operation"]].decode_response(response)
    assert as_texts(cloudinfinite.to_dict(answer)) == case["fields"]
    assert answer.metadata.status == case["status"]
    assert answer.metadata.request_id == case["request_id"]
    assert answer.metadata.trace_id == case["trace_id"]
    assert answer.metadata.body == body_of(case)
    found = [{"path": a.path, "kind": a.kind, "text": a.text} for a in answer.metadata.anomalies]
    assert found == case["anomalies"]


@pytest.mark.parametrize("case", cases("errors"))
def test_an_answer_to_its_error(case: dict[str, Any]) -> None:
    response = HttpResponse(case["status"], case["headers"], body_of(case))
    error_type = ServiceError if case["kind"] == "service" else cloudinfinite.DecodeError
    with pytest.raises(error_type) as caught:
        cloudinfinite.OPERATIONS[case["operation"]].decode_response(response)
    for name, value in case["error"].items():
        assert getattr(caught.value, name) == value, name
    assert case["operation"] in str(caught.value)


@pytest.mark.parametrize("case", cases("validation"))
def test_what_is_refused_and_why(case: dict[str, Any]) -> None:
    expected = sorted((problem["path"], problem["rule"]) for problem in case["problems"])
    if not expected:
        assert encode(case).method == cloudinfinite.OPERATIONS[case["operation"]].method
        return
    with pytest.raises(ValidationError) as caught:
        encode(case)
    assert sorted((p.path, p.rule) for p in caught.value.problems) == expected
    if len(expected) < 10:  # a longer list is cut
        assert all(path in str(caught.value) for path, _ in expected)
