"""Generates random responses, to compare how another port and the Python client decode them.

    python -m tests.ports.fuzz [how many] [seed] | node runtime/typescript/test/fuzz.ts

Each line has a response (a vector with a few bytes changed) and the Python client's result.
"""

from __future__ import annotations

import base64
import contextlib
import json
import random
import re
import sys
from collections.abc import Iterator
from typing import Any

from ..vectors import VECTORS, body_of
from . import witness

_LONGEST = 3000
_PIECES = (
    *(
        b"<",
        b">",
        b"</",
        b"/>",
        b"&amp;",
        b"&lt;",
        b"&#13;",
        b"&#x41;",
        b"&#0;",
        b"&x;",
        b"&",
        b"]]>",
    ),
    *(
        b"<!-- c -->",
        b"<!--",
        b"-->",
        b"<![CDATA[x]]>",
        b"<![CDATA[",
        b"<?pi x?>",
        b"<?xml version='1.0'?>",
    ),
    *(
        b"<!DOCTYPE a>",
        b"<a>",
        b"</a>",
        b"<a/>",
        b'<a b="c">',
        b' x="1"',
        b" x='1' x='2'",
        b' xmlns="u"',
    ),
    *(
        b' xmlns:p="u"',
        b"<p:a/>",
        b'<p:a xmlns:p="v"/>',
        b"<Error>",
        b"<Code>x</Code>",
        b"\xef\xbb\xbf",
    ),
    *(
        b" ",
        b"\n",
        b"\r\n",
        b"\r",
        b"\t",
        b"\x00",
        b"\x0b",
        b"\xff",
        b"\xc2\xa0",
        b"\xef\xbf\xbf",
        "é".encode(),
    ),
    *(
        "一".encode(),
        "😀".encode(),
        b"-",
        b"0",
        b"-0",
        b"1e3",
        b"1_0",
        b"true",
        b"2022-06-27T15:23:10+0800",
    ),
    *(b"{", b"}", b"[", b'"', b",", b":", b"null"),
)


_LEAF = re.compile(rb"<([\w.-]+)>([^<]*)</\1>")
_MEMBER = re.compile(rb'"([\w.-]+)":\s*("[^"]*"|[\w.+-]+)')
_TEXTS = (
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


def _samples() -> list[dict[str, Any]]:
    found = []
    for name in ("answers", "errors", "hostile"):
        for case in json.loads((VECTORS / f"{name}.json").read_text("utf-8"))["cases"]:
            if "repeat" not in case and len(body_of(case)) <= _LONGEST:
                found.append(case)
    return found


def _refilled(chance: random.Random, body: bytes) -> bytes:
    """Returns a body with the text of an element changed, or an element moved or removed."""
    leaves = list(_LEAF.finditer(body)) or list(_MEMBER.finditer(body))
    if not leaves:
        return body + chance.choice(_PIECES)
    leaf, text = chance.choice(leaves), chance.choice(_TEXTS)
    if leaf[0].startswith(b'"'):
        value = chance.choice((text, b'"%b"' % text, b"null", b"[1,2]", b'{"a":1}', b"[[],{}]"))
        return body[: leaf.start(2)] + value + body[leaf.end(2) :]
    match chance.randrange(5):
        case 0:
            return body[: leaf.start()] + leaf[0] + text + body[leaf.start() :]
        case 1:
            return body[: leaf.start()] + body[leaf.end() :]
        case 2:
            other = chance.choice(leaves)
            return body[: other.start()] + leaf[0] + body[other.start() :]
        case _:
            return body[: leaf.start(2)] + text + body[leaf.end(2) :]


def _changed(chance: random.Random, body: bytes) -> bytes:
    for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 3, 5))):
        begin = chance.randrange(len(body) + 1)
        end = min(begin + chance.choice((0, 1, 1, 2, 5, 20)), len(body))
        match chance.randrange(8):
            case 0:
                body = body[:begin] + body[end:]
            case 1:
                body = body[:end] + body[begin:]
            case 2:
                other = chance.randrange(len(body) + 1)
                body = body[:other] + body[begin:end] + body[other:]
            case 3 | 4:
                body = _refilled(chance, body)
            case _:
                body = body[:begin] + chance.choice(_PIECES) + body[end:]
    if chance.random() < 0.03:
        with contextlib.suppress(UnicodeError):
            body = body.decode().encode(
                chance.choice(("utf-16", "utf-16-le", "utf-16-be", "latin-1"))
            )
    return body


def answers(count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Generates random responses, each with the Python client's result."""
    chance, samples = random.Random(seed), _samples()
    for _ in range(count):
        sample = chance.choice(samples)
        body = _changed(chance, body_of(sample))
        given = (sample["operation"], sample["status"], sample["headers"])
        yield {
            "operation": given[0],
            "status": given[1],
            "headers": given[2],
            "base64": base64.b64encode(body).decode(),
            "python": witness.answer(*given, body),
        }


def main(arguments: list[str]) -> None:
    """Prints one line per response."""
    count, seed = (
        int(arguments[0]) if arguments else 1000,
        int(arguments[1]) if arguments[1:] else 1,
    )
    for each in answers(count, seed):
        print(json.dumps(each))


if __name__ == "__main__":
    main(sys.argv[1:])
