"""A connection of the runtime reports what was sent, keeps its time limits, and checks
responses."""

import signal
import socket
import ssl
import threading
import time
from collections.abc import Iterator

import pytest
from urllib3.exceptions import InsecureRequestWarning

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import MAX_BODY, SignedRequest
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..waiting import SOON
from .fault_server import (
    CERTIFICATE,
    MIB,
    Behaviour,
    EchoServer,
    FaultServer,
    answer,
    drip_body,
    drip_head,
    hang,
    hang_up,
    reset,
    reset_in_request,
    send_raw,
    stream,
    then,
    tls,
)
from .requests_to_send import make

TRUSTING = Network(verify=str(CERTIFICATE))


@pytest.fixture(params=["http", "https"])
def either(request: pytest.FixtureRequest) -> Iterator[FaultServer]:
    with FaultServer(tls() if request.param == "https" else None) as running:
        yield running


@pytest.fixture
def secure() -> Iterator[FaultServer]:
    with FaultServer(tls()) as running:
        yield running


@pytest.fixture
def transport() -> Iterator[RequestsTransport]:
    ours = RequestsTransport(TRUSTING)
    yield ours
    ours.close()


def failure(transport: RequestsTransport, exchange: SignedRequest) -> TransportError:
    with pytest.raises(TransportError) as caught:
        transport.send(exchange)
    assert isinstance(caught.value.__cause__, Exception)
    return caught.value


def test_requests_reuse_a_connection(either: FaultServer, transport: RequestsTransport) -> None:
    either.behaviours = [answer(b"x" * 100_000), stream(b"ab", 3)]
    assert transport.send(make(either.url, body=MIB)).body == b"x" * 100_000
    assert transport.send(make(either.url)).body == b"ababab"
    assert either.requests[0].endswith(b"\r\n\r\n" + MIB)
    assert either.connections == 1


# What was sent.


def test_a_reset_before_the_request_is_reported(
    either: FaultServer, transport: RequestsTransport
) -> None:
    either.welcomes = [reset]
    error = failure(transport, make(either.url))
    # Once something was written, the other side may have read it.
    assert error.sent != ("no connection" in error.reason)
    assert error.sent == ("was lost" in error.reason)


def test_a_reset_during_the_request_counts_as_sent(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.welcomes = [reset_in_request]
    error = failure(transport, make(server.url, body=MIB * 8))
    assert error.sent
    assert "was lost" in error.reason


@pytest.mark.parametrize("greeting", [reset_in_request, hang_up])
def test_an_interrupted_handshake_counts_as_not_sent(
    secure: FaultServer, transport: RequestsTransport, greeting: Behaviour
) -> None:
    secure.greetings = [greeting]
    error = failure(transport, make(secure.url))
    assert not error.sent
    # A reset may arrive before the system reports the connection as established.
    assert error.reason.startswith(
        (f"the TLS handshake with {secure.host} failed (", f"no connection to {secure.host} (")
    )


def test_a_handshake_with_a_server_without_tls_fails(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.greetings = [then(send_raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"), hang_up)]
    error = failure(transport, make(server.url.replace("http", "https")))
    assert not error.sent
    assert "the TLS handshake with" in error.reason


def test_an_untrusted_certificate_is_refused(secure: FaultServer) -> None:
    error = failure(RequestsTransport(Network(verify=True)), make(secure.url))
    assert not error.sent
    assert error.reason == (
        f"the certificate of {secure.host} is not trusted (self-signed certificate)"
    )
    assert isinstance(error.__cause__, ssl.SSLCertVerificationError)
    assert secure.requests == []


def test_verification_can_be_turned_off(secure: FaultServer) -> None:
    ours = RequestsTransport(Network(verify=False))
    with pytest.warns(InsecureRequestWarning):
        assert ours.send(make(secure.url)).status == 200
    ours.close()


def test_a_client_certificate_is_sent() -> None:
    with FaultServer(tls(ask=True)) as asking:
        error = failure(RequestsTransport(TRUSTING), make(asking.url))
        # With TLS 1.3, the server reports this only after the handshake.
        assert error.sent
        for certificate in (str(CERTIFICATE), (str(CERTIFICATE), str(CERTIFICATE))):
            ours = RequestsTransport(Network(verify=str(CERTIFICATE), certificate=certificate))
            assert ours.send(make(asking.url)).status == 200
            ours.close()


def test_an_unknown_host_is_reported(transport: RequestsTransport) -> None:
    error = failure(transport, make("http://example.invalid"))
    assert not error.sent
    assert error.reason.startswith("no connection to example.invalid (")


@pytest.mark.parametrize("host", ["a..b", "x" * 70])
def test_an_invalid_host_is_reported(transport: RequestsTransport, host: str) -> None:
    error = failure(transport, make(f"http://{host}"))
    assert not error.sent
    assert error.reason.startswith(f"no connection to {host} (")


# Time limits.


def took(transport: RequestsTransport, exchange: SignedRequest) -> tuple[float, TransportError]:
    started = time.monotonic()
    error = failure(transport, exchange)
    return time.monotonic() - started, error


def test_a_hanging_handshake_times_out(secure: FaultServer, transport: RequestsTransport) -> None:
    secure.greetings = [hang]
    seconds, error = took(transport, make(secure.url, connect=0.1))
    assert 0.05 < seconds < SOON
    assert not error.sent
    assert error.reason == f"no TLS handshake with {secure.host} within 0.1 s"


def test_a_handshake_ends_at_the_deadline(
    secure: FaultServer, transport: RequestsTransport
) -> None:
    secure.greetings = [hang]
    seconds, error = took(transport, make(secure.url, within=0.5))
    assert 0.05 < seconds < SOON
    assert not error.sent
    assert error.reason == (f"no TLS handshake with {secure.host} within the total time allowed")


def test_an_unaccepted_connection_times_out(transport: RequestsTransport) -> None:
    # With a full backlog, the system drops new connections.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        with socket.create_connection(address):
            host = f"127.0.0.1:{address[1]}"
            seconds, error = took(transport, make(f"http://{host}", connect=0.1))
            assert error.reason == f"no connection to {host} within 0.1 s"
            assert 0.05 < seconds < SOON
            assert not error.sent
            _, error = took(transport, make(f"http://{host}", within=0.1))
            assert error.reason == f"no connection to {host} within the total time allowed"


@pytest.mark.parametrize("drip", [drip_head(), drip_body(), stream(b"x" * 20, 10**9)])
def test_an_endless_response_ends_at_the_deadline(
    either: FaultServer, transport: RequestsTransport, drip: Behaviour
) -> None:
    either.behaviours = [answer(), drip]
    # The limit must not cover a handshake, which takes longer on a busy machine.
    transport.send(make(either.url))
    seconds, error = took(transport, make(either.url, within=0.1))
    assert 0.05 < seconds < SOON
    assert error.sent
    assert error.reason == f"{either.host} sent no complete response within the total time allowed"


def test_a_blocked_write_times_out(either: FaultServer, transport: RequestsTransport) -> None:
    either.welcomes = [hang]
    body = MIB * 16
    seconds, error = took(transport, make(either.url, body=body, read=0.1))
    assert 0.05 < seconds < SOON
    assert error.sent
    assert error.reason == f"{either.host} accepted no data for 0.1 s"
    _, error = took(transport, make(either.url, body=body, within=1))
    assert error.reason == f"{either.host} sent no complete response within the total time allowed"


def test_each_request_has_its_own_limits(either: FaultServer, transport: RequestsTransport) -> None:
    either.behaviours = [answer(), hang]
    transport.send(make(either.url, read=1, within=2))
    seconds, error = took(transport, make(either.url, read=0.1))
    assert 0.05 < seconds < SOON
    assert error.reason == f"{either.host} sent nothing for 0.1 s"
    assert either.connections == 1


# Incomplete responses.


@pytest.mark.parametrize("data", [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nX-A: 1\r\nContent-"])
def test_truncated_headers_are_a_lost_connection(
    either: FaultServer, transport: RequestsTransport, data: bytes
) -> None:
    either.behaviours = [then(send_raw(data), hang_up)]
    error = failure(transport, make(either.url))
    assert error.sent
    assert "was lost" in error.reason


def test_a_body_announced_as_too_large_is_refused(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.behaviours = [answer(length=MAX_BODY + 1)]
    with pytest.raises(TransportError, match="larger than 33554432 bytes"):
        transport.send(make(server.url))


def test_too_many_header_fields_are_refused(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.behaviours = [answer(headers=("X: 1",) * 200)]
    assert (
        "sent an invalid HTTP response (it has more than 100 "
        in failure(transport, make(server.url)).reason
    )


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_an_interim_response_is_skipped(
    server: FaultServer, transport: RequestsTransport, status: int
) -> None:
    # The final response must not be taken for that of the next request.
    early = send_raw(f"HTTP/1.1 {status} Early\r\nX-A: 1\r\n\r\n".encode() * 2)
    server.behaviours = [then(early, answer(b"first")), answer(b"second")]
    assert transport.send(make(server.url, safe=False)).body == b"first"
    assert transport.send(make(server.url, safe=False)).body == b"second"
    assert server.connections == 1


def test_a_switch_of_protocols_is_refused(
    server: FaultServer, transport: RequestsTransport
) -> None:
    server.behaviours = [then(send_raw(b"HTTP/1.1 101 Early\r\n\r\n"), answer(b"first")), answer()]
    error = failure(transport, make(server.url, safe=False))
    assert error.sent
    assert (
        "sent an invalid HTTP response (it switches to another protocol, which was not requested)"
        in error.reason
    )
    assert transport.send(make(server.url, safe=False)).body == b""


def test_a_signal_handler_can_make_a_call(
    server: FaultServer, transport: RequestsTransport
) -> None:
    inner: list[bytes] = []

    def interrupt(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nou")
        signal.raise_signal(signal.SIGUSR1)
        time.sleep(0.1)
        connection.sendall(b"ter")

    with EchoServer() as other:

        def call(*_: object) -> None:
            inner.append(transport.send(make(other.url, body=b"inner")).body)

        before = signal.signal(signal.SIGUSR1, call)
        try:
            server.behaviours = [interrupt]
            assert transport.send(make(server.url)).body == b"outer"
        finally:
            signal.signal(signal.SIGUSR1, before)
    assert inner == [b"inner"]
