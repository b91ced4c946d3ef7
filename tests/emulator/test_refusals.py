"""Refusals: their code, status and format."""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import _Element

from cloudinfinite_emulator import (
    HANDLERS,
    Action,
    Call,
    EmulatedService,
    Emulator,
    Fault,
    Incoming,
    Refusal,
    Reply,
    SteppedClock,
)
from cloudinfinite_emulator.checks.body import MAX_BODY
from cloudinfinite_emulator.elements import element

from .bodies import BATCH, BATCH_PATH, MEDIA, MEDIA_PATH, error, media, read
from .signer import NOW, Signer, get, post, send

BOMB = (
    '<!DOCTYPE Request [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
HOSTILE = {
    "no XML": b"\x00\x01\x02",
    "nothing but space": b"   ",
    "cut short": MEDIA.encode()[:-5],
    "two roots": MEDIA.encode() * 2,
    "a DOCTYPE": b"<!DOCTYPE Request>" + MEDIA.encode(),
    "a DOCTYPE in UTF-16": f"<!DOCTYPE Request>{MEDIA}".encode("utf-16"),
    "an outside DTD": b'<!DOCTYPE Request SYSTEM "http://127.0.0.1:9/x.dtd">' + MEDIA.encode(),
    "a file as entity": (
        b'<!DOCTYPE Request [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + MEDIA.replace("mine", "&x;").encode()
    ),
    "an entity bomb": (BOMB + MEDIA.replace("mine", "&i;")).encode(),
    "a bomb in an attribute": (BOMB + MEDIA.replace("<Input>", '<Input a="&i;">')).encode(),
    "an undefined entity": MEDIA.replace("mine", "&nbsp;").encode(),
    "a control character": MEDIA.replace("mine", "\x01").encode(),
    "a wrong encoding": MEDIA.replace("mine", "é").encode("latin-1"),
    "an unknown encoding": b'<?xml version="1.0" encoding="klingon"?>' + MEDIA.encode(),
    "a DOCTYPE in UTF-7": (
        b'<?xml version="1.0" encoding="utf-7"?>+ADw-+ACE-DOCTYPE Request+AD4-' + MEDIA.encode()
    ),
    "a deep tree": b"<Request>" + b"<a>" * 100_000,
    "a deep tree that is closed": b"<Request>" + b"<a>" * 2000 + b"</a>" * 2000 + b"</Request>",
    "many attributes": b"<Request %s/>" % b" ".join(b'a%d=""' % n for n in range(10_000)),
    "many children": b"<Request>" + b"<Tag>MediaInfo</Tag>" * 20_000 + b"</Request>",
    "many unknown children": b"<Request><Tag>MediaInfo</Tag>" + b"<a/>" * 50_000 + b"</Request>",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_body_is_answered_with_400(local: Emulator, body: bytes) -> None:
    started = time.process_time()
    response = send(local.endpoint_url, post(MEDIA_PATH, body))
    assert response.status_code == 400, response.text
    assert b"root:" not in response.content
    assert len(response.content) < 10_000
    # Quadratic cost would take minutes.
    assert time.process_time() - started < 10


@pytest.mark.parametrize("fault", [False, True], ids=["", "under a fault rule"])
@pytest.mark.parametrize("is_signed", [False, True], ids=["unsigned", "signed"])
@pytest.mark.parametrize("path", [MEDIA_PATH, BATCH_PATH])
def test_no_external_dtd_is_opened(
    service: EmulatedService, tmp_path: Path, path: str, is_signed: bool, fault: bool
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    if fault:
        service.account.faults.add(Fault(action=Action.CUT, nth=9))
    request = post(path, f'<!DOCTYPE Request SYSTEM "{pipe}"><Request/>')
    if not is_signed:
        request = replace(request, raw_headers=request.raw_headers[2:])
    replies: list[Reply] = []

    def ask() -> None:
        service.meet(request)
        replies.append(service.answer(request))

    # Opening the pipe would block, since it has no writer.
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(10)
    assert [reply.status for reply in replies] == [400 if is_signed else 401]
    assert str(pipe).encode() not in replies[0].body


@pytest.mark.parametrize("size", [MAX_BODY + 1, 3 * MAX_BODY])
def test_an_oversized_body_is_refused(local: Emulator, size: int) -> None:
    response = send(local.endpoint_url, post(MEDIA_PATH, b"<" + b"a" * size))
    assert response.status_code == 413
    assert "<Code>InvalidContent</Code>" in response.text
    assert len(local.requests[-1].body) <= 2 * MAX_BODY


def test_a_sender_that_disconnects_is_harmless(local: Emulator) -> None:
    before = len(local.requests)
    host, port = local.endpoint_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<Requ")
    assert send(local.endpoint_url, get(BATCH_PATH)).status_code == 200
    assert len(local.requests) == before + 1


@given(st.binary(max_size=200) | st.text("<>/ &;!?\"'abRequestTagInput", max_size=200))
def test_no_body_causes_an_internal_error(body: bytes | str) -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    assert service.answer(post(MEDIA_PATH, body)).status in (400, 401, 411)


@given(
    st.sampled_from(["GET", "POST", "PUT", "x"]),
    st.binary(max_size=30),
    st.binary(max_size=60),
    st.lists(st.tuples(st.binary(max_size=20), st.binary(max_size=60)), max_size=4),
)
def test_no_request_causes_an_internal_error(
    method: str, path: bytes, query: bytes, headers: list[tuple[bytes, bytes]]
) -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    for target in (path, b"/inventorytriggerjob"):
        reply = service.answer(Incoming(method, target, query, tuple(headers)))
        assert 400 <= reply.status < 500
        assert read(reply).tag == "Error"


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=20), max_size=4))
def test_no_parameter_causes_an_internal_error(query: dict[str, str]) -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    request = Signer().request("GET", BATCH_PATH, [(k, v) for k, v in query.items() if k])
    assert service.answer(request).status in (200, 400)


def test_a_refusal_has_the_services_format(service: EmulatedService) -> None:
    reply = service.answer(get("/nowhere/a b"))
    root = read(reply)
    assert reply.status == 404
    assert reply.body.startswith(b"<?xml version='1.0' encoding='utf-8'?>\n<Error>")
    assert [child.tag for child in root] == ["Code", "Message", "Resource", "RequestId", "TraceId"]
    assert root.findtext("Code") == "InvalidUrl"
    assert root.findtext("Message") == "no operation on this host matches GET /nowhere/a b"
    assert root.findtext("Resource") == (
        "examplebucket-1250000000.ci.ap-beijing.myqcloud.com/nowhere/a b"
    )
    assert reply.headers["x-ci-request-id"] == root.findtext("RequestId")
    assert reply.headers["x-ci-trace-id"] == root.findtext("TraceId")
    assert reply.headers["Content-Type"] == "application/xml"


def test_every_response_has_its_own_ids(service: EmulatedService) -> None:
    replies = [service.answer(get("/nowhere")) for _ in range(20)]
    for name in ("x-ci-request-id", "x-ci-trace-id"):
        assert len({reply.headers[name] for reply in replies}) == 20


def unsigned(request: Incoming) -> Incoming:
    kept = tuple(pair for pair in request.raw_headers if pair[0] != b"authorization")
    return replace(request, raw_headers=kept)


def without(request: Incoming, name: bytes) -> Incoming:
    kept = tuple(pair for pair in request.raw_headers if pair[0] != name)
    return replace(request, raw_headers=kept)


@pytest.mark.parametrize(
    ("request_", "status", "code", "said"),
    [
        (get("/nowhere"), 404, "InvalidUrl", "no operation on this host matches GET /nowhere"),
        (get("/jobs/"), 404, "InvalidUrl", "no operation on this host matches GET /jobs/"),
        (
            Signer().request("DELETE", "/jobs"),
            404,
            "InvalidUrl",
            "no operation on this host matches DELETE /jobs",
        ),
        (unsigned(get(BATCH_PATH)), 401, "MissingAuthorization", "no Authorization header"),
        (
            get(BATCH_PATH, a="1"),
            400,
            "InvalidArgument",
            "a is not a query parameter of this operation",
        ),
        (
            Signer().request("POST", MEDIA_PATH, [("a", None)], MEDIA.encode()),
            400,
            "InvalidArgument",
            "a is not a query parameter of this operation; it takes none",
        ),
        (Signer().request("POST", MEDIA_PATH), 400, "MissingContent", "the request has no body"),
        (
            without(post(MEDIA_PATH, MEDIA), b"content-length"),
            411,
            "MissingContentLength",
            "no Content-Length",
        ),
        (
            post(MEDIA_PATH, MEDIA, **{"content-type": "application/json"}),
            400,
            "InvalidContentType",
            "must be application/xml",
        ),
        (
            post(MEDIA_PATH, MEDIA, **{"content-md5": "XrY7u+Ae7tCTyyK7j1rNww=="}),
            400,
            "InvalidContent",
            "does not match its Content-MD5",
        ),
        (
            Signer().request("GET", BATCH_PATH, body=b"<Request/>"),
            400,
            "InvalidContent",
            "this operation takes none",
        ),
        (
            post(BATCH_PATH, BATCH.replace(">Workflow<", ">Play<")),
            400,
            "InvalidArgument",
            "POST /inventorytriggerjob needs Type=Job or Type=Workflow in the body only",
        ),
        (
            post(MEDIA_PATH, MEDIA.replace("<Tag>MediaInfo</Tag>", "")),
            400,
            "InvalidArgument",
            "Request.Tag: it is missing",
        ),
        (
            post(MEDIA_PATH, media("<A/><B/>").replace(">0<", ">9<")),
            400,
            "InvalidArgument",
            "; Request.B: this element is unknown",
        ),
    ],
)
def test_invalid_requests_are_refused(
    service: EmulatedService, request_: Incoming, status: int, code: str, said: str
) -> None:
    found = error(service.answer(request_))
    assert found[:2] == (status, code)
    assert said in found[2]
    assert service.account.jobs.all() == []


def test_a_content_type_may_be_missing(service: EmulatedService) -> None:
    assert service.answer(without(post(MEDIA_PATH, MEDIA), b"content-type")).status == 401
    request = Signer(unsigned=frozenset({"content-type"})).request(
        "POST", MEDIA_PATH, body=MEDIA.encode()
    )
    assert service.answer(without(request, b"content-type")).status == 200
    assert service.account.journal.entries[-1].deviations == (
        "the body has no Content-Type; it should be application/xml",
    )


def test_a_content_type_may_have_a_parameter(service: EmulatedService) -> None:
    request = post(MEDIA_PATH, MEDIA, **{"content-type": "Application/XML; charset=utf-8"})
    assert service.answer(request).status == 200


def test_a_long_list_of_problems_is_shortened(service: EmulatedService) -> None:
    more = "".join(f"<A{number}/>" for number in range(15))
    message = error(service.answer(post(MEDIA_PATH, media(more))))[2]
    assert message.count("this element is unknown") == 10
    assert message.endswith("; and 5 more")


def test_an_operation_without_a_handler_is_named_in_the_refusal() -> None:
    service = EmulatedService(handlers={}, clock=SteppedClock(NOW))
    assert error(service.answer(get(BATCH_PATH))) == (
        501,
        "NotImplemented",
        "the emulator does not support DescribeInventoryTriggerJobs yet",
    )


def test_a_handler_may_refuse_or_fail(caplog: pytest.LogCaptureFixture) -> None:
    def saturated(call: Call) -> list[_Element]:
        raise Refusal("QueueSaturated", "full")

    def broken(call: Call) -> list[_Element]:
        raise ZeroDivisionError

    handlers = {**HANDLERS, "CreateMediaInfoJob": saturated, "TriggerInventoryWorkflow": broken}
    service = EmulatedService(handlers=handlers, clock=SteppedClock(NOW))
    assert error(service.answer(post(MEDIA_PATH, MEDIA))) == (403, "QueueSaturated", "full")
    with caplog.at_level(logging.ERROR):
        status, code, message = error(service.answer(post(BATCH_PATH, BATCH)))
    assert (status, code) == (500, "InternalError")
    assert "ZeroDivisionError" not in message
    assert "ZeroDivisionError" in caplog.text
    assert "q-ak" not in caplog.text


def test_a_refusal_has_the_status_of_its_code() -> None:
    assert Refusal("SlowDown", "").status == 429
    assert Refusal("InvalidContent", "", 413).status == 413
    assert Refusal("QueueNotFound", "").status == 400
    assert str(Refusal("SlowDown", "wait")) == "SlowDown: wait"


def test_characters_that_xml_cannot_represent_are_replaced() -> None:
    assert element("A", "a\x00b\ud800c\uffff").text == "a\ufffdb\ufffdc\ufffd"
