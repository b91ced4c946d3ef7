"""Connections of the asynchronous transport: TLS, proxies, reuse, cancelling, closing."""

import select
import socket
import ssl
import threading

import pytest

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .async_servers import SERVICE, becomes_true, through
from .async_transports import failure, until_closed
from .async_transports import secure as secure
from .async_transports import transport as transport
from .error_texts import texts_of_error
from .fault_proxy import FaultProxy
from .fault_server import (
    CERTIFICATE,
    Behaviour,
    FaultServer,
    RefusedPort,
    answer,
    drip_head,
    hang,
    hang_up,
    nothing,
    reset,
    reset_in_request,
    send_raw,
    tls,
)
from .requests_to_send import make

pytestmark = pytest.mark.anyio


async def test_a_secure_connection_is_reused(
    transport: AsyncioTransport, secure: FaultServer
) -> None:
    secure.behaviours = [answer(b"x")]
    for _ in range(2):
        assert (await transport.send(make(secure.url))).body == b"x"
    assert secure.connections == 1


async def test_an_untrusted_certificate_is_refused(secure: FaultServer) -> None:
    transport = AsyncioTransport()
    error = await failure(transport, make(secure.url))
    await transport.aclose()
    assert not error.sent
    assert error.reason.startswith(f"the certificate of {secure.host} is not trusted (self")
    assert secure.requests == []


async def test_a_certificate_for_another_host_is_refused(secure: FaultServer) -> None:
    with FaultProxy(secure.port) as proxy:
        transport = through(proxy.url)
        error = await failure(transport, make("https://other.invalid"))
        await transport.aclose()
    assert not error.sent
    assert error.reason.startswith("the certificate of other.invalid is not trusted (")


@pytest.mark.parametrize("verify", [None, False])
async def test_a_trusted_certificate_is_accepted(
    secure: FaultServer, monkeypatch: pytest.MonkeyPatch, verify: bool | None
) -> None:
    if verify is None:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
    transport = AsyncioTransport(Network(verify=verify))
    assert (await transport.send(make(secure.url))).status == 200
    await transport.aclose()


@pytest.mark.parametrize("shown", [True, False])
async def test_a_client_certificate_is_sent(shown: bool) -> None:
    certificate = str(CERTIFICATE) if shown else None
    transport = AsyncioTransport(Network(verify=str(CERTIFICATE), certificate=certificate))
    with FaultServer(tls(ask=True)) as server:
        if shown:
            assert (await transport.send(make(server.url))).status == 200
        else:
            await failure(transport, make(server.url))
            assert server.requests == []
    await transport.aclose()


@pytest.mark.parametrize("limit", ["connect", "within"])
async def test_a_hanging_handshake_times_out(
    transport: AsyncioTransport, secure: FaultServer, limit: str
) -> None:
    ended = threading.Event()
    secure.greetings = [until_closed(ended)]
    soon = make(secure.url, connect=0.2) if limit == "connect" else make(secure.url, within=0.2)
    error = await failure(transport, soon)
    assert not error.sent
    within = "0.2 s" if limit == "connect" else "the total time allowed"
    assert error.reason == f"no TLS handshake with {secure.host} within {within}"
    await becomes_true(ended.is_set)


@pytest.mark.parametrize(
    "greeting", [hang_up, reset_in_request, send_raw(b"HTTP/1.1 400 Bad\r\n\r\n")]
)
async def test_a_failing_handshake_is_reported(
    transport: AsyncioTransport, secure: FaultServer, greeting: Behaviour
) -> None:
    secure.greetings = [greeting]
    error = await failure(transport, make(secure.url))
    assert not error.sent
    assert error.reason.startswith(f"the TLS handshake with {secure.host} failed (")


async def test_a_proxy_forwards_plain_http(server: FaultServer) -> None:
    transport = AsyncioTransport(Network(proxy=f"http://me:hu%40sh@{server.host}"))
    server.behaviours = [answer(b"x"), hang]
    url = "http://example.invalid:80"
    assert (await transport.send(make(url, path="/a/../b?c"))).body == b"x"
    line = server.requests[0].split(b"\r\n")[0]
    assert line == b"POST http://example.invalid:80/a/../b?c HTTP/1.1"
    assert server.fields()["proxy-authorization"] == "Basic bWU6aHVAc2g="
    assert server.fields()["host"] == "h"
    error = await failure(transport, make(url, read=0.1))
    assert error.sent, "the proxy may have passed it on"
    await transport.aclose()


async def test_a_proxy_opens_a_tunnel(secure: FaultServer) -> None:
    with FaultProxy(secure.port) as proxy:
        transport = through(f"http://me:hush@{proxy.host}")
        for _ in range(2):
            await transport.send(make(SERVICE, path="/a/../b?c"))
        await transport.aclose()
        assert proxy.requests[0].split(b"\r\n")[0] == b"CONNECT service.invalid:443 HTTP/1.1"
        assert proxy.fields()["proxy-authorization"] == "Basic bWU6aHVzaA=="
        assert proxy.tunnels == 1
    assert secure.requests[0].split(b"\r\n")[0] == b"POST /a/../b?c HTTP/1.1"
    assert "proxy-authorization" not in secure.fields()


class SecureProxy(FaultProxy):
    """A proxy with TLS, whose sockets must not be used by two threads at the same time."""

    def _tunnel(self, connection: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", self._to)) as there:
            while True:
                ready, _, _ = select.select([connection, there], [], [], 5)
                for source in ready:
                    target = connection if source is there else there
                    if not pass_on(source, target):
                        return


def pass_on(source: socket.socket, target: socket.socket) -> bool:
    """Forwards everything that has arrived, including what TLS has already buffered."""
    source.setblocking(False)
    try:
        while data := source.recv(65536):
            target.settimeout(5)
            target.sendall(data)
    except (ssl.SSLWantReadError, BlockingIOError):
        return True
    return False


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_proxy_is_reached_by_tls(secure: FaultServer, scheme: str) -> None:
    secured = scheme == "https"
    with SecureProxy(secure.port, tls()) if secured else FaultServer(tls()) as proxy:
        transport = through(proxy.url)
        assert (await transport.send(make(f"{scheme}://service.invalid"))).status == 200
        await transport.aclose()
        assert len(proxy.requests) == 1


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("greeting", "reason"),
    [
        (nothing, "the proxy for service.invalid failed (self"),
        (hang_up, "the proxy for service.invalid failed ("),
        (hang, "no connection to the proxy for service.invalid within 0.2 s"),
    ],
)
async def test_a_failing_handshake_with_a_proxy_is_reported(
    scheme: str, greeting: Behaviour, reason: str
) -> None:
    with FaultServer(tls()) as proxy:
        proxy.greetings = [greeting]
        transport = AsyncioTransport(Network(proxy=proxy.url))
        # A busy machine takes its time, so only the case that waits has a short limit.
        limit = 0.2 if "within" in reason else 5.0
        error = await failure(transport, make(f"{scheme}://service.invalid", connect=limit))
        await transport.aclose()
    assert not error.sent
    assert error.reason.startswith(reason)


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_proxy_that_is_down_is_reported(scheme: str) -> None:
    with RefusedPort() as url:
        transport = through(url.replace("//", "//me:hush@"))
        error = await failure(transport, make(f"{scheme}://example.invalid"))
        await transport.aclose()
    assert not error.sent
    assert error.reason == "the proxy for example.invalid failed (Connection refused)"


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (answer(status="407 Who?"), "the proxy for service.invalid failed (407 Who?)"),
        (answer(status="502 No"), "the proxy for service.invalid failed (502 No)"),
        (hang_up, "the proxy for service.invalid failed ("),
        (reset, "the proxy for service.invalid failed (Connection reset by peer)"),
        (send_raw(b"\0\r\n\r\n"), "the proxy for service.invalid failed ("),
        (hang, "no connection to the proxy for service.invalid within 0.3 s"),
        (drip_head(), "no connection to the proxy for service.invalid within 0.3 s"),
    ],
)
async def test_a_refused_tunnel_is_reported(
    secure: FaultServer, behaviour: Behaviour, reason: str
) -> None:
    with FaultProxy(secure.port) as proxy:
        proxy.behaviours = [behaviour, None]
        transport = through(proxy.url.replace("//", "//me:hush@"))
        limit = 0.3 if "within" in reason else 5.0
        error = await failure(transport, make(SERVICE, connect=limit))
        assert not error.sent
        assert error.reason.startswith(reason)
        assert (await transport.send(make(SERVICE))).status == 200
        await transport.aclose()


async def test_a_failing_handshake_in_a_tunnel_is_reported(secure: FaultServer) -> None:
    ended = threading.Event()
    secure.greetings = [until_closed(ended), hang_up]
    with FaultProxy(secure.port) as proxy:
        transport = through(proxy.url)
        error = await failure(transport, make(SERVICE, connect=1))
        assert error.reason == "no TLS handshake with service.invalid within 1 s"
        assert not error.sent
        await becomes_true(ended.is_set)
        error = await failure(transport, make(SERVICE))
        assert error.reason.startswith("the TLS handshake with service.invalid failed (")
        assert not error.sent
        await transport.aclose()


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
async def test_changes_of_the_environment_take_effect(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    transport = AsyncioTransport()
    lines = []
    for proxy in ("", server.url, server.url, ""):
        monkeypatch.setenv(name, proxy)
        await transport.send(make(server.url))
        lines.append(server.requests[-1].split(b" ")[1])
    monkeypatch.setenv(name, server.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    await transport.send(make(server.url))
    lines.append(server.requests[-1].split(b" ")[1])
    await transport.aclose()
    forwarded = f"{server.url}/jobs".encode()
    assert lines == [b"/jobs", forwarded, forwarded, b"/jobs", b"/jobs"]
    assert server.connections == 2, "one direct, one through the proxy"


async def test_an_empty_proxy_means_no_proxy(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    transport = AsyncioTransport(Network(proxy=""))
    assert (await transport.send(make(server.url))).status == 200
    await transport.aclose()


@pytest.mark.parametrize("scheme", ["socks5", "ftp"])
async def test_an_unsupported_kind_of_proxy_is_refused(scheme: str) -> None:
    with pytest.raises(ConfigurationError, match="proxy") as caught:
        await through(f"{scheme}://me:hush@127.0.0.1:1").send(make("http://h"))
    assert "hush" not in texts_of_error(caught.value)
