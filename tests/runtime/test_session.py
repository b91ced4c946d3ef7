"""A session of the caller is left unchanged, and an uncertain request counts as sent."""

import io
import socket
import ssl
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import urllib3
from requests.adapters import HTTPAdapter

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from .fault_proxy import FaultProxy
from .fault_server import CERTIFICATE, FaultServer, RefusedPort, answer, hang, hang_up, reset, tls
from .requests_to_send import make


@pytest.fixture(autouse=True)
def _no_bundles(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


def send(session: requests.Session, exchange: SignedRequest) -> HttpResponse:
    return RequestsTransport(session=session).send(exchange)


def failure(session: requests.Session, exchange: SignedRequest) -> TransportError:
    with pytest.raises(TransportError) as caught:
        send(session, exchange)
    assert isinstance(caught.value.__cause__, Exception)
    return caught.value


def test_a_session_is_left_unchanged(server: FaultServer) -> None:
    closed = []

    class Watched(requests.Session):
        def close(self) -> None:
            closed.append(self)
            super().close()

    session = Watched()
    before = (dict(session.headers), dict(session.hooks), dict(session.adapters))
    session.headers["X-Mine"] = "1"
    session.auth = ("a", "b")
    transport = RequestsTransport(session=session)
    transport.send(make(server.url))
    transport.close()
    assert closed == []
    assert {"x-mine", "cookie"}.isdisjoint(server.fields())
    assert server.fields()["authorization"] == "signed"
    del session.headers["X-Mine"]
    assert before == (dict(session.headers), dict(session.hooks), dict(session.adapters))
    session.close()


def test_the_cookies_of_a_session_are_left_alone(
    server: FaultServer, session: requests.Session
) -> None:
    session.cookies.set("own", "1", domain="127.0.0.1")
    server.behaviours = [answer(headers=("Set-Cookie: their=2; Path=/",))]
    for _ in range(2):
        response = send(session, make(server.url))
        assert response.headers["set-cookie"] == "their=2; Path=/"
        assert "cookie" not in server.fields()
    assert session.cookies.get_dict() == {"own": "1"}


def test_the_certificates_and_proxies_of_a_session_are_used(session: requests.Session) -> None:
    with FaultServer(tls()) as server, FaultProxy(server.port) as proxy:
        assert "not trusted" in failure(session, make(server.url)).reason
        session.verify = str(CERTIFICATE)
        session.proxies = {"https": proxy.url}
        assert send(session, make("https://service.invalid")).status == 200
        assert proxy.tunnels == 1


def test_a_proxy_that_is_down_is_reported(session: requests.Session) -> None:
    with RefusedPort() as url:
        session.proxies = {"http": url}
        error = failure(session, make("http://example.invalid"))
    assert not error.sent
    assert error.reason == "the proxy for example.invalid failed (Connection refused)"


def test_a_request_counts_as_sent_if_a_handshake_hangs(session: requests.Session) -> None:
    with FaultServer(tls()) as server:
        server.greetings = [hang]
        assert failure(session, make(server.url, connect=0.1)).sent
        assert failure(session, make(server.url, within=0.1)).sent


class Failing(HTTPAdapter):
    """An adapter that raises a given error."""

    def __init__(self, error: Exception, retries: int = 0) -> None:
        super().__init__(max_retries=retries)
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
            urllib3.exceptions.LocationParseError("http://me:hush@h/?hush"),
            False,
            "nothing could be sent to h (Failed to parse: ...)",
        ),
        (requests.ConnectionError(), True, "the connection to h was lost (ConnectionError)"),
        (urllib3.exceptions.HTTPError("odd"), True, "the connection to h was lost (odd)"),
        (
            urllib3.exceptions.HTTPError("odd /jobs?key=hush, twice"),
            True,
            "the connection to h was lost (odd /jobs... twice)",
        ),
        (OSError("no such bundle"), True, "the connection to h was lost (no such bundle)"),
    ],
)
def test_every_failure_is_explained_in_one_sentence(
    session: requests.Session, error: Exception, sent: bool, reason: str
) -> None:
    session.mount("http://", Failing(error))
    found = failure(session, make("http://h"))
    assert (found.sent, found.reason) == (sent, reason)
    assert found.__cause__ is error


def test_after_several_attempts_a_request_counts_as_sent(session: requests.Session) -> None:
    session.mount("http://", Failing(no_address(), retries=3))
    assert failure(session, make("http://h", method="GET")).sent
    assert not failure(session, make("http://h")).sent


def test_a_session_without_adapters_sends_nothing(session: requests.Session) -> None:
    session.adapters.clear()
    assert not failure(session, make("http://h")).sent


@pytest.mark.parametrize(
    "eager",
    [
        urllib3.Retry(3, allowed_methods=None, status_forcelist=[503]),
        urllib3.Retry(3, allowed_methods=None),
        urllib3.Retry(3, allowed_methods=None, respect_retry_after_header=False),
        urllib3.Retry(None, allowed_methods=None, connect=0, redirect=0, read=1, status=0, other=0),
        urllib3.Retry(3, allowed_methods=["POST"]),
    ],
)
def test_a_session_that_retries_unsafe_requests_is_refused(
    server: FaultServer, session: requests.Session, eager: urllib3.Retry
) -> None:
    session.mount("http://", HTTPAdapter(max_retries=eager))
    with pytest.raises(ConfigurationError, match="would retry a POST on its own"):
        send(session, make(server.url, safe=False))
    assert server.requests == []
    assert send(session, make(server.url, safe=True)).status == 200


@pytest.mark.parametrize(
    "calm",
    [
        urllib3.Retry(0, allowed_methods=None),
        urllib3.Retry(False, allowed_methods=None),
        urllib3.Retry(3),
        urllib3.Retry(None, allowed_methods=None, connect=3, read=0, status=0, other=0),
        urllib3.Retry(None, allowed_methods=None, connect=3, read=False, status=0, other=0),
    ],
)
def test_a_session_may_retry_unsent_requests(
    server: FaultServer, session: requests.Session, calm: urllib3.Retry
) -> None:
    session.mount("http://", HTTPAdapter(max_retries=calm))
    server.behaviours = [reset]
    assert failure(session, make(server.url, safe=False)).sent
    assert len(server.requests) == 1


def test_a_fake_session_works() -> None:
    class StandIn(requests.Session):
        def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
            assert (request.method, request.url) == ("POST", "http://h/jobs")
            assert kwargs["allow_redirects"] is False
            assert kwargs["timeout"] == (5.0, 60.0)
            response = requests.Response()
            response.status_code = 200
            response.raw = io.BytesIO(b"made up")
            return response

    assert send(StandIn(), make("http://h")) == HttpResponse(200, {}, b"made up")


def test_timeouts_end_at_the_deadline() -> None:
    class StandIn(requests.Session):
        def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
            connect, read = kwargs["timeout"]
            assert connect == 5.0
            assert 29 < read <= 30
            raise requests.ReadTimeout

    with pytest.raises(TransportError):
        send(StandIn(), make("http://h", within=30))


def test_a_proxy_that_closes_the_connection_may_have_forwarded_the_request(
    server: FaultServer, session: requests.Session
) -> None:
    server.behaviours = [hang_up]
    session.proxies = {"http": server.url}
    error = failure(session, make("http://service.invalid", safe=False))
    assert error.sent
    assert len(server.requests) == 1


def test_a_request_with_a_contradictory_response_counts_as_sent(
    server: FaultServer, session: requests.Session
) -> None:
    server.behaviours = [answer(b"12345", headers=("Content-Length: 6",))]
    error = failure(session, make(server.url, safe=False))
    assert error.sent
    assert len(server.requests) == 1
