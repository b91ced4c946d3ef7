"""Answers that nobody has thought of, decoded in Go and in Python; no difference is allowed.

    python -m tests.ports.go.fuzz 100000

They are the answers of the vectors with a few of their bytes changed, dropped, doubled, or taken
from one another. Differences that PORTING.md allows are not counted: integers beyond 64 bits, empty
ids, which are absent in Go, and where a text beside elements stands among the anomalies.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...vectors import VECTORS, body_of
from .. import witness

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
GO = {
    **os.environ,
    "PATH": f"{ROOT / '.venv/bin'}{os.pathsep}{os.environ['PATH']}",
    "GOTOOLCHAIN": "local",
    "GOFLAGS": "-mod=mod",
    "GOPROXY": "off",
}
FILES = ("answers", "errors", "hostile")
LONGEST = 4000
PIECES = (
    *(b"<", b">", b"</", b"/>", b"&", b";", b"&#13;", b"&#x41;", b"<!--", b"-->", b"<![CDATA["),
    *(b"]]>", b"<?a b?>", b"\r\n", b"\t", b" ", b"\0", b"\xef\xbb\xbf", b"\xff", b"-0", b"1e3"),
    *(b"<a:b xmlns:a='u'>", b"</a:b>", b" x='1'", b'{"a":[1,{"b":null}]}', b"[", b"]", b"{", b"}"),
    *(b'"', b":", b",", b"\\ud800", b"true", b"<Error>", b"</Error>", b"<JobsDetail>", b"9" * 70),
    *(
        "é".encode(),
        "一".encode(),
        b"<Response>",
        b"</Response>",
        b"xmlns='v'",
        b"<?xml version='1.0'?>",
    ),
)


LEAF = re.compile(rb"<([\w.-]+)>([^<]*)</\1>")
MEMBER = re.compile(rb'"([\w.-]+)":\s*("[^"]*"|[\w.+-]+)')
# An address of a namespace that is no URI.
ODD_ADDRESS = re.compile(rb"xmlns(:\w+)?\s*=\s*[\"'][^\"']*[^\w:/.\"'#?-]")
TEXTS = (
    *(b"", b" ", b"-", b"0", b"-0", b"+1", b"007", b"1.50", b".5", b"5.", b"1e3", b"NaN", b"auto"),
    *(
        b"true",
        b"FALSE",
        b"1",
        b"2022-06-27T15:23:10+0800",
        b"2022-06-27 15:23:10.123Z",
        b"\t7\r\n",
    ),
    *(b"2022-02-30T15:23:10+0800", b"0001-01-01T00:00:00+0800", b"2022-06-27T15:23:10", b"a,b,,c "),
    *(
        b"Success",
        b"success",
        b"<![CDATA[5]]>",
        b"2<!-- -->5",
        b"<x/>",
        b"<x>1</x>t",
        b"&#32;",
        b"\xc2\xa0",
    ),
    *(
        "１２".encode(),
        b"9223372036854775807",
        b"12345678901234567890.12",
        b"1" * 64,
        b"no",
        b"&amp;",
    ),
)


def seeds() -> list[dict[str, Any]]:
    """The answers of the vectors, but long ones."""
    cases = []
    for name in FILES:
        for case in json.loads((VECTORS / f"{name}.json").read_text("utf-8"))["cases"]:
            if "repeat" not in case and len(body := body_of(case)) <= LONGEST:
                cases.append({**case, "body": body})
    return cases


def changed(body: bytes, others: list[dict[str, Any]], draw: random.Random) -> bytes:
    """A body with some changes."""
    for _ in range(draw.choice((1, 1, 1, 2, 3, 6))):
        at, to = sorted(draw.randint(0, len(body)) for _ in range(2))
        match draw.randrange(16):
            case 0:
                body = body[:at] + draw.choice(PIECES) + body[at:]
            case 1:
                body = body[:at] + body[min(to, at + 8) :]
            case 2:
                body = body[:to] + body[at:to][:200] + body[to:]
            case 3:
                body = body[:at] + bytes([draw.randrange(256)]) + body[at + 1 :]
            case 4:
                body = body[:at] + draw.choice(PIECES) + body[to:]
            case 5:
                other = draw.choice(others)["body"]
                body = body[:at] + other[draw.randint(0, len(other)) :]
            case 6:
                tags = body.split(b"<")
                draw.shuffle(tags) if len(tags) < 4 else tags.insert(
                    draw.randrange(len(tags)), draw.choice(tags)
                )
                body = b"<".join(tags)
            case _:
                body = refilled(body, draw)
    return body[:LONGEST]


def refilled(body: bytes, draw: random.Random) -> bytes:
    """A body with another text in one of its elements, or that element elsewhere."""
    leaves = list(LEAF.finditer(body)) or list(MEMBER.finditer(body))
    if not leaves:
        return body + draw.choice(PIECES)
    leaf, text = draw.choice(leaves), draw.choice(TEXTS)
    if leaf[0].startswith(b'"'):
        value = draw.choice((text, b'"%b"' % text, b"null", b"[1,2]", b'{"a":1}', b"[[],{}]"))
        return body[: leaf.start(2)] + value + body[leaf.end(2) :]
    match draw.randrange(5):
        case 0:
            return body[: leaf.start()] + leaf[0] + text + body[leaf.start() :]
        case 1:
            return body[: leaf.start()] + body[leaf.end() :]
        case 2:
            other = draw.choice(leaves)
            return body[: other.start()] + leaf[0] + body[other.start() :]
        case _:
            return body[: leaf.start(2)] + text + body[leaf.end(2) :]


def answers(count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Changed answers."""
    draw, cases = random.Random(seed), seeds()
    for _ in range(count):
        case = draw.choice(cases)
        status = case["status"] if draw.randrange(9) else draw.choice((200, 204, 404, 503))
        body = changed(case["body"], cases, draw)
        yield {
            "operation": case["operation"],
            "status": status,
            "headers": case["headers"],
            "body": body,
        }


def expected(each: dict[str, Any]) -> dict[str, Any]:
    """What Python makes of an answer, in the form that Go tells it in."""
    told = witness.answer(each["operation"], each["status"], each["headers"], each["body"])
    if error := told.get("error"):
        error["status"] = str(error["status"])
    for place in (told, told.get("error", {})):
        for name in ("request_id", "trace_id"):
            if place.get(name) == "":
                place[name] = None
    return told


def ordered(told: dict[str, Any]) -> dict[str, Any]:
    """The same with texts beside elements told first, whose place among the anomalies is open."""
    if "anomalies" in told:
        told["anomalies"].sort(key=lambda each: each["kind"] != "unexpected-content")
        beside = [each for each in told["anomalies"] if each["kind"] == "unexpected-content"]
        beside.sort(key=lambda each: str(each["path"]))
        told["anomalies"][: len(beside)] = beside
    return told


def is_long(told: dict[str, Any]) -> bool:
    """Whether there is an integer beyond 64 bits, which has no value in Go."""
    text = json.dumps(told)
    return "9" * 19 in text or any(
        digits.isdigit() and len(digits) > 18 for digits in text.replace('"', " ").split()
    )


def is_left_open(body: bytes, want: dict[str, Any]) -> bool:
    """Whether ports may differ: over NaN, half surrogates and addresses that are none."""
    if b"NaN" in body or b"\\ud" in body.lower():
        return True
    return want["kind"] != "answer" and ODD_ADDRESS.search(body) is not None


def main(count: int, seed: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "answers"
        subprocess.run(  # noqa: TID251 - a chore that is no test
            ["go", "build", "-o", str(program), "./answers"], cwd=HERE, env=GO, check=True
        )
        given = Path(folder) / "given.jsonl"
        made = list(answers(count, seed))
        with given.open("w") as file:
            for each in made:
                told = {**each, "body": b64encode(each["body"]).decode()}
                file.write(json.dumps(told) + "\n")
        done = subprocess.run(  # noqa: TID251
            [str(program)], stdin=given.open("rb"), capture_output=True, check=True
        )
    lines = done.stdout.split(b"\n")[:-1]
    assert len(lines) == len(made)
    differences = passed = 0
    kinds: dict[str, int] = {}
    for each, line in zip(made, lines, strict=True):
        want, got = ordered(expected(each)), ordered(json.loads(line))
        kinds[want["kind"]] = kinds.get(want["kind"], 0) + 1
        if want == got:
            continue
        if is_long(want) or is_long(got) or is_left_open(each["body"], want):
            passed += 1
            continue
        differences += 1
        if differences <= 5:
            print(each["operation"], each["status"], each["body"])
            for name in want.keys() | got.keys():
                if want.get(name) != got.get(name):
                    print("  Python:", json.dumps(want.get(name))[:900])
                    print("  Go:    ", json.dumps(got.get(name))[:900])
    print(f"{count} answers ({kinds}), {differences} differences; {passed} that are left open")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
