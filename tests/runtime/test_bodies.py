"""Bodies of requests that are read while they are sent, over real sockets."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import pickle
import socket
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import (
    AccessDeniedError,
    AsyncClient,
    Body,
    ConfigurationError,
    OutcomeUnknownError,
    ServerError,
    TransportError,
)
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from ..memory import PEAK
from ..processes import python, run
from .fault_server import (
    MIB,
    Behaviour,
    EchoServer,
    FaultServer,
    Over,
    RefusedPort,
    answer,
    error,
    hang,
    hang_up,
    reset,
    reset_in_request,
    unavailable,
)
from .streams import KEYS, SIDES, Asynchronous, Plain, Session, Side

CONTENT = bytes(range(256)) * 4096  # a MiB
PARTS = [CONTENT[at : at + 100_000] for at in range(0, len(CONTENT), 100_000)]


class Again:
    """Gives its parts as often as it is asked."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(PARTS)


class Pipe(io.RawIOBase):
    """A file that cannot be rewound."""

    def __init__(self) -> None:
        self._rest = io.BytesIO(CONTENT)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


async def later() -> AsyncIterator[bytes]:
    for part in PARTS:
        await asyncio.sleep(0)
        yield part


OPENED = ExitStack()


@pytest.fixture(autouse=True)
def closed_files() -> Iterator[None]:
    with OPENED:
        yield


def at_offset(path: Path) -> io.BufferedReader:
    path.write_bytes(b"before" + CONTENT)
    file = OPENED.enter_context(path.open("rb"))
    file.seek(6)
    return file


def spooled(_: Path) -> Any:
    file = OPENED.enter_context(tempfile.SpooledTemporaryFile())  # noqa: SIM115
    file.write(CONTENT)
    file.seek(0)
    return file


def written(path: Path) -> Path:
    path.write_bytes(CONTENT)
    return path


REPEATABLE: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: CONTENT,
    "view": lambda _: memoryview(CONTENT),
    "path": written,
    "file": at_offset,
    "spooled": spooled,
    "body of a file": lambda path: Body(at_offset(path), md5=True),
    "iterable": lambda _: Body(Again(), size=len(CONTENT)),
    "list": lambda _: Body([bytearray(part) for part in PARTS], size=len(CONTENT)),
}
ONCE: dict[str, Callable[[Path], Any]] = {
    "iterator": lambda _: Body(iter(PARTS), size=len(CONTENT)),
    "pipe": lambda _: Body(Pipe(), size=len(CONTENT)),
}
SOURCES = REPEATABLE | ONCE


@pytest.fixture
def echo() -> Iterator[EchoServer]:
    with EchoServer() as running:
        yield running


@pytest.fixture(params=SIDES)
def kind(request: pytest.FixtureRequest) -> type[Side]:
    made: type[Side] = request.param
    return made


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_sent_is_what_was_given(
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
def test_a_body_of_another_size_is_never_sent_whole(parts: list[bytes], more: int) -> None:
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
    came = b""
    with pytest.raises(ConfigurationError, match="announced; it was not sent completely"):  # noqa: PT012
        for piece in sent():
            came += piece
    assert len(came) < size or not size
    with pytest.raises(ConfigurationError, match="announced; it was not sent completely"):
        asyncio.run(sent_later())


@pytest.mark.parametrize("more", [-1, 1])
def test_such_a_body_costs_its_connection(kind: type[Side], server: FaultServer, more: int) -> None:
    side = kind(server.url)
    with pytest.raises(ConfigurationError, match="announced") as refused:
        side.put(Body(Again(), size=len(CONTENT) + more))
    assert len(refused.value.attempts) == 1
    assert server.requests == [], "no whole request came in"
    side.request()
    assert server.connections == 2
    side.close()


@pytest.mark.parametrize("name", REPEATABLE)
def test_a_retry_begins_anew(
    kind: type[Side], server: FaultServer, tmp_path: Path, name: str
) -> None:
    server.behaviours = [unavailable(), hang_up, answer()]
    side = kind(server.url)
    side.put(REPEATABLE[name](tmp_path / "it"), safe=True)
    bodies = [request.partition(b"\r\n\r\n")[2] for request in server.requests]
    assert bodies == [CONTENT] * 3
    side.close()


@pytest.mark.parametrize("name", ONCE)
def test_a_body_that_can_be_read_once_is_sent_once(
    kind: type[Side], server: FaultServer, tmp_path: Path, name: str
) -> None:
    server.behaviours = [unavailable()]
    side = kind(server.url)
    with pytest.raises(ServerError) as failed:
        side.put(ONCE[name](tmp_path), safe=True)
    assert "a file or a path can be sent again" in failed.value.__notes__[0]
    assert len(server.requests) == len(failed.value.attempts) == 1
    with pytest.raises(OutcomeUnknownError) as unknown:
        side.put(ONCE[name](tmp_path))
    # The error outlives the body.
    again = pickle.loads(pickle.dumps(unknown.value))
    assert (str(again), again.request.upload) == (str(unknown.value), None)
    side.close()


class Keeping:
    """A transport that knows nothing of what is read later."""

    def __init__(self) -> None:
        self.took: list[bytes] = []

    def send(self, request: SignedRequest) -> HttpResponse:
        assert request.upload is None
        assert request.headers["content-length"] == str(len(request.body))
        self.took.append(request.body)
        return HttpResponse(200, {}, b"held")

    def sleep(self, seconds: float) -> None: ...

    def close(self) -> None: ...


class KeepingLater(Keeping):
    async def send(self, request: SignedRequest) -> HttpResponse:  # type: ignore[override]
        return super().send(request)

    async def aclose(self) -> None: ...


@pytest.mark.parametrize("name", SOURCES)
def test_a_transport_that_cannot_stream_gets_the_bytes(tmp_path: Path, name: str) -> None:
    for kind, keeping in ((Plain, Keeping()), (Asynchronous, KeepingLater())):
        side = kind("http://127.0.0.1", transport=keeping)
        assert side.put(SOURCES[name](tmp_path / "it")) == b"held"
        with side.stream(body=SOURCES[name](tmp_path / "it")) as opened:
            assert opened.read() == b"held"
        assert keeping.took == [CONTENT, CONTENT]
        side.close()


def test_requests_that_were_not_begun_can_be_retried(kind: type[Side]) -> None:
    with RefusedPort() as url:
        side = kind(url)
        with pytest.raises(TransportError, match="no connection") as failed:
            side.put(Body(iter(PARTS), size=len(CONTENT)))
        assert len(failed.value.attempts) == 3
        side.close()


class Broken:
    """Fails after the first part."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield PARTS[0]
        raise self._error


def test_an_error_in_a_body_source_is_not_a_connection_failure(
    kind: type[Side], server: FaultServer
) -> None:
    side = kind(server.url)
    failure = OSError("the disk is gone")
    with pytest.raises(ConfigurationError, match="cannot be read") as told:
        side.put(Body(Broken(failure), size=len(CONTENT)))
    assert told.value.__cause__ is failure
    with pytest.raises(KeyError):
        side.put(Body(Broken(KeyError("mine")), size=len(CONTENT)))
    with pytest.raises(ConfigurationError, match="must yield bytes, not str"):
        side.put(Body(["text"], size=4))  # type: ignore[list-item]
    assert server.requests == []
    side.request()
    side.close()


def test_a_file_that_is_gone_is_reported_at_once(
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
    "size": (lambda: Body(Again(), size=-1), "size must be a whole number"),
    "digest": (lambda: Body(iter(PARTS), size=1, md5=True), "this one can be read only"),
}


@pytest.mark.parametrize("name", WRONG)
def test_values_that_cannot_be_bodies(kind: type[Side], server: FaultServer, name: str) -> None:
    make, told = WRONG[name]
    side = kind(server.url)
    with pytest.raises(ConfigurationError, match=told):
        side.put(make())
    assert server.connections == 0
    side.close()


def test_an_asynchronous_body(echo: EchoServer) -> None:
    side = Asynchronous(echo.url)
    assert side.put(Body(later(), size=len(CONTENT))) == CONTENT
    side.close()
    plain = Plain(echo.url)
    with pytest.raises(ConfigurationError, match="needs an AsyncClient"):
        plain.put(Body(later(), size=len(CONTENT)))
    plain.close()


def refuse_early(connection: socket.socket, _: threading.Event) -> None:
    """As a welcome: refuses after the head, and reads the rest of what comes only then."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(4096)
    error("403 Forbidden", "AccessDenied")(connection, _)
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65536):
        pass
    raise Over


def refuse_and_reset(connection: socket.socket, stopped: threading.Event) -> None:
    """As a welcome: refuses after the head, and hangs up on what comes."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(4096)
    error("403 Forbidden", "AccessDenied")(connection, stopped)
    stopped.wait(0.1)
    reset(connection, stopped)


@pytest.mark.parametrize("refuse", [refuse_early, refuse_and_reset])
def test_a_refusal_before_the_end_is_reported(
    kind: type[Side], server: FaultServer, refuse: Behaviour
) -> None:
    if kind is Session and refuse is refuse_and_reset:
        return  # urllib3 does not look for a response after that
    server.welcomes = [refuse]
    side = kind(server.url)
    with pytest.raises(AccessDeniedError):
        side.put(Body([MIB] * 20, size=20 * len(MIB)))
    side.close()


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_closes_its_source(server: FaultServer) -> None:
    closed = []

    class Endless:
        def __iter__(self) -> Iterator[bytes]:
            try:
                for _ in range(100):
                    yield MIB
            finally:
                closed.append(True)

    server.welcomes = [hang]
    client = AsyncClient(endpoint_url=server.url, credentials=KEYS)
    task = asyncio.create_task(
        client.request("PUT", "/a", body=Body(Endless(), size=100 * len(MIB)))
    )
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0.05)
    assert closed == [True]
    await client.aclose()


def test_a_reset_in_the_middle_is_retried_where_that_does_no_harm(
    kind: type[Side], server: FaultServer, tmp_path: Path
) -> None:
    server.welcomes = [reset_in_request, lambda *_: None]
    side = kind(server.url)
    side.put(written(tmp_path / "it"), safe=True)
    assert server.requests[-1].endswith(CONTENT)
    side.close()


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
    """Reads bodies and forgets them."""

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
