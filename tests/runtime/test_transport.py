import gzip
import io
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

import pytest
import requests
import urllib3
from hypothesis import given
from hypothesis import strategies as st
from requests.adapters import HTTPAdapter

from cloudinfinite_runtime.document import MAX_BODY
from cloudinfinite_runtime.endpoint import Endpoint
from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.http import HttpRequest, HttpResponse
from cloudinfinite_runtime.timeout import Timeout
from cloudinfinite_runtime.transport import Transport

from .fault_server import FaultServer, RefusedPort, answer, hang, reset, stream

HEADERS = {"Host": "h", "Authorization": "signed", "User-Agent": "toy/1"}
POST = HttpRequest("POST", "/jobs", body=b"<Request/>")
MIB = b" " * 1024 * 1024


def endpoint(url: str) -> Endpoint:
    scheme, _, host = url.partition("://")
    return Endpoint(scheme, host)


def send(
    server: FaultServer | str,
    request: HttpRequest = POST,
    session: requests.Session | None = None,
    timeout: Timeout | None = None,
) -> HttpResponse:
    url = server if isinstance(server, str) else server.url
    length = {"Content-Length": str(len(request.body))} if request.body else {}
    transport = Transport(session, timeout)
    try:
        return transport.send(endpoint(url), request, {**HEADERS, **length})
    finally:
        transport.close()


def failure(server: FaultServer | str, **more: Any) -> TransportError:
    with pytest.raises(TransportError) as caught:
        send(server, **more)
    assert isinstance(caught.value.__cause__, Exception)
    return caught.value


def test_bytes_arrive_as_they_were_made(server: FaultServer) -> None:
    words = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    transport = Transport()

    pairs = st.tuples(words.filter(bool), st.none() | words)

    @given(words, st.lists(pairs, max_size=2), st.binary(max_size=50))
    def check(path: str, params: Any, body: bytes) -> None:
        request = HttpRequest("POST", f"/{path}", tuple(params), body=body)
        length = {"Content-Length": str(len(body))}
        transport.send(endpoint(server.url), request, {**HEADERS, **length})
        head, _, sent = server.requests[-1].partition(b"\r\n\r\n")
        assert head.split(b"\r\n")[0] == f"POST {request.target} HTTP/1.1".encode()
        assert sent == body

    check()
    transport.close()
    assert server.connections == 1


def test_only_what_was_meant_is_sent(server: FaultServer) -> None:
    send(server)
    assert server.fields() == {
        "host": "h",
        "authorization": "signed",
        "user-agent": "toy/1",
        "content-length": "10",
        "accept-encoding": "identity",
    }


def test_an_answer_comes_back_whole(server: FaultServer) -> None:
    server.behaviours = [answer(b"body", status="404 Gone", headers=("X-A: 1", "x-a: 2"))]
    response = send(server)
    assert response == HttpResponse(404, {"Content-Length": "4", "x-a": "1, 2"}, b"body")


def test_an_answer_without_an_announced_length(server: FaultServer) -> None:
    server.behaviours = [stream(b"ab", 3)]
    assert send(server).body == b"ababab"


def test_a_refused_port() -> None:
    with RefusedPort() as url:
        error = failure(url)
    assert not error.sent
    assert str(error) == f"no connection to {endpoint(url).host} (Connection refused)"


@pytest.mark.parametrize("keep", [True, False])
def test_a_reset_before_an_answer(server: FaultServer, keep: bool) -> None:
    server.behaviours = [answer(), reset] if keep else [reset]
    if keep:
        transport = Transport()
        transport.send(endpoint(server.url), POST, {**HEADERS, "Content-Length": "10"})
        with pytest.raises(TransportError) as caught:
            transport.send(endpoint(server.url), POST, {**HEADERS, "Content-Length": "10"})
        transport.close()
        error = caught.value
    else:
        error = failure(server)
    assert error.sent
    assert "broke off" in str(error)
    assert "may have been carried out" in str(error)
    assert len(server.requests) == 1 + keep


def test_a_body_that_is_cut_short(server: FaultServer) -> None:
    def cut(connection: socket.socket, stopped: threading.Event) -> None:
        answer(b"half", length=100)(connection, stopped)
        connection.shutdown(socket.SHUT_RDWR)

    server.behaviours = [cut]
    error = failure(server)
    assert error.sent
    assert "4 bytes read" in error.reason
    assert len(server.requests) == 1


def test_silence(server: FaultServer) -> None:
    server.behaviours = [hang]
    error = failure(server, timeout=Timeout(read=0.1))
    assert error.sent
    assert error.reason == f"{endpoint(server.url).host} was silent for 0.1 s"
    assert len(server.requests) == 1


def test_silence_in_the_middle_of_a_body(server: FaultServer) -> None:
    def stall(connection: socket.socket, stopped: threading.Event) -> None:
        answer(b"half", length=100)(connection, stopped)
        stopped.wait()

    server.behaviours = [stall]
    assert "silent for 0.1 s" in failure(server, timeout=Timeout(read=0.1)).reason


@pytest.mark.parametrize("compressed", [True, False])
def test_a_body_without_end(server: FaultServer, compressed: bool) -> None:
    if compressed:
        bomb = gzip.compress(MIB * 33)
        server.behaviours = [answer(bomb, headers=("Content-Encoding: gzip",))]
    else:
        server.behaviours = [stream(MIB, 1000)]
    with pytest.raises(TransportError, match=f"larger than {MAX_BODY} bytes"):
        send(server)


def test_a_redirect_is_not_followed_and_its_body_bounded(server: FaultServer) -> None:
    there = (f"Location: {server.url}/other",)
    server.behaviours = [answer(b"moved", status="307 Elsewhere", headers=there)]
    response = send(server)
    assert (response.status, response.body) == (307, b"moved")
    assert response.headers["location"] == f"{server.url}/other"
    assert len(server.requests) == 1


@pytest.mark.parametrize("address", ["http://[", "://", "http://h:port/", "\xff"])
def test_an_odd_redirect(server: FaultServer, address: str) -> None:
    server.behaviours = [answer(status="302 Found", headers=(f"Location: {address}",))]
    assert send(server).status == 302


def test_cookies_are_neither_sent_nor_kept(server: FaultServer) -> None:
    with requests.Session() as session:
        session.cookies.set("own", "1", domain="127.0.0.1")
        server.behaviours = [answer(headers=("Set-Cookie: their=2; Path=/",))]
        for _ in range(2):
            response = send(server, session=session)
            assert response.headers["set-cookie"] == "their=2; Path=/"
            assert "cookie" not in server.fields()
        assert session.cookies.get_dict() == {"own": "1"}


def test_netrc_does_not_replace_the_signature(
    server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (netrc := tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    assert requests.utils.get_netrc_auth(server.url) == ("a", "b")
    send(server)
    assert server.fields()["authorization"] == "signed"


def test_another_encoding_than_was_asked_for(server: FaultServer) -> None:
    server.behaviours = [answer(gzip.compress(b"<a/>"), headers=("Content-Encoding: gzip",))]
    assert send(server).body == b"<a/>"


def test_an_encoding_that_does_not_decode(server: FaultServer) -> None:
    server.behaviours = [answer(b"plain", headers=("Content-Encoding: gzip",))]
    assert failure(server).sent


@pytest.mark.parametrize(
    "said", [b"no http at all\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\xff" * 100_000]
)
def test_what_is_no_answer(server: FaultServer, said: bytes) -> None:
    def babble(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(said)
        connection.shutdown(socket.SHUT_RDWR)

    server.behaviours = [babble]
    error = failure(server)
    assert error.sent
    assert str(error).isprintable()


def test_encryption_where_there_is_none(server: FaultServer) -> None:
    error = failure(server.url.replace("http", "https"), timeout=Timeout(0.2, 0.2))
    assert error.sent, "what broke a handshake cannot be told from what broke an exchange"


def test_a_connection_serves_one_request_after_another(server: FaultServer) -> None:
    server.behaviours = [answer(b"x")]
    transport = Transport()
    for _ in range(3):
        transport.send(endpoint(server.url), POST, {**HEADERS, "Content-Length": "10"})
    transport.close()
    assert (server.connections, len(server.requests)) == (1, 3)


def test_a_session_of_the_users_is_left_as_it_is(server: FaultServer) -> None:
    closed = []

    class Watched(requests.Session):
        def close(self) -> None:
            closed.append(self)
            super().close()

    session = Watched()
    before = (dict(session.headers), dict(session.hooks), dict(session.adapters))
    session.headers["X-Mine"] = "1"
    session.auth = ("a", "b")
    send(server, session=session)
    assert closed == []
    assert {"x-mine", "cookie"}.isdisjoint(server.fields())
    assert server.fields()["authorization"] == "signed"
    del session.headers["X-Mine"]
    assert before == (dict(session.headers), dict(session.hooks), dict(session.adapters))
    session.close()


def test_a_session_of_our_own_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []
    monkeypatch.setattr(requests.Session, "close", lambda self: closed.append(self))
    Transport().close()
    assert len(closed) == 1


def test_a_proxy_of_the_environment_is_used(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    request = HttpRequest("GET", "/a b", (("c", "é+"), ("d", None)))
    send("http://example.invalid", request)
    line = server.requests[0].split(b"\r\n")[0]
    assert line == b"GET http://example.invalid/a%20b?c=%C3%A9%2B&d HTTP/1.1"
    assert server.fields()["authorization"] == "signed"


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_a_changed_environment_is_noticed(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    host = server.url.rpartition("/")[2]
    transport = Transport()
    lines = []
    for proxy in ("", server.url, server.url, ""):
        monkeypatch.setenv(name, proxy)
        transport.send(endpoint(server.url), HttpRequest("GET", "/jobs"), HEADERS)
        lines.append(server.requests[-1].split(b" ")[1])
    monkeypatch.setenv(name, server.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    transport.send(endpoint(server.url), HttpRequest("GET", "/jobs"), HEADERS)
    lines.append(server.requests[-1].split(b" ")[1])
    transport.close()
    through = f"http://{host}/jobs".encode()
    assert lines == [b"/jobs", through, through, b"/jobs", b"/jobs"]


def test_a_proxy_that_is_down() -> None:
    with RefusedPort() as url, requests.Session() as session:
        session.proxies = {"http": url}
        error = failure("http://example.invalid", session=session)
    assert not error.sent
    assert error.reason == "the proxy before example.invalid failed (Connection refused)"


class Failing(HTTPAdapter):
    """An adapter that raises what it is told."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def send(self, *args: Any, **kwargs: Any) -> requests.Response:
        raise self._error


def untrusted() -> Exception:
    inner = ssl.SSLCertVerificationError(1, "self-signed certificate")
    retry = urllib3.exceptions.MaxRetryError(
        urllib3.HTTPConnectionPool("h"), "/?key=hush", urllib3.exceptions.SSLError(inner)
    )
    return requests.exceptions.SSLError(retry)


def no_address() -> Exception:
    inner = socket.gaierror(-2, "Name or service not known")
    unresolved = urllib3.exceptions.NameResolutionError(
        "h", urllib3.connection.HTTPConnection("h"), inner
    )
    unresolved.__cause__ = inner
    pool = urllib3.HTTPConnectionPool("h")
    return requests.ConnectionError(
        urllib3.exceptions.MaxRetryError(pool, "/?key=hush", unresolved)
    )


@pytest.mark.parametrize(
    ("error", "sent", "reason"),
    [
        (requests.ConnectTimeout(), False, "no connection to h within 5 s"),
        (no_address(), False, "no connection to h (Name or service not known)"),
        (untrusted(), False, "the certificate of h is not trusted (self-signed certificate)"),
        (requests.exceptions.InvalidURL("odd"), False, "nothing could be sent to h (odd)"),
        (
            urllib3.exceptions.LocationParseError("h"),
            False,
            "nothing could be sent to h (Failed to parse: h)",
        ),
        (requests.ConnectionError(), True, "the connection to h broke off (ConnectionError)"),
        (urllib3.exceptions.HTTPError("odd"), True, "the connection to h broke off (odd)"),
        (OSError("no such bundle"), True, "the connection to h broke off (no such bundle)"),
    ],
)
def test_every_failure_has_its_sentence(error: Exception, sent: bool, reason: str) -> None:
    with requests.Session() as session:
        session.mount("http://", Failing(error))
        found = failure("http://h", session=session)
    assert (found.sent, found.reason) == (sent, reason)
    assert found.__cause__ is error


def test_a_session_that_would_send_again_is_refused(server: FaultServer) -> None:
    eager = urllib3.Retry(3, allowed_methods=None, status_forcelist=[503])
    with requests.Session() as session:
        session.mount("http://", HTTPAdapter(max_retries=eager))
        with pytest.raises(ConfigurationError, match="send a POST again on its own"):
            send(server, session=session)
        assert server.requests == []
        assert send(server, HttpRequest("GET", "/"), session).status == 200


def test_retries_of_what_may_be_repeated_are_the_users_affair(server: FaultServer) -> None:
    with requests.Session() as session:
        session.mount("http://", HTTPAdapter(max_retries=3))
        server.behaviours = [reset]
        assert failure(server, session=session).sent
    assert len(server.requests) == 1


def test_a_stand_in_for_a_session() -> None:
    class StandIn(requests.Session):
        def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
            assert (request.method, request.url) == ("POST", "http://h/jobs")
            assert kwargs["allow_redirects"] is False
            assert kwargs["timeout"] == (5.0, 60.0)
            response = requests.Response()
            response.status_code = 200
            response.raw = io.BytesIO(b"made up")
            return response

    assert send("http://h", session=StandIn()) == HttpResponse(200, {}, b"made up")
