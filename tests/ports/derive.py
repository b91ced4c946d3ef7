"""Derives the vectors of feeds from the samples beside them.

    python -m tests.ports.derive [--check]

`spec/FAMILY/OPERATION.samples.json` has sample requests and responses. The port in these tests,
which reads only the model, computes the expected results. The generated code is tested with the
derived vectors as with those written by hand. Review the diff before you commit it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..vectors import VECTORS, body_of
from . import answers, interpreter, sender
from .breaking import broken
from .wire import RefusedError

SPEC = VECTORS.parent
FILES = ("requests", "validation", "sending", "answers")

_SENT = {
    "bucket": "examplebucket-1250000000",
    "region": "ap-beijing",
    "secret_id": "AKIDexample",
    "secret_key": "YOURSECRETKEY-fake-0000000000000",
    "key_time": "1700000000;1700000960",
}

Case = dict[str, Any]


_PARTS = {"requests": ("name", "fields"), "answers": ("name",)}
"""The lists of samples, and what each of their items must have."""


class SampleError(Exception):
    """A sample does not fit its feed; the message says where and why."""


def samples(spec: Path = SPEC) -> dict[str, dict[str, Any]]:
    """Returns the samples of every feed that has any, by operation."""
    facts = interpreter.MODEL["operations"]
    names = {facts[name]["file"].removesuffix(".xsd"): name for name in facts}
    found = {}
    for path in sorted(spec.glob("*/*.samples.json")):
        place = path.relative_to(spec).as_posix().removesuffix(".samples.json")
        if place not in names:
            raise SampleError(f"{path}: there is no feed {place}.xsd")
        found[names[place]] = _read(path)
    return found


def _read(path: Path) -> dict[str, Any]:
    try:
        document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise SampleError(f"{path}: cannot be read as JSON: {error}") from None
    for part, keys in _PARTS.items():
        if not isinstance(document.get(part), list):
            raise SampleError(f"{path}: must have a list {part!r}")
        for number, sample in enumerate(document[part], 1):
            if missing := [key for key in keys if key not in sample]:
                raise SampleError(f"{path}: {part}, number {number}: must have {missing[0]!r}")
    return document


def derived(
    operation: str, given: dict[str, Any], known: set[tuple[tuple[str, str], str]] | None = None
) -> dict[str, list[Case]]:
    """Derives the cases of each file from the samples of an operation.

    Args:
        operation: The name of the operation.
        given: Its samples.
        known: Limits of types that already have a case. New ones are added.
    """
    requests = given["requests"]
    return {
        "requests": [_request(operation, each) for each in requests],
        "validation": list(_validation(operation, requests, set() if known is None else known)),
        "sending": [_sending(operation, each) for each in requests[-1:]],
        "answers": [_answer(operation, each) for each in given["answers"]],
    }


def _case(operation: str, name: str, **facts: Any) -> Case:
    return {"name": _name(operation, name), "operation": operation, **facts}


def _name(operation: str, name: str) -> str:
    return f"{operation}: {name}"


def _request(operation: str, sample: Case) -> Case:
    try:
        request = interpreter.encode(operation, sample["fields"])
    except RefusedError as error:
        problems = ", ".join(f"{path} {rule}" for path, rule in sorted(error.args[0]))
        raise SampleError(f"{operation}, {sample['name']}: refused: {problems}") from error
    return _case(operation, sample["name"], fields=sample["fields"], request=request)


def _validation(
    operation: str, requests: list[Case], known: set[tuple[tuple[str, str], str]]
) -> Iterator[Case]:
    seen: set[tuple[str, str]] = set()
    own = set()
    # The last request is the largest; the others add only fields that exclude each other.
    for sample in reversed(requests):
        for each in broken(interpreter.MODEL["operations"][operation], sample["fields"]):
            where, rule = ".".join(step for step in each.path if isinstance(step, str)), each.rule
            if (where, rule) in seen or (each.limit, rule) in known:
                continue
            seen.add((where, rule))
            own.add((each.limit, rule))
            try:
                interpreter.encode(operation, each.fields)
            except RefusedError as error:
                found = sorted(error.args[0])
            else:
                raise SampleError(f"{operation}, {sample['name']}: {where} {rule}: not refused")
            problems = [{"path": place, "rule": broke} for place, broke in found]
            base = _name(operation, sample["name"])
            facts = {"base": base, "change": each.change, "problems": problems}
            yield _case(operation, f"{where}: {rule}", **facts)
    known |= own


def _sending(operation: str, sample: Case) -> Case:
    request = interpreter.encode(operation, sample["fields"])
    expect = sender.address(operation, request, _SENT)
    return _case(operation, "sent", fields=sample["fields"], **_SENT, expect=expect)


def _answer(operation: str, sample: Case) -> Case:
    status, headers = sample.get("status", 200), sample.get("headers", {})
    result = answers.answer(operation, status, headers, body_of(sample))
    if result.pop("kind") != "answer":
        raise SampleError(f"{operation}, {sample['name']}: not an answer: {result['error']}")
    body = {form: sample[form] for form in ("body", "base64") if form in sample}
    return _case(operation, sample["name"], status=status, headers=headers, **body, **result)


def files() -> dict[Path, str]:
    """Returns the up-to-date text of each vector file."""
    found = {}
    # One case for each limit of a type, even if several operations use it.
    known: set[tuple[tuple[str, str], str]] = set()
    cases = {name: derived(name, given, known) for name, given in samples().items()}
    for file in FILES:
        path = VECTORS / f"{file}.json"
        document = json.loads(path.read_text("utf-8"))
        by_hand = [one for one in document["cases"] if not _is_derived(one)]
        document["cases"] = [*by_hand, *(one for each in cases.values() for one in each[file])]
        found[path] = _text(document)
    return found


def _text(document: dict[str, Any]) -> str:
    """Returns the text of a vector file. Cases with a `base` come last, one per line."""
    cases = [case for case in document["cases"] if "base" not in case]
    lines = [json.dumps(case, ensure_ascii=False) for case in document["cases"] if "base" in case]
    text = json.dumps({**document, "cases": cases}, indent=2, ensure_ascii=False)
    end = "\n  ]\n}"
    assert text.endswith(end)
    return ",\n    ".join([text.removesuffix(end), *lines]) + f"{end}\n"


def _is_derived(case: Case) -> bool:
    return bool(case["name"].startswith(f"{case.get('operation')}: "))


def main(arguments: list[str]) -> int:
    """Updates the vectors, or with `--check` lists the files that are out of date."""
    try:
        wanted = files()
    except SampleError as error:
        print(error, file=sys.stderr)
        return 2
    changed = [path for path, text in wanted.items() if path.read_text("utf-8") != text]
    for path in changed:
        print(f"differs: {path}")
        if "--check" not in arguments:
            path.write_text(wanted[path], "utf-8")
    if not changed:
        print(f"the vectors match their samples ({len(samples())} feeds have samples)")
    return 1 if changed and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
