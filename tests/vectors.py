"""Reads the conformance suite in `spec/vectors/`."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite import ContentVerdict
from cloudinfinite_runtime.callback import CallbackKind, kind_of, named_jobs

VECTORS = Path(__file__).parents[1] / "spec" / "vectors"


Check = Callable[[dict[str, Any]], None]


def cases(name: str, part: str = "cases", *, folder: Path = VECTORS) -> list[Any]:
    """Returns each case of a file as a pytest parameter."""
    document = json.loads((folder / f"{name}.json").read_text("utf-8"))
    assert document["description"]
    return [pytest.param(case, id=case["name"]) for case in document[part]]


def hold(cases: Iterable[dict[str, Any]], check: Check) -> None:
    """Checks all cases, and reports every one that fails."""
    failures: list[BaseException] = []
    for case in cases:
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as error:
            error.add_note(f"in the case {case['name']!r}")
            failures.append(error)
    if failures:
        raise BaseExceptionGroup("failed cases", failures)


def every_case(
    name: str, part: str = "cases", *, folder: Path = VECTORS
) -> Callable[[Check], Callable[[], None]]:
    """Turns a check of one case into one test of all cases in a file.

    One test per case would take longer than most cases do.
    """

    def make(check: Check) -> Callable[[], None]:
        def test() -> None:
            hold((each.values[0] for each in cases(name, part, folder=folder)), check)

        test.__name__, test.__qualname__ = check.__name__, check.__qualname__
        test.__module__, test.__doc__ = check.__module__, check.__doc__
        return test

    return make


def body_of(case: dict[str, Any]) -> bytes:
    """Returns the bytes of a response or a callback, with repetitions expanded."""
    body = base64.b64decode(case["base64"]) if "base64" in case else case["body"].encode()
    if repeat := case.get("repeat"):
        text = _repeated(repeat["text"], int(repeat["times"]), repeat.get("between", ""))
        body = body.replace(b"{repeat}", text)
    return body


ANSWERED = ("fields", "request_id", "trace_id", "anomalies", "content", "text", "content_type")
"""What a case may expect of an answer; the last three are for bytes and text."""


@cache
def _repeated(text: str, times: int, between: str) -> bytes:
    # Cached, because many implementations run the same case, and its text may be long.
    return between.join(text.replace("{n}", str(n)) for n in range(times)).encode()


def expected_of(case: dict[str, Any], *names: str) -> dict[str, Any]:
    """Returns the expected values of a case, with repetitions expanded."""
    expected = {name: case[name] for name in names if name in case}
    if repeat := case.get("repeat"):
        times = int(repeat.get("reported", repeat["times"]))
        expected = {name: _spread(each, times) for name, each in expected.items()}
    return expected


def _spread(value: Any, times: int) -> Any:
    if isinstance(value, dict):
        return {key: _spread(item, times) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    items: list[Any] = []
    for item in value:
        text = json.dumps(item)
        if "{n}" in text:
            items += (json.loads(text.replace("{n}", str(n))) for n in range(times))
        else:
            items.append(item)
    return items


def given_fields(case: dict[str, Any]) -> dict[str, Any]:
    """Returns the fields of a request: its own, or those of another case with one change.

    Also inserts the lone surrogate that a case may ask for.
    """
    fields: dict[str, Any] = (
        changed(_bases()[case["base"]], **case["change"]) if "base" in case else case["fields"]
    )
    if "surrogate" in case:
        text = json.dumps(fields, ensure_ascii=False)
        fields = json.loads(text.replace("¤", "\\u" + case["surrogate"]))
    return fields


@cache
def _bases() -> dict[str, Any]:
    document = json.loads((VECTORS / "requests.json").read_text("utf-8"))
    return {case["name"]: case["fields"] for case in document["cases"]}


_GONE = object()


def changed(fields: dict[str, Any], at: str, to: Any = _GONE) -> dict[str, Any]:
    """Returns a copy of the fields with the value at a JSON Pointer replaced or removed."""
    copied = copy.deepcopy(fields)
    *above, last = at.split("/")[1:]
    place: Any = copied
    for step in above:
        place = place[_key(place, step)]
    if to is _GONE:
        del place[_key(place, last)]
    else:
        place[_key(place, last)] = to
    return copied


def _key(place: Any, step: str) -> Any:
    return int(step) if isinstance(place, list) else step


def verdict_of_case(case: dict[str, Any]) -> ContentVerdict | None:
    """Returns the verdict that a case expects."""
    verdict = case["verdict"]
    if verdict is None:
        return None
    score = None if verdict["score"] is None else int(verdict["score"])
    return ContentVerdict(verdict["suggestion"], verdict["label"], score)


def as_texts(value: Any) -> Any:
    """Returns a value in the form the vectors use, with numbers as strings."""
    if isinstance(value, dict):
        return {key: as_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_texts(item) for item in value]
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else value


def jobs_of(kinds: Iterable[CallbackKind], event: object) -> list[dict[str, Any]]:
    """Returns the jobs that a callback names, in the form the vectors use."""
    named = named_jobs(kind_of(kinds, event), event)
    return [{"id": job_id, "lookups": list(operations)} for job_id, operations in named]
