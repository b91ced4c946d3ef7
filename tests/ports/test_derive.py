"""Deriving vectors from the samples of a feed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite_pages.draft.samples import draft_samples

from ..pages.ideal import real_model
from ..samples import EXAMPLES
from ..vectors import ANSWERED, VECTORS, body_of, changed, expected_of
from . import derive, interpreter, witness
from .breaking import Broken, broken
from .interpreter import MODEL
from .wire import RefusedError

FEED = "media/describe_media_jobs"


def samples_of(name: str) -> tuple[dict[str, Any], list[Broken]]:
    """Returns drafted samples, and ways to break the largest request: each rule once per type."""
    model = real_model()
    given = draft_samples(model, model.operations[name])
    every = broken(MODEL["operations"][name], given["requests"][-1]["fields"])
    return given, list({(each.limit[0], each.rule): each for each in every}.values())


@pytest.mark.parametrize("name", EXAMPLES)
def test_generated_code_passes_derived_vectors(name: str) -> None:
    given, ways = samples_of(name)
    tried = {(each.limit, each.rule) for each in ways}
    fields = given["requests"][-1]["fields"]
    every = {(each.limit, each.rule) for each in broken(MODEL["operations"][name], fields)}
    cases = derive.derived(name, given, known=every - tried)
    assert cases["requests"]
    for case in cases["requests"]:
        assert witness.encode(name, case["fields"], True) == case["request"]
    bases = {case["name"]: case["fields"] for case in cases["requests"]}
    for case in cases["validation"]:
        problems = {(each["path"], each["rule"]) for each in case["problems"]}
        fields = changed(bases[case["base"]], **case["change"])
        assert witness.encode(name, fields, True) == problems
    for case in cases["answers"]:
        expected = expected_of(case, *ANSWERED)
        assert expected["anomalies"] == []
        got = witness.answer(name, case["status"], case["headers"], body_of(case))
        assert got == {"kind": "answer", **expected}
    assert [witness.sent(case) == case["expect"] for case in cases["sending"]] == [True]


@pytest.mark.parametrize("name", EXAMPLES)
def test_broken_requests_break_the_stated_rule(name: str) -> None:
    _, ways = samples_of(name)
    for each in ways:
        with pytest.raises(RefusedError) as caught:
            interpreter.encode(name, each.fields)
        # A text that is too short may count as missing, or as a malformed time.
        assert each.rule in {rule for _, rule in caught.value.args[0]} | {"min-length"}, each


def suite_with(
    folder: Path, monkeypatch: pytest.MonkeyPatch, samples: dict[str, Any], feed: str = FEED
) -> Path:
    """Makes a folder with handwritten vectors and the samples of one feed."""
    vectors = folder / "vectors"
    vectors.mkdir()
    for name in derive.FILES:
        document = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
        document["cases"] = document["cases"][:2]
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
        (vectors / f"{name}.json").write_text(text, "utf-8")
    path = folder / f"{feed}.samples.json"
    path.parent.mkdir()
    path.write_text(json.dumps(samples), "utf-8")
    monkeypatch.setattr(derive, "VECTORS", vectors)
    monkeypatch.setattr(derive.samples, "__defaults__", (folder,))
    return vectors


GOOD = {
    "requests": [{"name": "one kind", "fields": {"tag": "MediaInfo", "size": "5"}}],
    "answers": [{"name": "none", "body": "<Response><NextToken/></Response>"}],
}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"requests": [],}', "cannot be read as JSON: "),
        ('{"requests": []}', "must have a list 'answers'"),
        ('{"requests": [{"name": "a"}], "answers": []}', "requests, number 1: must have 'fields'"),
    ],
)
def test_malformed_samples_are_reported_with_their_file(
    text: str, reason: str, tmp_path: Path
) -> None:
    path = tmp_path / f"{FEED}.samples.json"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    with pytest.raises(derive.SampleError) as caught:
        derive.samples(tmp_path)
    assert str(caught.value).startswith(f"{path}: {reason}")


def test_vectors_are_updated_from_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    vectors = suite_with(tmp_path, monkeypatch, GOOD)
    by_hand = (vectors / "requests.json").read_text("utf-8")
    assert derive.main(["--check"]) == 1
    assert (vectors / "requests.json").read_text("utf-8") == by_hand
    assert derive.main([]) == 0
    assert capsys.readouterr().out.count("differs: ") == 2 * len(derive.FILES)
    requests = json.loads((vectors / "requests.json").read_text("utf-8"))["cases"]
    assert [case["name"] for case in requests[2:]] == ["DescribeMediaJobs: one kind"]
    assert derive.main(["--check"]) == 0
    (tmp_path / f"{FEED}.samples.json").unlink()
    assert derive.main([]) == 0
    assert (vectors / "requests.json").read_text("utf-8") == by_hand


@pytest.mark.parametrize(
    ("samples", "feed", "reason"),
    [
        (GOOD, "media/no_such_feed", "there is no feed media/no_such_feed.xsd"),
        (
            {"requests": [{"name": "bad", "fields": {"size": "0"}}], "answers": []},
            FEED,
            "DescribeMediaJobs, bad: refused: size minimum, tag required",
        ),
        (
            {"requests": [], "answers": [{"name": "bad", "body": "<Other/>"}]},
            FEED,
            "DescribeMediaJobs, bad: not an answer",
        ),
    ],
)
def test_an_invalid_sample_is_reported(
    samples: dict[str, Any],
    feed: str,
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    suite_with(tmp_path, monkeypatch, samples, feed)
    assert derive.main([]) == 2
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize("name", EXAMPLES)
def test_drafted_answers_have_the_format_of_the_service(name: str) -> None:
    model = real_model()
    operation = model.operations[name]
    [answer] = draft_samples(model, operation)["answers"]
    assert ("base64" in answer) == (operation.answer == "binary")
    if operation.answer == "json":
        assert operation.response
        fields = model.records[operation.response].fields
        assert json.loads(answer["body"]).keys() == {field.name for field in fields}
    elif operation.response:
        assert answer["body"].startswith(f"<{operation.response_root}>")
