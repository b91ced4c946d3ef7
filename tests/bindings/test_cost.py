"""The worst-case cost of decoding, relative to parsing a document of the same size with lxml."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from lxml import etree

from cloudinfinite import OPERATIONS, CloudInfiniteError, HttpResponse, parse_callback

SIZE = 128 * 1024
MOST = 40
"""The maximum ratio of CPU time to that of lxml. The target is 20, on an idle machine.

Other processes on the machine evict the caches, which costs the smaller code less.
"""


def body(unit: str, head: str = "<Response>", tail: str = "</Response>") -> bytes:
    """Repeats a unit up to the total size; %x in it becomes its number."""
    count = SIZE // len(unit)
    inside = "".join(unit % n for n in range(count)) if "%x" in unit else unit * count
    return f"{head}{inside}{tail}".encode()


def json(unit: str, head: str = '{"A":[', tail: str = "]}") -> bytes:
    return body(f"{unit},", head, unit.replace("%x", "last") + tail)


def chain(begin: str, depth: int, inside: str, end: str) -> str:
    return begin * depth + inside + end * depth


def answer(status: int) -> Callable[[bytes], object]:
    decode = OPERATIONS["DescribeMediaJobs"].decode_response
    return lambda body: decode(HttpResponse(status, {}, body))


JOB = "<JobsDetail><JobId/><State/>"
STREAM = f"<Response>t{JOB}<Operation>t<MediaInfo>t<Stream>t"
END = "</Stream></MediaInfo></Operation></JobsDetail></Response>"
XML = {
    "siblings": body("<a/>"),
    "names": body("<a%x/>"),
    "texts between": body("t<a/>"),
    "texts in containers": body("<a/>", f"{STREAM}<Video>t", f"</Video>{END}"),
    "bad values": body(f"{JOB}<CreationTime>x</CreationTime></JobsDetail>"),
    "attributes": body('<a b="" c="" d="" e="" f=""/>'),
    "a namespace": body("<p:a/>", "<Response xmlns:p='u'>"),
    "namespaces": body("<a xmlns='%x'/>"),
    "deep namespaces": body(chain("<a>", 200, "<b xmlns='%x'/>", "</a>")),
    "deep namespaces in pairs": body(chain("<b/><a>", 200, "<b xmlns='%x'/>", "</a>")),
    "deep namespaces in crowds": body(chain("<b/>" * 9 + "<a>", 90, "<b xmlns='%x'/>", "</a>")),
    "line feeds": body("\n"),
    "comments": body("t<!---->"),
    "references": body("&#65;"),
    "attribute lists": body("<!ATTLIST a b%x CDATA 'v'>", "<!DOCTYPE a [", "]><a/>"),
    "entities": body("<!ENTITY e%x 'v'>", "<!DOCTYPE a [", "]><a/>"),
    "another encoding": b"<?xml version='1.0' encoding='gbk'?>" + body("<a/>"),
    "error": body("<Code>x</Code>", "<Error>", "</Error>"),
    "error of others": body("<a/>", "<Error>", "</Error>"),
}
JSON = {
    "names": json('"k%x":1', "{", "}"),
    "name again": json('"A":1', "{", "}"),
    "names without text": json(r'"k%x":"\u0000"', "{", "}"),
    "numbers": json("1"),
    "words": json("true"),
    "records": json('{"JobId":1,"State":1}', '{"JobsDetail":['),
    "lists": json(chain("[", 60, "1", "]")),
    "objects": json(chain('{"a":', 60, "1", "}")),
    "objects without text": json(chain('{"a":', 60, r'"\u0000"', "}")),
    "pairs without text": json(chain('{"b":0,"a":', 60, r'"\u0000"', "}")),
    "escapes": json(r'"\n<&>"'),
    "spaces": json("1" + " " * 1000),
    "cut short": json('"k%x":1', "{", ""),
}


@pytest.fixture(scope="module", autouse=True)
def alone() -> Iterator[None]:
    """Excludes garbage of other tests, and coverage, which slows down only Python code."""
    tracer = sys.gettrace()
    sys.settrace(None)
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
    sys.settrace(tracer)


@pytest.mark.parametrize(
    ("read", "body", "like"),
    [
        *(
            pytest.param(answer(200), each, each, id=f"answer: {name}")
            for name, each in XML.items()
        ),
        *(pytest.param(answer(502), each, each, id=f"error: {name}") for name, each in XML.items()),
        *(
            pytest.param(read, each, XML["siblings"], id=f"{what}: {name}")
            for what, read in (("callback", parse_callback), ("error", answer(502)))
            for name, each in JSON.items()
        ),
        # An element of eight bytes becomes a record of 28 fields.
        pytest.param(answer(200), body("<Video/>", STREAM, END), XML["siblings"], id="records"),
    ],
)
def test_decoding_costs_a_limited_multiple_of_parsing(
    read: Callable[[bytes], object], body: bytes, like: bytes
) -> None:
    ours, theirs = [], []
    for _ in range(10):
        theirs.append(cpu(etree.fromstring, like))
        ours.append(cpu(read, body))
        # The fastest run counts, because other processes only add time.
        if min(ours) <= MOST * min(theirs):
            return
    raise AssertionError(f"{min(ours) / min(theirs):.1f} times as long as lxml")


def cpu(read: Callable[[bytes], object], body: bytes) -> float:
    started = time.thread_time()
    with suppress(CloudInfiniteError, etree.XMLSyntaxError):
        read(body)
    return time.thread_time() - started
