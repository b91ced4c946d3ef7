"""Presigned URLs of the runtime, which the emulator verifies by their query alone."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from cloudinfinite import Credentials
from cloudinfinite.service import SERVICE
from cloudinfinite_emulator import (
    DEMO_CREDENTIALS,
    Call,
    Content,
    EmulatedService,
    Incoming,
    Specification,
    SteppedClock,
)
from cloudinfinite_runtime.http import HttpRequest
from cloudinfinite_runtime.wire.endpoint import Endpoint
from cloudinfinite_runtime.wire.signing import presign

from .bodies import error
from .conftest import KEYS, SLOW, TEMPORARY
from .signer import NOW
from .specs import feed, field, specification

HOST = "127.0.0.1:8080"
REQUEST = HttpRequest("GET", "/a b/é+.mp4", (("width", "1 2"), ("flag", None)), host="object")
FIELDS = (
    field("key", 'b:in="key"')
    + field("width", 'minOccurs="0" b:in="query"')
    + field("flag", 'fixed="true" b:in="flag"', "xs:boolean")
)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    feeds = dict([feed("ShowObject", "GET /{key}", host="object", answer="binary", params=FIELDS)])
    return specification(tmp_path_factory.mktemp("presigned"), feeds)


@pytest.fixture
def calls(known: Specification) -> Iterator[tuple[EmulatedService, list[str | None]]]:
    shown: list[str | None] = []

    def show(call: Call) -> Content:
        shown.append(call.first("key"))
        return Content(b"<Error", "image/png")

    service = EmulatedService(
        KEYS,
        handlers={"ShowObject": show},
        specification=known,
        clock=SteppedClock(NOW),
        settings=SLOW,
    )
    yield service, shown
    service.close()


def presigned_request(
    key: Credentials = DEMO_CREDENTIALS, expires: int = 600, change: str = ""
) -> Incoming:
    endpoint = Endpoint("http", HOST, "/_object")
    parts = urlsplit(presign(REQUEST, endpoint, key, SERVICE, NOW, expires))
    before, _, after = change.partition("->")
    query = parts.query.replace(before, after) if before else parts.query
    headers = ((b"host", HOST.encode()),)
    return Incoming("GET", parts.path.encode(), query.encode(), headers)


@pytest.mark.parametrize("key", KEYS, ids=["lasting", "temporary"])
def test_a_presigned_url_is_enough_to_make_the_call(
    calls: tuple[EmulatedService, list[str | None]], key: Credentials
) -> None:
    service, shown = calls
    reply = service.answer(presigned_request(key))
    assert (reply.status, reply.headers["Content-Type"], reply.body) == (
        200,
        "image/png",
        b"<Error",
    )
    assert shown == ["a b/é+.mp4"]
    assert service.account_of(key.secret_id).journal.entries[-1].deviations == ()


@pytest.mark.parametrize(
    ("key", "expires", "change", "code"),
    [
        (DEMO_CREDENTIALS, 600, "width=1->width=2", "InvalidAuthorization"),
        (DEMO_CREDENTIALS, 600, "q-signature=->q-signed=", "InvalidAuthorization"),
        (TEMPORARY, 600, "a-token->another", "InvalidAuthorization"),
        (DEMO_CREDENTIALS, 1, "", "SignatureExpired"),
    ],
)
def test_changed_and_expired_urls_are_refused(
    calls: tuple[EmulatedService, list[str | None]],
    key: Credentials,
    expires: int,
    change: str,
    code: str,
) -> None:
    service, shown = calls
    request = presigned_request(key, expires, change)
    assert isinstance(service.clock, SteppedClock)
    service.clock.advance(2)
    reply = service.answer(request)
    assert error(reply)[1] == code
    assert shown == []
