"""The vectors of the golden API, in `spec/conformance/`, with two implementations.

One is the port in these tests, with the golden model; the other is the golden code.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import tinyapi
import tinyapi.callbacks
import tinyapi.testing
from tinyapi import common as toys
from tinyapi.service import SERVICE

from cloudinfinite import HttpResponse, from_dict, to_dict

from ..codegen.golden import CONFORMANCE
from ..vectors import as_texts, body_of, every_case, jobs_of, verdict_of_case
from . import golden, suite
from .golden import answers, interpreter, sender, witness

VECTORS = CONFORMANCE / "vectors"
MODEL = json.loads((CONFORMANCE / "model.json").read_text("utf-8"))


_GIVEN = ("status", "headers", "body", "base64")
WORDS = (
    *(
        "always",
        "depth",
        "empty",
        "exclusive_maximum",
        "exclusive_minimum",
        "fixed",
        "form",
        "list",
    ),
    *("min_items", "or_words", "required_unless", "required_when", "unset"),
    *("final", "label", "suggests", "verdict"),
)


def encode(case: dict[str, Any]) -> Any:
    """Returns the port's request, or its problems as a set of paths and rules."""
    try:
        return interpreter.encode(case["operation"], case["fields"], case.get("validate", True))
    except interpreter.RefusedError as error:
        return error.args[0]


def test_every_file_is_played() -> None:
    names = {path.stem for path in VECTORS.glob("*.json")}
    assert names == {
        "answers",
        "callbacks",
        "paging",
        "requests",
        "sending",
        "steps",
        "suggestions",
        "validation",
        "verdicts",
    }


@every_case("requests", folder=VECTORS)
def test_requests(case: dict[str, Any]) -> None:
    validate = case.get("validate", True)
    assert encode(case) == case["request"]
    assert witness.encode(case["operation"], case["fields"], validate) == case["request"]


@every_case("validation", folder=VECTORS)
def test_validation(case: dict[str, Any]) -> None:
    problems = {(problem["path"], problem["rule"]) for problem in case["problems"]}
    generated = witness.encode(case["operation"], case["fields"], case.get("validate", True))
    for found in (encode(case), generated):
        assert (found if isinstance(found, set) else set()) == problems


@every_case("steps", folder=VECTORS)
def test_steps(case: dict[str, Any]) -> None:
    expected = case.get("text") or {(each["path"], each["rule"]) for each in case["problems"]}
    try:
        actual = interpreter.steps(case["type"], case["steps"])
    except interpreter.RefusedError as error:
        actual = error.args[0]
    assert actual == expected


@every_case("answers", folder=VECTORS)
def test_answers(case: dict[str, Any]) -> None:
    given = (case["operation"], case["status"], case["headers"], body_of(case))
    expected = {name: case[name] for name in case.keys() - {"name", "operation", *_GIVEN}}
    assert answers.answer(*given) == expected
    assert witness.answer(*given) == expected


@every_case("callbacks", folder=VECTORS)
def test_callbacks(case: dict[str, Any]) -> None:
    expected = {name: case[name] for name in ("record", "fields", "anomalies")}
    assert answers.callback(body_of(case)) == expected
    event = tinyapi.parse_callback(body_of(case), case["content_type"])
    actual = {
        "record": type(event).__name__,
        "fields": as_texts(to_dict(event)),
        "anomalies": [
            {"path": a.path, "kind": a.kind, "text": a.text} for a in event.metadata.anomalies
        ],
    }
    assert actual == expected
    if "jobs" in case:
        assert answers.named_jobs(case["record"], case["fields"]) == case["jobs"]
        assert jobs_of(tinyapi.callbacks.KINDS, event) == case["jobs"]


@every_case("suggestions", folder=VECTORS)
def test_suggestions(case: dict[str, Any]) -> None:
    assert answers.verdict(case["record"], case["fields"]) == case["verdict"]
    record = from_dict(getattr(toys, case["record"]), case["fields"])
    assert record.verdict == verdict_of_case(case)


@every_case("verdicts", folder=VECTORS)
def test_verdicts(case: dict[str, Any]) -> None:
    actual, expected = suite.verdicts(golden.PORT, case)
    assert actual == expected
    verdict = SERVICE.judge(case["code"], case["status"])
    assert {name: getattr(verdict, name) for name in expected} == expected


@every_case("paging", folder=VECTORS)
def test_paging(case: dict[str, Any]) -> None:
    actual, expected = suite.paging(golden.PORT, case)
    assert actual == expected
    stub = tinyapi.testing.Stub()
    for attempt in case["attempts"]:
        stub.add(case["operation"], HttpResponse(attempt["status"], {}, attempt["body"].encode()))
    operation = tinyapi.OPERATIONS[case["operation"]]
    with tinyapi.Client(
        bucket="tin-7", region="lane", credentials=tinyapi.Credentials("a", "b"), transport=stub
    ) as client:
        pager = client._iterate(operation, operation.fields_from_wire(case["fields"]), {})
        assert [as_texts(to_dict(item)) for item in pager] == expected["items"]
    sent = [[*map(list, parse_qsl(urlsplit(each.signed.url).query))] for each in stub.requests]
    assert sent == [each["query"] for each in expected["sent"]]


@every_case("sending", folder=VECTORS)
def test_sending(case: dict[str, Any]) -> None:
    assert sender.address(case["operation"], encode(case), case) == case["expect"]
    assert witness.sent(case) == case["expect"]


def test_vectors_cover_every_key_of_fields_and_scalars() -> None:
    vectors = json.dumps([json.loads(path.read_text("utf-8")) for path in VECTORS.glob("*.json")])
    marked = {
        word: [
            field["name"]
            for record in MODEL["records"].values()
            for field in record["fields"]
            if field.get(word) or MODEL["scalars"].get(field["type"], {}).get(word)
        ]
        for word in WORDS
    }
    for word, names in marked.items():
        assert any(f'"{name}"' in vectors for name in names), word
