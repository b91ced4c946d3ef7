"""SOCKS proxies, where PySocks is there."""

import socket
from importlib.util import find_spec

import pytest

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.network import Network
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from .exchanges import make
from .fault_proxy import join
from .fault_server import CERTIFICATE, FaultServer, RefusedPort, hang, tls
from .loopback import Loopback

installed = pytest.mark.skipif(find_spec("socks") is None, reason="PySocks is not installed")


class SocksProxy(Loopback):
    """Speaks as much of SOCKS 5 as it takes to lead everybody to one port."""

    scheme = "socks5h"

    def __init__(self, port: int) -> None:
        super().__init__()
        self.asked: list[bytes] = []
        self._to = port

    def serve(self, connection: socket.socket, number: int) -> None:
        connection.recv(2 + 255)
        connection.sendall(b"\5\0")  # no password
        self.asked.append(connection.recv(4 + 256 + 2))
        connection.sendall(b"\5\0\0\1" + bytes(6))
        with socket.create_connection(("127.0.0.1", self._to)) as there:
            self.keep(there)
            join(connection, there)


@pytest.mark.skipif(find_spec("socks") is not None, reason="PySocks is installed")
def test_what_is_needed() -> None:
    transport = RequestsTransport(Network(proxy="socks5://127.0.0.1"))
    with pytest.raises(ConfigurationError, match=r"pip install 'requests\[socks\]'"):
        transport.send(make("http://service.invalid"))


@installed
@pytest.mark.parametrize("secure", [True, False])
def test_an_exchange(secure: bool) -> None:
    with FaultServer(tls() if secure else None) as server, SocksProxy(server.port) as proxy:
        transport = RequestsTransport(Network(proxy=proxy.url, verify=str(CERTIFICATE)))
        for _ in range(2):
            transport.send(make(f"{server.scheme}://service.invalid"))
        transport.close()
        port = (443 if secure else 80).to_bytes(2, "big")
        assert proxy.asked == [b"\5\1\0\3\x0fservice.invalid" + port]
        assert server.requests[0].startswith(b"POST /jobs HTTP/1.1\r\n")
        assert "proxy-authorization" not in server.fields()


@installed
def test_a_handshake_that_hangs() -> None:
    with FaultServer(tls()) as server, SocksProxy(server.port) as proxy:
        server.greetings = [hang]
        transport = RequestsTransport(Network(proxy=proxy.url, verify=str(CERTIFICATE)))
        with pytest.raises(TransportError, match=r"no TLS handshake .* within 0\.1 s") as caught:
            transport.send(make("https://service.invalid", connect=0.1))
        assert not caught.value.sent


@installed
@pytest.mark.parametrize("url", ["http://service.invalid", "https://service.invalid"])
def test_a_proxy_that_is_down(url: str) -> None:
    with RefusedPort() as port:
        transport = RequestsTransport(Network(proxy=port.replace("http", "socks5h")))
        with pytest.raises(TransportError) as caught:
            transport.send(make(url))
    assert not caught.value.sent
    assert caught.value.reason.startswith("the proxy before service.invalid failed (")


@installed
def test_another_version() -> None:
    transport = RequestsTransport(Network(proxy="socks3://me:hush@127.0.0.1"))
    with pytest.raises(ConfigurationError, match="must be socks4, socks4a, socks5 or socks5h"):
        transport.send(make("http://service.invalid"))
