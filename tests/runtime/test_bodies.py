"""Request bodies that are read while they are sent, over real sockets."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Body, ConfigurationError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from ..memory import PEAK
from ..processes import python, run
from .bodies import CONTENT, PARTS, SOURCES, Pipe, Rereadable, later
from .bodies import closed_files as closed_files
from .bodies import kind as kind
from .fault_server import MIB, EchoServer, FaultServer, answer
from .streams import Asynchronous, Plain, Side


@pytest.fixture
def echo() -> Iterator[EchoServer]:
    with EchoServer() as running:
        yield running


@pytest.mark.parametrize("name", SOURCES)
def test_the_body_arrives_unchanged(
    kind: type[Side], echo: EchoServer, tmp_path: Path, name: str
) -> None:
    side = kind(echo.url)
    assert side.put(SOURCES[name](tmp_path / "it")) == CONTENT
    fields = echo.fields()
    assert fields["content-length"] == str(len(CONTENT))
    assert "transfer-encoding" not in fields
    assert side.request() == b""
    assert echo.connections == 1
    digest = base64.b64encode(hashlib.md5(CONTENT).digest()).decode()
    wanted = digest if name in ("bytes", "view", "body of a file") else None
    assert fields.get("content-md5") == wanted
    listed = fields["authorization"].partition("q-header-list=")[2].partition("&")[0].split(";")
    assert ("content-md5" in listed) == (wanted is not None)
    assert "content-length" in listed
    side.close()


@given(st.lists(st.binary(max_size=40), max_size=8), st.integers(-2, 2))
def test_a_body_of_the_wrong_size_is_never_sent_whole(parts: list[bytes], more: int) -> None:
    size = sum(map(len, parts)) + more
    if size < 0:
        return

    def sent() -> Iterator[bytes]:
        upload = Body(parts, size=size).upload()
        yield from upload.pieces()

    async def sent_later() -> list[bytes]:
        upload = Body(parts, size=size).upload()
        return [piece async for piece in upload.pieces_later()]

    if more == 0:
        assert b"".join(sent()) == b"".join(parts) == b"".join(asyncio.run(sent_later()))
        return
    sent_bytes = b""
    with pytest.raises(ConfigurationError, match="announced; it was not sent completely"):  # noqa: PT012
        for piece in sent():
            sent_bytes += piece
    assert len(sent_bytes) < size or not size
    with pytest.raises(ConfigurationError, match="announced; it was not sent completely"):
        asyncio.run(sent_later())


class Keeping:
    """A transport that does not know how to stream bodies."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def send(self, request: SignedRequest) -> HttpResponse:
        assert request.upload is None
        assert request.headers["content-length"] == str(len(request.body))
        self.bodies.append(request.body)
        return HttpResponse(200, {}, b"held")

    def sleep(self, seconds: float) -> None: ...

    def close(self) -> None: ...


class KeepingLater(Keeping):
    async def send(self, request: SignedRequest) -> HttpResponse:  # type: ignore[override]
        return super().send(request)

    async def aclose(self) -> None: ...


@pytest.mark.parametrize("name", SOURCES)
def test_a_transport_that_cannot_stream_gets_the_bytes(tmp_path: Path, name: str) -> None:
    for client_kind, keeping in ((Plain, Keeping()), (Asynchronous, KeepingLater())):
        side = client_kind("http://127.0.0.1", transport=keeping)
        assert side.put(SOURCES[name](tmp_path / "it")) == b"held"
        with side.stream(body=SOURCES[name](tmp_path / "it")) as opened:
            assert opened.read() == b"held"
        assert keeping.bodies == [CONTENT, CONTENT]
        side.close()


def test_a_missing_file_is_reported_at_once(
    kind: type[Side], server: FaultServer, tmp_path: Path
) -> None:
    side = kind(server.url)
    with pytest.raises(FileNotFoundError):
        side.put(tmp_path / "nothing")
    assert server.connections == 0
    side.close()


WRONG: dict[str, tuple[Callable[[], Any], str]] = {
    "number": (lambda: 5, "the body must be bytes, a str, a path"),
    "mapping": (lambda: {"a": 1}, "the body must be bytes, a str, a path"),
    "no size": (lambda: iter(PARTS), "the size of the body is not known"),
    "no size of a pipe": (Pipe, "the size of the file is not known"),
    "text": (lambda: io.StringIO("text"), "open in binary mode"),
    "bytes in a body": (lambda: Body(b"bytes"), "pass bytes and str directly"),  # type: ignore[arg-type]
    "size": (lambda: Body(Rereadable(), size=-1), "size must be a whole number"),
    "digest": (lambda: Body(iter(PARTS), size=1, md5=True), "this one can be read only"),
}


@pytest.mark.parametrize("name", WRONG)
def test_invalid_bodies_are_refused(kind: type[Side], server: FaultServer, name: str) -> None:
    make, message = WRONG[name]
    side = kind(server.url)
    with pytest.raises(ConfigurationError, match=message):
        side.put(make())
    assert server.connections == 0
    side.close()


def test_an_asynchronous_body_needs_the_asynchronous_client(echo: EchoServer) -> None:
    side = Asynchronous(echo.url)
    assert side.put(Body(later(), size=len(CONTENT))) == CONTENT
    side.close()
    plain = Plain(echo.url)
    with pytest.raises(ConfigurationError, match="needs an AsyncClient"):
        plain.put(Body(later(), size=len(CONTENT)))
    plain.close()


PROGRAM = """
import asyncio, sys
from pathlib import Path
from cloudinfinite import AsyncClient, Client, Credentials

settings = dict(endpoint_url=sys.argv[1], credentials=Credentials("id", "key"))

async def later(path):
    async with AsyncClient(**settings) as client:
        await client.request("PUT", "/a", body=path)

for path in map(Path, sys.argv[2:]):
    before = peak()
    with Client(**settings) as client:
        client.request("PUT", "/a", body=path)
    asyncio.run(later(path))
print(peak() - before)
"""


class Swallowing(FaultServer):
    """Reads bodies and discards them."""

    def _receive(self, connection: socket.socket, number: int) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(65536)
        fields, _, begun = head.partition(b"\r\n\r\n")
        length = int(fields.lower().partition(b"content-length: ")[2].split()[0])
        left = length - len(begun)
        while left:
            left -= len(connection.recv(65536))
        self.requests.append(b"%d" % length)
        answer()(connection, self.stopped)


@pytest.mark.slow
def test_sending_a_file_takes_no_memory(tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(MIB)
    with large.open("wb") as file:
        file.truncate(200 * len(MIB))
    with Swallowing() as server:
        grown = int(run([*python(PEAK + PROGRAM), server.url, str(small), str(large)]).stdout)
        assert server.requests[-1] == b"%d" % (200 * len(MIB))
    assert grown < 16 * 1024, "KiB"


def test_the_representation_of_a_body_is_short() -> None:
    assert repr(Body(Path("secret"))) == "<Body of a PosixPath>"
