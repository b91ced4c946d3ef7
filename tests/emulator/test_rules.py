"""Image rules in the query: routed, distinguished from flags, and passed on unchanged.

Uploads with rules are distinguished from other uploads by a header.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite.images import ImageRule
from cloudinfinite_emulator import Call, EmulatedService, Incoming, MemoryBucket, SteppedClock
from cloudinfinite_emulator.checks import framing
from cloudinfinite_emulator.checks.body import MAX_BODY
from cloudinfinite_emulator.checks.routing import name_of

from .bodies import error
from .signer import NOW, Signer
from .specs import feed, field, specification

HOST = "examplebucket-1250000000.cos.ap-beijing.myqcloud.com"
RULE = "imageMogr2/thumbnail/!50p|watermark/2/text/5aW9/dx/20"


def service(got: list[Any]) -> EmulatedService:
    def work(call: Call) -> list[Any]:
        got.append((call.first("ObjectKey"), call.first("rule")))
        return []

    return EmulatedService(handlers={"ProcessImage": work}, clock=SteppedClock(NOW))


@pytest.mark.parametrize(
    "query",
    [
        [(RULE, None)],
        # The vendor's Python SDK sends the rule in this form.
        [(RULE, "")],
        [(RULE, None), ("x-cos-security-token", "")],
    ],
)
def test_a_rule_is_passed_to_the_handler(query: Any) -> None:
    got: list[Any] = []
    request = Signer(host=HOST).request("GET", "/a/b é", query)
    assert service(got).answer(request).status == 200
    assert got == [("a/b é", RULE)]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ([(RULE, None), ("style/half", None)], "style/half is not a query parameter"),
        ([(RULE, "1")], "or a rule or"),
        ([("ci-process", "kilns")], "or a rule or"),
    ],
)
def test_invalid_rules_are_refused(query: Any, reason: str) -> None:
    got: list[Any] = []
    reply = service(got).answer(Signer(host=HOST).request("GET", "/a.jpg", query))
    status, code, message = error(reply)
    assert (status, code) == (400, "InvalidArgument")
    assert reason in message
    assert got == []


def test_a_path_on_a_plain_address_needs_a_rule() -> None:
    reply = service([]).answer(Signer().request("GET", "/kilns"))
    assert error(reply)[1] == "InvalidUrl"


def test_a_style_accepts_a_built_rule() -> None:
    built = ImageRule().thumbnail(width=2, height=3, fit="shrink")
    request = OPERATIONS["SetStyle"].encode_request(style_name="half", style_body=built)
    assert b"<StyleBody>imageMogr2/thumbnail/2x3&gt;</StyleBody>" in request.body


@pytest.mark.parametrize(
    ("query", "name"),
    [(b"shine", "PolishImage"), (RULE.encode(), "ProcessImage"), (b"shine&page=2", "PolishImage")],
)
def test_an_optional_flag_is_not_taken_for_a_rule(tmp_path: Path, query: bytes, name: str) -> None:
    key = field("ObjectKey", 'b:in="key" b:words="key"', "ObjectKey")
    flag = field("shine", 'minOccurs="0" b:in="flag"', "xs:boolean")
    page = field("page", 'minOccurs="0" b:in="query"')
    params = key + flag + page
    polish = feed("PolishImage", "GET /{ObjectKey}", host="object", answer="binary", params=params)
    spec = specification(tmp_path, dict([polish]), families=["images"])
    host = (b"host", HOST.encode())
    assert name_of(spec, Incoming("GET", b"/a.jpg", query, raw_headers=(host,))) == name


UPLOAD = {"Pic-Operations": '{"is_pic_info": 1, "rules": [{"fileid": "b", "rule": "style/a"}]}'}


def uploaded(
    headers: dict[str, str], body: bytes, query: Any = ()
) -> tuple[EmulatedService, list[Any], Any]:
    got: list[Any] = []

    def work(call: Call) -> list[Any]:
        got.append((call.first("ObjectKey"), call.first("Pic-Operations"), call.content))
        return []

    bucket = MemoryBucket("examplebucket-1250000000")
    handlers = {"UploadAndProcessImage": work}
    served = EmulatedService(buckets=[bucket], handlers=handlers, clock=SteppedClock(NOW))
    sent = {"content-length": str(len(body)), **headers}
    request = Signer(host=HOST).request("PUT", "/a/b.jpg", query, body, headers=sent)
    return served, got, served.answer(request)


@pytest.mark.parametrize("body", [b"", b"any bytes \xff<", b"x" * (MAX_BODY + 1)])
@pytest.mark.parametrize("kind", ["image/png", ""])
def test_an_upload_with_rules_is_passed_to_the_handler(body: bytes, kind: str) -> None:
    service, got, reply = uploaded({**UPLOAD, "content-type": kind}, body)
    assert reply.status == 200
    assert got == [("a/b.jpg", UPLOAD["Pic-Operations"], body)]
    [entry] = service.account.journal.entries
    assert (entry.operation, entry.request.body) == ("UploadAndProcessImage", b"")


def test_an_upload_without_rules_goes_to_the_store() -> None:
    service, got, reply = uploaded({}, b"any bytes")
    assert (reply.status, got) == (200, [])
    assert service.account.journal.entries[0].operation == "PutObject"


@pytest.mark.parametrize(
    ("headers", "query", "reason"),
    [
        ({"Pic-Operations": "{"}, (), "Pic-Operations cannot be parsed"),
        ({"Pic-Operations": '{"rules": [{"fileid": "b"}]}'}, (), "rules.rule: it is missing"),
        ({}, [("ci-process", "kilns")], "needs Pic-Operations or ci-process="),
    ],
)
def test_an_upload_is_checked_like_any_request(
    headers: dict[str, str], query: Any, reason: str
) -> None:
    _, got, reply = uploaded(headers, b"any bytes", query)
    status, code, message = error(reply)
    assert (status, code, got) == (400, "InvalidArgument", [])
    assert reason in message


def test_an_upload_may_be_as_large_as_an_object(monkeypatch: pytest.MonkeyPatch) -> None:
    service, _, _ = uploaded(UPLOAD, b"")
    head = ((b"host", HOST.encode()), (b"content-length", b"%d" % (MAX_BODY + 1)))
    header = (b"pic-operations", UPLOAD["Pic-Operations"].encode())
    plain = Incoming("PUT", b"/a", raw_headers=head)
    assert service.most_bytes(plain) == framing.MAX_BYTES
    rules = Incoming("PUT", b"/a", raw_headers=(*head, header))
    assert service.most_bytes(rules) == framing.MAX_BYTES
    assert service.most_bytes(Incoming("POST", b"/a", raw_headers=(*head, header))) == MAX_BODY
    assert service.most_bytes(Incoming("PUT", b"/a", raw_headers=head[:1])) == MAX_BODY
    monkeypatch.setattr(framing, "MAX_BYTES", 3)
    assert error(uploaded(UPLOAD, b"1234")[2])[:2] == (413, "InvalidContent")


def test_a_path_is_a_key_only_with_all_fixed_parameters() -> None:
    answer = service([]).answer
    assert error(answer(Signer().request("POST", "/kilns")))[1] == "InvalidUrl"
    refresh = Signer().request("POST", "/kilns", [("TDCRefresh", None)])
    assert error(answer(refresh))[:2] == (501, "NotImplemented")
