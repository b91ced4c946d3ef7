"""A rule in the query: routed, told from flags and parameters, and handed on as it came."""

from __future__ import annotations

from typing import Any

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite.images import ImageRule
from cloudinfinite_emulator import Call, Service, SteppedClock

from .bodies import error
from .signer import NOW, Signer

HOST = "examplebucket-1250000000.cos.ap-beijing.myqcloud.com"
RULE = "imageMogr2/thumbnail/!50p|watermark/2/text/5aW9/dx/20"


def service(got: list[Any]) -> Service:
    def work(call: Call) -> list[Any]:
        got.append((call.first("ObjectKey"), call.first("rule")))
        return []

    return Service(handlers={"ProcessImage": work}, clock=SteppedClock(NOW))


@pytest.mark.parametrize(
    "query",
    [
        [(RULE, None)],
        # As the vendor's Python SDK sends it.
        [(RULE, "")],
        [(RULE, None), ("x-cos-security-token", "")],
    ],
)
def test_a_rule_is_handed_on(query: Any) -> None:
    got: list[Any] = []
    request = Signer(host=HOST).request("GET", "/a/b é", query)
    assert service(got).answer(request).status == 200
    assert got == [("a/b é", RULE)]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ([(RULE, None), ("style/half", None)], "style/half is not a query parameter"),
        ([(RULE, "1")], "or a rule or"),
        ([("ci-process", "kilns")], "or a rule or"),
    ],
)
def test_what_is_no_rule_is_refused(query: Any, said: str) -> None:
    got: list[Any] = []
    reply = service(got).answer(Signer(host=HOST).request("GET", "/a.jpg", query))
    status, code, message = error(reply)
    assert (status, code) == (400, "InvalidArgument")
    assert said in message
    assert got == []


def test_an_address_without_a_kind_of_host_needs_a_rule() -> None:
    reply = service([]).answer(Signer().request("GET", "/kilns"))
    assert error(reply)[1] == "InvalidUrl"


def test_a_style_is_set_by_a_built_rule() -> None:
    built = ImageRule().thumbnail(width=2, height=3, fit="shrink")
    request = OPERATIONS["SetStyle"].encode_request(style_name="half", style_body=built)
    assert b"<StyleBody>imageMogr2/thumbnail/2x3&gt;</StyleBody>" in request.body
