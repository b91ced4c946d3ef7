"""Decodes random responses in Go and in Python, and reports any difference:

    python -m tests.ports.go.fuzz 100000

It ignores differences that PORTING.md allows: integers beyond 64 bits, optional encodings, empty
ids, which are absent in Go, and the position of text beside elements among the anomalies.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from base64 import b64decode
from collections import Counter
from pathlib import Path
from typing import Any

from ..fuzz import answers

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
GO = {
    **os.environ,
    "PATH": f"{ROOT / '.venv/bin'}{os.pathsep}{os.environ['PATH']}",
    "GOTOOLCHAIN": "local",
    "GOFLAGS": "-mod=mod",
    "GOPROXY": "off",
}
ATTRIBUTE = re.compile(r"""\s+[\w:.-]+="[^"<>]*"(?=[^<>]*>)""")
# Parsers may read or refuse these.
ODD_VERSION = re.compile(rb"<\?xml\s+version\s*=\s*[\"'](?!1\.0[\"'])")
ENCODING = re.compile(rb"<\?xml\s[^>]*\bencoding\s*=\s*[\"']([^\"'>]*)")
READ = {b"utf-8", b"utf-16", b"us-ascii", b"iso-8859-1"}
# A namespace that is not a URI.
ODD_ADDRESS = re.compile(
    rb"xmlns(:\w+)?\s*=\s*[\"']([^\"']*[^\w:/.\"'#?-]|[^\"']*//[^/\"']*:[^\d/\"'])"
)


def expected(result: dict[str, Any]) -> dict[str, Any]:
    """Converts Python's result to the form of Go's."""
    if error := result.get("error"):
        error["status"] = str(error["status"])
    for place in (result, result.get("error", {})):
        for name in ("request_id", "trace_id"):
            if place.get(name) == "":
                place[name] = None
    return result


def ordered(result: dict[str, Any]) -> dict[str, Any]:
    """Sorts the anomalies, so that text beside elements comes first."""
    if "anomalies" in result:
        for each in result["anomalies"]:
            each["text"] = ATTRIBUTE.sub("", each["text"])  # attributes are optional
        result["anomalies"].sort(key=lambda each: each["kind"] != "unexpected-content")
        beside = [each for each in result["anomalies"] if each["kind"] == "unexpected-content"]
        beside.sort(key=lambda each: str(each["path"]))
        result["anomalies"][: len(beside)] = beside
    return result


def is_long(result: dict[str, Any]) -> bool:
    """Whether a result has an integer beyond 64 bits, which has no value in Go."""
    text = json.dumps(result)
    return "9" * 19 in text or any(
        digits.isdigit() and len(digits) > 18 for digits in text.replace('"', " ").split()
    )


def is_left_open(body: bytes, want: dict[str, Any]) -> bool:
    """Whether ports may differ, because of NaN, surrogates, declarations or invalid namespaces."""
    plain = body.replace(b"\0", b"")  # in UTF-16
    if b"NaN" in plain or b"\\ud" in plain.lower() or ODD_VERSION.search(plain):
        return True
    encoding = ENCODING.search(plain)
    if encoding and encoding[1].lower() not in READ:
        return True
    return want["kind"] != "answer" and ODD_ADDRESS.search(body) is not None


def main(count: int, seed: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "answers"
        subprocess.run(  # noqa: TID251 - not a test
            ["go", "build", "-o", str(program), "./answers"], cwd=HERE, env=GO, check=True
        )
        given = Path(folder) / "given.jsonl"
        made = list(answers(count, seed))
        with given.open("w") as file:
            for each in made:
                names = ("operation", "status", "headers")
                response = {name: each[name] for name in names} | {"body": each["base64"]}
                file.write(json.dumps(response) + "\n")
        done = subprocess.run(  # noqa: TID251
            [str(program)], stdin=given.open("rb"), capture_output=True, check=True
        )
    lines = done.stdout.split(b"\n")[:-1]
    assert len(lines) == len(made)
    differences = passed = 0
    for each, line in zip(made, lines, strict=True):
        want, got = ordered(expected(each["python"])), ordered(json.loads(line))
        body = b64decode(each["base64"])
        if want == got:
            continue
        if is_long(want) or is_long(got) or is_left_open(body, want):
            passed += 1
            continue
        differences += 1
        if differences <= 5:
            print(each["operation"], each["status"], body)
            for name in want.keys() | got.keys():
                if want.get(name) != got.get(name):
                    print("  Python:", json.dumps(want.get(name))[:900])
                    print("  Go:    ", json.dumps(got.get(name))[:900])
    kinds = Counter(each["python"]["kind"] for each in made)
    print(f"{count} answers {dict(kinds)}, {differences} differences, {passed} allowed ones")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
