"""What the runtime's own connections and a session of the caller have in common."""

import gzip
import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.http import MAX_BODY, HttpRequest, HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports import session
from cloudinfinite_runtime.transports.content import Content
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..waiting import SOON
from .fault_server import (
    FaultServer,
    RefusedPort,
    answer,
    cut,
    drip_body,
    hang,
    hang_up,
    oversize,
    redirect,
    reset,
    send_raw,
    stall,
    stream,
    then,
)
from .requests_to_send import HEADERS, make


@pytest.fixture(params=["own", "session"])
def transport(request: pytest.FixtureRequest) -> Iterator[RequestsTransport]:
    with requests.Session() as session:
        ours = RequestsTransport(session=session if request.param == "session" else None)
        yield ours
        ours.close()


def failure(transport: RequestsTransport, exchange: SignedRequest) -> TransportError:
    with pytest.raises(TransportError) as caught:
        transport.send(exchange)
    assert isinstance(caught.value.__cause__, Exception)
    return caught.value


def test_requests_arrive_unchanged(server: FaultServer, transport: RequestsTransport) -> None:
    words = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    pairs = st.tuples(words.filter(bool), st.none() | words)

    @given(words, st.lists(pairs, max_size=2), st.binary(max_size=50))
    def check(path: str, params: Any, body: bytes) -> None:
        target = HttpRequest("POST", f"/{path}", tuple(params)).target
        transport.send(make(server.url, path=target, body=body))
        head, _, sent = server.requests[-1].partition(b"\r\n\r\n")
        assert head.split(b"\r\n")[0] == f"POST {target} HTTP/1.1".encode()
        assert sent == body

    check()
    # They are reused, unless the machine paused for too long before a POST.
    assert server.connections < len(server.requests) / 2


def test_no_other_header_is_sent(server: FaultServer, transport: RequestsTransport) -> None:
    transport.send(make(server.url))
    assert server.fields() == {
        "host": "h",
        "authorization": "signed",
        "user-agent": "toy/1",
        "content-length": "10",
        "accept-encoding": "identity",
    }


@pytest.mark.parametrize(("method", "length"), [("GET", None), ("POST", "0"), ("PUT", "0")])
def test_missing_headers_are_added(
    server: FaultServer, transport: RequestsTransport, method: str, length: str | None
) -> None:
    transport.send(make(server.url, method=method, body=b"", headers={"User-Agent": "t"}))
    assert server.fields()["host"] == server.host
    assert server.fields().get("content-length") == length
    transport.send(make(server.url, method=method, body=b"x", headers={"User-Agent": "t"}))
    assert server.fields()["content-length"] == "1"


def test_a_response_is_returned_whole(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [answer(b"body", status="404 Gone", headers=("X-A: 1", "x-a: 2"))]
    response = transport.send(make(server.url))
    assert response == HttpResponse(404, {"Content-Length": "4", "x-a": "1, 2"}, b"body")


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc",
        b"HTTP/1.0 200 OK\r\n\r\nabc",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
    ],
)
def test_a_response_without_a_length_is_read(
    server: FaultServer, transport: RequestsTransport, data: bytes
) -> None:
    server.behaviours = [then(send_raw(data), hang_up)]
    assert transport.send(make(server.url)).body == b"abc"


@pytest.mark.parametrize("status", ["204 Nothing", "304 Same"])
def test_a_response_without_a_body_is_empty(
    server: FaultServer, transport: RequestsTransport, status: str
) -> None:
    server.behaviours = [send_raw(f"HTTP/1.1 {status}\r\n\r\n".encode())]
    for _ in range(2):
        assert transport.send(make(server.url)).body == b""


def test_a_response_to_head_has_no_body(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [answer(length=MAX_BODY + 1)]
    response = transport.send(make(server.url, method="HEAD"))
    assert (response.body, response.headers["content-length"]) == (b"", str(MAX_BODY + 1))


def test_a_folded_header_is_joined(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [answer(headers=("X-Long: one\r\n  two",))]
    assert transport.send(make(server.url)).headers["x-long"] == "one two"


def test_a_refused_connection_is_reported(transport: RequestsTransport) -> None:
    with RefusedPort() as url:
        error = failure(transport, make(url))
    assert not error.sent
    assert str(error) == f"no connection to {url.partition('//')[2]} (Connection refused)"


@pytest.mark.parametrize("kept", [True, False])
def test_a_reset_before_the_response_is_reported(
    server: FaultServer, transport: RequestsTransport, kept: bool
) -> None:
    server.behaviours = [answer(), reset] if kept else [reset]
    if kept:
        transport.send(make(server.url))
    error = failure(transport, make(server.url))
    assert error.sent
    assert "was lost" in str(error)
    assert "may have been carried out" in str(error)
    assert len(server.requests) == 1 + kept


def test_a_truncated_body_is_reported(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [cut(b"half", 100)]
    error = failure(transport, make(server.url))
    assert error.sent
    assert "4 bytes read" in error.reason
    assert len(server.requests) == 1


@pytest.mark.parametrize("rest", [b"", b"2\r", b"2\r\na", b"2\r\nab\r\n"])
def test_truncated_chunks_are_reported(
    server: FaultServer, transport: RequestsTransport, rest: bytes
) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"
    server.behaviours = [then(send_raw(head + rest), hang_up)]
    error = failure(transport, make(server.url))
    assert error.sent
    assert "was lost" in error.reason


def test_a_silent_server_is_reported(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [hang]
    error = failure(transport, make(server.url, read=0.1))
    assert error.sent
    assert error.reason == f"{server.host} sent nothing for 0.1 s"
    assert len(server.requests) == 1


def test_silence_in_the_middle_of_a_body_is_reported(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.behaviours = [stall()]
    assert "sent nothing for 0.1 s" in failure(transport, make(server.url, read=0.1)).reason


@pytest.mark.parametrize("behaviour", [hang, stall(), drip_body()])
def test_the_total_time_is_limited(
    server: FaultServer, transport: RequestsTransport, behaviour: Callable[..., None]
) -> None:
    server.behaviours = [behaviour]
    started = time.monotonic()
    error = failure(transport, make(server.url, within=0.1))
    assert 0.05 < time.monotonic() - started < SOON
    assert error.sent
    assert error.reason == f"{server.host} sent no complete response within the total time allowed"


def test_nothing_is_sent_after_the_deadline(
    server: FaultServer, transport: RequestsTransport
) -> None:
    with pytest.raises(TransportError, match=r" within the total time allowed") as late:
        transport.send(make(server.url, within=0))
    assert not late.value.sent
    assert server.requests == []


@pytest.mark.parametrize(
    "behaviour",
    [
        oversize,
        answer(gzip.compress(bytes(MAX_BODY + 1), mtime=0), headers=("Content-Encoding: gzip",)),
    ],
)
def test_an_endless_body_is_refused(
    server: FaultServer, transport: RequestsTransport, behaviour: Callable[..., None]
) -> None:
    server.behaviours = [behaviour]
    if behaviour is not oversize:
        server.behaviours = [then(behaviour, hang_up)]
    with pytest.raises(TransportError, match=f"larger than {MAX_BODY} bytes") as caught:
        transport.send(make(server.url))
    assert caught.value.sent


def test_a_redirect_is_not_followed(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [redirect(f"{server.url}/other")]
    response = transport.send(make(server.url))
    assert (response.status, response.body) == (307, b"moved")
    assert response.headers["location"] == f"{server.url}/other"
    assert len(server.requests) == 1


@pytest.mark.parametrize("address", ["http://[", "://", "http://h:port/", "\xff"])
def test_an_invalid_redirect_is_returned(
    server: FaultServer, transport: RequestsTransport, address: str
) -> None:
    server.behaviours = [redirect(address)]
    assert transport.send(make(server.url)).status == 307


def test_cookies_are_not_sent_back(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [answer(headers=("Set-Cookie: their=2; Path=/",))]
    for _ in range(2):
        response = transport.send(make(server.url))
        assert response.headers["set-cookie"] == "their=2; Path=/"
        assert "cookie" not in server.fields()


def test_netrc_does_not_replace_the_signature(
    server: FaultServer,
    transport: RequestsTransport,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (netrc := tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    assert requests.utils.get_netrc_auth(server.url) == ("a", "b")
    transport.send(make(server.url))
    assert server.fields()["authorization"] == "signed"


def test_an_encoding_that_was_not_requested_is_decoded(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.behaviours = [
        answer(gzip.compress(b"<a/>", mtime=0), headers=("Content-Encoding: gzip",))
    ]
    assert transport.send(make(server.url)).body == b"<a/>"


def test_an_undecodable_body_is_refused(server: FaultServer, transport: RequestsTransport) -> None:
    server.behaviours = [answer(b"plain", headers=("Content-Encoding: gzip",))]
    error = failure(transport, make(server.url))
    assert error.sent
    assert "cannot be decoded" in error.reason


def test_a_body_of_many_members_is_decoded_quickly(
    server: FaultServer, transport: RequestsTransport
) -> None:
    members = gzip.compress(b"", mtime=0) * 80_000
    server.behaviours = [answer(members, headers=("Content-Encoding: gzip",))]
    started = time.thread_time()
    assert transport.send(make(server.url)).body == b""
    assert time.thread_time() - started < 1  # it takes about 0.1


def test_the_deadline_holds_while_a_body_is_decoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    members = gzip.compress(b"", mtime=0) * 80_000
    content = Content("gzip")
    looks = itertools.count()
    monkeypatch.setattr(session, "monotonic", lambda: next(looks))
    with pytest.raises(TimeoutError):
        session.read_body([members], content, 3)
    assert next(looks) == 4


@pytest.mark.parametrize(
    "data", [b"no http at all\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\xff" * 100_000]
)
def test_an_invalid_response_is_reported(
    server: FaultServer, transport: RequestsTransport, data: bytes
) -> None:
    server.behaviours = [then(send_raw(data), hang_up)]
    error = failure(transport, make(server.url))
    assert error.sent
    assert str(error).isprintable()


@pytest.mark.parametrize("count", [3])
def test_a_connection_serves_several_requests(
    server: FaultServer, transport: RequestsTransport, count: int
) -> None:
    server.behaviours = [answer(b"x"), stream(b"x", 2), answer(b"x")]
    for _ in range(count):
        transport.send(make(server.url, safe=False))
    assert (server.connections, len(server.requests)) == (1, count)


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "hush\r\nX-B: 1"},
        {"X-A": "hush\0"},
        {"X-A": "hush中"},
        {"hush\nX": "1"},
        {"": "hush"},
    ],
)
def test_invalid_headers_are_refused(
    server: FaultServer, transport: RequestsTransport, headers: dict[str, str]
) -> None:
    error = failure(transport, make(server.url, headers={**HEADERS, **headers}))
    assert not error.sent
    assert "nothing could be sent" in error.reason
    assert "hush" not in f"{error!r} {error} {error.__cause__!r}"
    assert server.requests == []


@pytest.mark.parametrize("path", ["/a b?hush", "/?hush\r\nX: 1", "/hush中"])
def test_an_unencoded_path_is_refused(
    server: FaultServer, transport: RequestsTransport, path: str
) -> None:
    error = failure(transport, make(server.url, path=path))
    assert not error.sent
    assert "hush" not in f"{error} {error.__cause__!r}"
    assert server.requests == []


@pytest.mark.parametrize("url", ["", "h", "//h", "ftp://h", "http://", "http://h:port"])
def test_an_invalid_url_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="address"):
        RequestsTransport().send(make(url))


def test_an_old_urllib3_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPResponse", "BaseHTTPResponse"):
        monkeypatch.delattr(f"urllib3.response.{name}.read1")
    with pytest.raises(ConfigurationError, match="urllib3 is too old; pip install"):
        RequestsTransport()


def test_a_session_cannot_be_combined_with_network_settings() -> None:
    with requests.Session() as session, pytest.raises(ConfigurationError, match="pass one of them"):
        RequestsTransport(Network(), session)
