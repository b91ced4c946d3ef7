"""Which proxy and certificates are used, and how requests go through a proxy."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.connection_settings import settings_for
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..waiting import SOON
from .fault_proxy import FaultProxy
from .fault_server import (
    CERTIFICATE,
    Behaviour,
    FaultServer,
    RefusedPort,
    answer,
    drip_head,
    hang,
    reset,
    tls,
)
from .loopback import Context
from .requests_to_send import make

BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
SERVICE = "https://service.invalid"


@pytest.fixture(autouse=True)
def _no_bundles(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in BUNDLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def secure() -> Iterator[FaultServer]:
    with FaultServer(tls()) as running:
        yield running


@contextlib.contextmanager
def through(proxy: str) -> Iterator[RequestsTransport]:
    transport = RequestsTransport(Network(proxy=proxy, verify=str(CERTIFICATE)))
    yield transport
    transport.close()


def failure(
    transport: RequestsTransport, url: str = SERVICE, connect: float = 5.0, within: float = 20.0
) -> TransportError:
    with pytest.raises(TransportError) as caught:
        transport.send(make(url, connect=connect, within=within))
    return caught.value


# Which proxy is used.


NAMES = ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
VALUES = st.sampled_from(["", "http://a.example:1", "http://me:hush@b.example:2"])
EXCEPTIONS = st.sampled_from(["", "*", "h.example", ".example", "other.example", "127.0.0.0/8"])
URLS = ["http://h.example/a?b", "https://h.example:444/", "https://127.0.0.1", "http://[::1]:80/"]


@given(
    st.dictionaries(st.sampled_from(NAMES), VALUES),
    st.dictionaries(st.sampled_from(["no_proxy", "NO_PROXY"]), EXCEPTIONS),
    st.sampled_from(URLS),
)
def test_the_environment_is_read_as_requests_does(
    proxies: dict[str, str], exceptions: dict[str, str], url: str
) -> None:
    with pytest.MonkeyPatch.context() as patch, requests.Session() as session:
        for name, value in {**proxies, **exceptions}.items():
            patch.setenv(name, value)
        theirs = session.merge_environment_settings(url, {}, None, None, None)
        expected = requests.utils.select_proxy(url, theirs["proxies"])
        assert settings_for(url, Network()).proxy == expected
        assert settings_for(url, Network(proxy="")).proxy is None
        assert settings_for(url, Network(proxy="http://p.example")).proxy == "http://p.example"
        assert "hush" not in repr(settings_for(url, Network()))


def test_a_proxy_without_a_scheme_is_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "me:hush@p.example:3128")
    assert settings_for(SERVICE, Network()).proxy == "http://me:hush@p.example:3128"


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_changes_of_the_environment_take_effect(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    transport = RequestsTransport()
    lines = []
    for proxy in ("", server.url, server.url, ""):
        monkeypatch.setenv(name, proxy)
        transport.send(make(server.url))
        lines.append(server.requests[-1].split(b" ")[1])
    monkeypatch.setenv(name, server.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    transport.send(make(server.url))
    lines.append(server.requests[-1].split(b" ")[1])
    transport.close()
    there = f"{server.url}/jobs".encode()
    assert lines == [b"/jobs", there, there, b"/jobs", b"/jobs"]


@pytest.mark.parametrize("wrong", ["hush", "http://", "me:hush@h:1", "http://me:hush@h:port"])
def test_invalid_proxies_are_refused(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    with pytest.raises(ConfigurationError, match="must be a URL such as") as caught:
        RequestsTransport(Network(proxy=wrong))
    assert "hush" not in str(caught.value)
    if "://" in wrong:
        monkeypatch.setenv("https_proxy", wrong)
        with pytest.raises(ConfigurationError, match="must be a URL such as") as caught:
            RequestsTransport().send(make(SERVICE))
        assert "hush" not in str(caught.value)


# Which certificates are used.


def test_the_environment_can_name_a_bundle(
    secure: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in BUNDLES:
        monkeypatch.setenv(name, str(CERTIFICATE))
        transport = RequestsTransport()
        assert transport.send(make(secure.url)).status == 200
        transport.close()
        assert "not trusted" in failure(RequestsTransport(Network(verify=True)), secure.url).reason
        monkeypatch.setenv(name, "/no/such/bundle")
        with pytest.raises(ConfigurationError, match=f"{name} names /no/such/bundle"):
            RequestsTransport().send(make(secure.url))
        monkeypatch.delenv(name)


def test_a_folder_of_authorities_is_used(secure: FaultServer, tmp_path: Path) -> None:
    # OpenSSL looks it up by a hash of the subject.
    (tmp_path / "53b1d554.0").write_bytes(CERTIFICATE.read_bytes())
    transport = RequestsTransport(Network(verify=str(tmp_path)))
    assert transport.send(make(secure.url)).status == 200
    transport.close()


@pytest.mark.parametrize(
    ("network", "named"),
    [
        (Network(verify="/no/bundle"), "/no/bundle"),
        (Network(verify=__file__), __file__),
        (Network(certificate="/no/pair"), "/no/pair"),
        (Network(certificate=__file__), __file__),
        (Network(certificate=(str(CERTIFICATE), "/no/key")), "/no/key"),
    ],
)
def test_unreadable_certificates_are_refused(network: Network, named: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read") as caught:
        RequestsTransport(network)
    assert named in str(caught.value)


# How a proxy is used.


def test_a_plain_request_is_sent_to_the_proxy_unchanged(server: FaultServer) -> None:
    with through(server.url.replace("//", "//me%40:hush%3F@")) as transport:
        target = "/a%20b/c%2F?d=%C3%A9%2B&e"
        transport.send(make("http://example.invalid:81", path=target, method="GET"))
    line = server.requests[0].split(b"\r\n")[0]
    assert line == f"GET http://example.invalid:81{target} HTTP/1.1".encode()
    assert server.fields()["authorization"] == "signed"
    assert server.fields()["proxy-authorization"] == "Basic bWVAOmh1c2g/"


@pytest.mark.parametrize("context", [None, tls()])
def test_a_tunnel_is_reused(secure: FaultServer, context: Context | None) -> None:
    with FaultProxy(secure.port, context) as proxy:
        with through(proxy.url.replace("//", "//me:hush@")) as transport:
            for _ in range(3):
                transport.send(make(SERVICE, safe=False))
        assert proxy.requests[0].startswith(b"CONNECT service.invalid:443 HTTP/1.")
        assert proxy.fields()["proxy-authorization"] == "Basic bWU6aHVzaA=="
        assert (proxy.tunnels, secure.connections, len(secure.requests)) == (1, 1, 3)
    assert secure.requests[0].startswith(b"POST /jobs HTTP/1.1\r\n")
    assert "proxy-authorization" not in secure.fields()


def test_a_proxy_is_reached_by_tls() -> None:
    with FaultServer(tls()) as server, through(server.url) as transport:
        transport.send(make("http://example.invalid"))
        assert server.requests[0].startswith(b"POST http://example.invalid/jobs HTTP/1.1\r\n")
        ours = RequestsTransport(Network(proxy=server.url, verify=True))
        error = failure(ours, "http://example.invalid")
    assert not error.sent
    assert error.reason == "the proxy for example.invalid failed (self-signed certificate)"


@pytest.mark.parametrize("url", [SERVICE, "http://service.invalid"])
def test_a_proxy_that_is_down_is_reported(url: str) -> None:
    with RefusedPort() as proxy, through(proxy) as transport:
        error = failure(transport, url)
    assert not error.sent
    assert error.reason == "the proxy for service.invalid failed (Connection refused)"


@pytest.mark.parametrize(
    ("behaviour", "message"),
    [
        (answer(status="403 Not you"), "Tunnel connection failed: 403 Not you"),
        (answer(status="407 Who are you"), "Tunnel connection failed: 407 Who are you"),
        (reset, "Connection reset by peer"),
    ],
)
def test_a_refused_tunnel_is_reported(
    secure: FaultServer, behaviour: Behaviour, message: str
) -> None:
    with FaultProxy(secure.port) as proxy:
        proxy.behaviours = [behaviour, None]
        with through(proxy.url.replace("//", "//me:hush@")) as transport:
            error = failure(transport)
            assert not error.sent
            assert error.reason == f"the proxy for service.invalid failed ({message})"
            assert transport.send(make(SERVICE)).status == 200
        assert proxy.tunnels == len(secure.requests) == 1


@pytest.mark.parametrize("behaviour", [hang, drip_head()])
@pytest.mark.parametrize("limit", ["connect", "within"])
def test_a_hanging_proxy_times_out(secure: FaultServer, behaviour: Behaviour, limit: str) -> None:
    with FaultProxy(secure.port) as proxy, through(proxy.url) as transport:
        proxy.behaviours = [behaviour]
        started = time.monotonic()
        error = failure(transport, SERVICE, *((0.1,) if limit == "connect" else (5, 0.1)))
        assert 0.05 < time.monotonic() - started < SOON
        assert not error.sent
        within = "within 0.1 s" if limit == "connect" else "within the total time allowed"
        assert error.reason == f"no connection to the proxy for service.invalid {within}"


def test_a_hanging_handshake_in_a_tunnel_times_out(secure: FaultServer) -> None:
    secure.greetings = [hang]
    with FaultProxy(secure.port) as proxy, through(proxy.url) as transport:
        error = failure(transport, connect=0.1)
    assert not error.sent
    assert error.reason == "no TLS handshake with service.invalid within 0.1 s"


def test_a_certificate_for_another_host_is_refused(secure: FaultServer) -> None:
    with FaultProxy(secure.port) as proxy, through(proxy.url) as transport:
        error = failure(transport, "https://other.invalid")
    assert not error.sent
    assert "certificate of other.invalid is not trusted (Hostname mismatch" in error.reason
    assert secure.requests == []
