"""What the asynchronous transport sends, returns and reports."""

import gzip
import socket
import threading
import time
from pathlib import Path
from typing import Any

import anyio
import pytest
from anyio.from_thread import start_blocking_portal
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.http import MAX_BODY, HttpRequest, HttpResponse
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from ..waiting import SOON
from .async_transports import failure
from .async_transports import transport as transport
from .fault_server import (
    MIB,
    Behaviour,
    FaultServer,
    RefusedPort,
    answer,
    cut,
    drip_body,
    drip_head,
    hang,
    hang_up,
    oversize,
    read_request,
    redirect,
    reset,
    reset_in_request,
    send_raw,
    stall,
    stream,
)
from .loopback import Loopback
from .requests_to_send import HEADERS, make

pytestmark = pytest.mark.anyio


def test_requests_arrive_unchanged(server: FaultServer) -> None:
    words = st.text(st.characters(exclude_categories=["Cs"]), max_size=5) | st.sampled_from(
        [".", "..", "../a", "a//b", "%2F"]
    )
    pairs = st.tuples(words.filter(bool), st.none() | words)
    transport = AsyncioTransport()

    with start_blocking_portal("asyncio") as portal:

        @given(words, st.lists(pairs, max_size=2), st.binary(max_size=50))
        def check(path: str, params: Any, body: bytes) -> None:
            target = HttpRequest("POST", f"/{path}", tuple(params)).target
            portal.call(transport.send, make(server.url, path=target, body=body))
            head, _, sent = server.requests[-1].partition(b"\r\n\r\n")
            assert head.split(b"\r\n")[0] == f"POST {target} HTTP/1.1".encode()
            assert sent == body

        check()
        portal.call(transport.aclose)
    assert server.connections == 1


@pytest.mark.parametrize(
    "target", ["", "/", "/?", "/a/../b/./c", "/a'b\"c|d^e", "/%7e?x=%2f&y&&z=~"]
)
async def test_the_target_is_not_normalized(
    transport: AsyncioTransport, server: FaultServer, target: str
) -> None:
    await transport.send(make(server.url, path=target))
    assert server.requests[0].split(b" ")[1] == (target or "/").encode()


async def test_no_other_header_is_sent(transport: AsyncioTransport, server: FaultServer) -> None:
    fields = {**HEADERS, "x-Cos-Odd": "\xe9 1", "Accept-Encoding": "gzip", "Content-Length": "10"}
    await transport.send(make(server.url, headers=fields))
    assert server.requests == [
        b"POST /jobs HTTP/1.1\r\nHost: h\r\nAuthorization: signed\r\nUser-Agent: toy/1\r\n"
        b"x-Cos-Odd: \xe9 1\r\nContent-Length: 10\r\nAccept-Encoding: identity\r\n\r\n<Request/>"
    ]


@pytest.mark.parametrize(
    ("method", "body", "length"),
    [("POST", b"", "0"), ("PUT", b"abc", "3"), ("GET", b"", None), ("DELETE", b"", None)],
)
async def test_required_headers_are_added(
    transport: AsyncioTransport, server: FaultServer, method: str, body: bytes, length: str | None
) -> None:
    await transport.send(make(server.url, method=method, body=body, headers={}))
    fields = {"host": server.host, "accept-encoding": "identity"}
    assert server.fields() == fields | ({} if length is None else {"content-length": length})


async def test_a_large_body_arrives(transport: AsyncioTransport, server: FaultServer) -> None:
    body = bytes(range(256)) * 1000
    await transport.send(make(server.url, body=body))
    assert server.requests[0].partition(b"\r\n\r\n")[2] == body


@pytest.mark.parametrize(
    "wrong",
    [
        {"headers": {**HEADERS, "X-A": "hush\n"}},
        {"headers": {**HEADERS, "X-A": "hush\u4e2d"}},
        {"headers": {**HEADERS, "X A": "hush"}},
        {"path": "/hush hush"},
        {"path": "/hush\u4e2d"},
        {"method": "PO ST"},
    ],
)
async def test_invalid_requests_are_refused(
    transport: AsyncioTransport, server: FaultServer, wrong: dict[str, Any]
) -> None:
    error = await failure(transport, make(server.url, **wrong))
    assert not error.sent
    assert error.reason.startswith(f"nothing could be sent to {server.host} (")
    assert server.requests == []


async def test_a_response_is_returned_whole(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    server.behaviours = [answer(b"body", status="404 Gone", headers=("X-A: 1", "x-a: 2"))]
    response = await transport.send(make(server.url))
    assert response == HttpResponse(404, {"Content-Length": "4", "x-a": "1, 2"}, b"body")


async def test_a_chunked_response_is_read(transport: AsyncioTransport, server: FaultServer) -> None:
    server.behaviours = [stream(b"ab", 3)]
    assert (await transport.send(make(server.url))).body == b"ababab"


async def test_concurrent_callers_get_their_own_responses(transport: AsyncioTransport) -> None:
    many = 64
    together = threading.Barrier(many)
    bodies: dict[int, bytes] = {}

    class Echo(Loopback):
        def serve(self, connection: socket.socket, number: int) -> None:
            while request := read_request(connection):
                # Answers nothing before all requests have arrived.
                together.wait(20)
                answer(request.split(b" ")[1])(connection, self.stopped)

    async def call(server: Echo, number: int) -> None:
        bodies[number] = (await transport.send(make(server.url, path=f"/{number}"))).body

    with Echo() as server:
        for _ in range(2):
            bodies.clear()
            async with anyio.create_task_group() as group:
                for number in range(many):
                    group.start_soon(call, server, number)
            assert bodies == {number: b"/%d" % number for number in range(many)}
        assert server.connections == many, "the second round reuses the connections"


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "http://[", "://", "http://h:p/", "\xff"])
async def test_a_redirect_is_not_followed(
    transport: AsyncioTransport, server: FaultServer, address: str
) -> None:
    server.behaviours = [redirect(address)]
    response = await transport.send(make(server.url))
    assert (response.status, response.body) == (307, b"moved")
    assert response.headers["location"] == address
    assert len(server.requests) == 1


async def test_cookies_are_not_stored(transport: AsyncioTransport, server: FaultServer) -> None:
    server.behaviours = [answer(headers=("Set-Cookie: their=2; Path=/",))]
    for _ in range(2):
        response = await transport.send(make(server.url))
        assert response.headers["set-cookie"] == "their=2; Path=/"
        assert "cookie" not in server.fields()


async def test_netrc_does_not_replace_the_signature(
    transport: AsyncioTransport,
    server: FaultServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (netrc := tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    await transport.send(make(server.url))
    assert server.fields()["authorization"] == "signed"


@pytest.mark.parametrize("encoding", ["gzip", "GZIP", "x-gzip", "identity"])
async def test_an_encoding_that_was_not_requested_is_decoded(
    transport: AsyncioTransport, server: FaultServer, encoding: str
) -> None:
    packed = gzip.compress(b"<a>", mtime=0) + gzip.compress(b"</a>")
    body = packed if "zip" in encoding.lower() else b"<a></a>"
    server.behaviours = [answer(body, headers=(f"Content-Encoding: {encoding}",))]
    assert (await transport.send(make(server.url))).body == b"<a></a>"


@pytest.mark.parametrize(
    "body",
    [b"plain", gzip.compress(b"<a/>", mtime=0)[:-9], gzip.compress(b"<a/>") + b"more"],
    ids=["plain", "cut", "more"],  # compressed data contains the time, so it cannot be an id
)
async def test_an_undecodable_body_is_refused(
    transport: AsyncioTransport, server: FaultServer, body: bytes
) -> None:
    server.behaviours = [answer(body, headers=("Content-Encoding: gzip",)), answer()]
    error = await failure(transport, make(server.url))
    assert error.sent
    assert error.reason.startswith(f"{server.host} sent a body that cannot be decoded (")
    assert (await transport.send(make(server.url))).status == 200


@pytest.mark.parametrize("compressed", [True, False])
async def test_an_endless_body_is_refused(
    transport: AsyncioTransport, server: FaultServer, compressed: bool
) -> None:
    bomb = answer(gzip.compress(MIB * 33, mtime=0), headers=("Content-Encoding: gzip",))
    server.behaviours = [bomb if compressed else oversize, answer(b"next")]
    error = await failure(transport, make(server.url))
    assert error.sent
    assert error.reason == f"the response is larger than {MAX_BODY} bytes"
    assert (await transport.send(make(server.url))).body == b"next"


async def test_a_refused_connection_is_reported(transport: AsyncioTransport) -> None:
    with RefusedPort() as url:
        error = await failure(transport, make(url))
    assert not error.sent
    assert str(error) == f"no connection to {url[7:]} (Connection refused)"
    assert isinstance(error.__cause__, Exception)


async def test_an_unknown_host_is_reported(transport: AsyncioTransport) -> None:
    error = await failure(transport, make("http://nowhere.invalid", path="/?key=hush"))
    assert not error.sent
    assert error.reason.startswith("no connection to nowhere.invalid (")


@pytest.mark.parametrize("url", ["ftp://h", "http://h:port", "http://", "http://[v1.a]"])
async def test_an_invalid_url_is_refused(transport: AsyncioTransport, url: str) -> None:
    with pytest.raises((ConfigurationError, TransportError)) as caught:
        await transport.send(make(url))
    assert not getattr(caught.value, "sent", False)


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("behaviour", [reset, hang_up, cut(), cut(b"", 1)])
async def test_a_lost_connection_is_reported(
    transport: AsyncioTransport, server: FaultServer, behaviour: Behaviour, kept: bool
) -> None:
    server.behaviours = [answer(), behaviour] if kept else [behaviour]
    if kept:
        await transport.send(make(server.url))
    error = await failure(transport, make(server.url))
    assert error.sent
    assert error.reason.startswith(f"the connection to {server.host} was lost (")
    assert (server.connections, len(server.requests)) == (1, 1 + kept)


async def test_a_reset_during_the_request_is_reported(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    server.greetings = [reset_in_request]
    error = await failure(transport, make(server.url, body=MIB))
    assert error.sent
    assert "was lost" in error.reason


@pytest.mark.parametrize("behaviour", [hang, stall()])
async def test_a_silent_server_is_reported(
    transport: AsyncioTransport, server: FaultServer, behaviour: Behaviour
) -> None:
    server.behaviours = [behaviour]
    # The connect timeout has no effect on this.
    error = await failure(transport, make(server.url, read=0.1))
    assert error.sent
    assert error.reason == f"{server.host} sent nothing for 0.1 s"
    assert len(server.requests) == 1


async def test_the_connect_timeout_does_not_limit_the_response(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    def late(connection: socket.socket, stopped: threading.Event) -> None:
        stopped.wait(0.3)
        answer(b"late")(connection, stopped)

    server.behaviours = [late]
    assert (await transport.send(make(server.url, connect=0.2))).body == b"late"


async def test_a_server_that_reads_nothing_is_reported(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    server.greetings = [hang]
    error = await failure(transport, make(server.url, body=MIB * 20, read=0.1))
    assert error.sent
    assert error.reason == f"{server.host} accepted no data for 0.1 s"


@pytest.mark.parametrize("behaviour", [drip_head(), drip_body(), hang, stall()])
async def test_the_deadline_holds(
    transport: AsyncioTransport, server: FaultServer, behaviour: Behaviour
) -> None:
    server.behaviours = [behaviour]
    started = time.monotonic()
    error = await failure(transport, make(server.url, within=0.2))
    assert 0.19 < time.monotonic() - started < SOON
    assert error.sent
    assert error.reason == f"{server.host} sent no complete response within the total time allowed"


async def test_nothing_is_sent_after_the_deadline(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    await transport.send(make(server.url))
    error = await failure(transport, make(server.url, within=-1))
    assert not error.sent
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "data", [b"no http at all\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\xff" * 200_000]
)
async def test_an_invalid_response_is_reported(
    transport: AsyncioTransport, server: FaultServer, data: bytes
) -> None:
    server.behaviours = [send_raw(data)]
    error = await failure(transport, make(server.url))
    assert error.sent
    assert error.reason.startswith(f"{server.host} sent an invalid HTTP response (")
    assert str(error).isprintable()
    assert len(error.reason) < 200


def test_a_missing_ca_bundle_is_refused() -> None:
    with pytest.raises(ConfigurationError):
        AsyncioTransport(Network(verify="/no/such/file"))
