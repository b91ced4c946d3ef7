"""Binary answers of any size, which are read while they arrive."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any, Generic, TypeVar

from .calling.dispatcher import Called
from .dataclass import dataclass
from .errors import ConfigurationError, TransportError
from .http import AsyncStream, Headers, HttpResponse, Stream, first
from .model import ResponseMetadata
from .service import Service
from .settings.hooks import Transfer
from .transports.content import Gathering

StreamT = TypeVar("StreamT", Stream, AsyncStream)
S = TypeVar("S")

_MIB = 1024 * 1024


class _Streamed(Generic[StreamT]):
    """A body that can be read once."""

    def __init__(self, stream: StreamT, operation: str, metadata: ResponseMetadata) -> None:
        self.metadata = metadata
        self._stream: StreamT = stream
        self._operation = operation
        self._is_begun = False

    @property
    def content_type(self) -> str | None:
        """The media type according to the service, such as ``image/png``, or None."""
        kind: str | None = self.metadata.headers.get("content-type")
        return kind

    @property
    def size(self) -> int | None:
        """The total number of bytes; None if it is not known in advance."""
        headers = self.metadata.headers
        length = headers.get("content-length", "")
        return int(length) if length.isdecimal() and "content-encoding" not in headers else None

    def close(self) -> None:
        """Returns the connection to its pool, or closes it if bytes are left.

        The ``with`` statement calls this too.
        """
        self._stream.close()
        if transfer := self._transfer:
            transfer.end()

    @property
    def _transfer(self) -> Transfer | None:
        attempts = self.metadata.attempts
        return attempts[-1].transfer if attempts else None

    def _begin(self) -> None:
        if self._is_begun:
            raise ConfigurationError(
                f"{self._operation}: the body can be read only once, and was read before"
            )
        self._is_begun = True

    @contextmanager
    def _reporting(self) -> Generator[None]:
        """Adds the call's details to errors of the connection."""
        try:
            yield
        except TransportError as error:
            error.operation = self._operation
            error.attempts = self.metadata.attempts
            if transfer := self._transfer:
                transfer.end(error=error.reason)
            raise

    def _count(self, piece: bytes) -> bytes:
        """Records a piece, or the end of the body if it is empty."""
        if transfer := self._transfer:
            transfer.size += len(piece)
            if not piece:
                transfer.end(is_complete=True)
        return piece

    def __repr__(self) -> str:
        size = "bytes" if self.size is None else f"{self.size} bytes"
        return f"<{type(self).__name__} {self.metadata.status} {self.content_type} {size}>"


class StreamedAnswer(_Streamed[Stream]):
    """Binary content of any size, which can be read once while it arrives.

    If reading fails, it raises a `TransportError` and does not retry; earlier bytes remain valid.
    You need not read all of it, or any.

    Attributes:
        metadata: Status, header fields, ids and attempts; there is no raw body.
    """

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterates over the bytes as they arrive.

        Args:
            chunk_size: The size of each piece except the last, in bytes. None yields pieces as they
                arrive, of at most 256 KiB unless the service compressed them.

        Raises:
            ConfigurationError: The body was read before, or `chunk_size` is less than 1.
            TransportError: The connection was lost, or the body cannot be decoded.
        """
        chunks = _Chunks(chunk_size)
        self._begin()
        return self._iterate(chunks)

    def read(self) -> bytes:
        """Reads all bytes into memory, without a limit; raises the same errors as `iter_bytes`."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str]) -> None:
        """Saves the bytes to a file, which appears, or is replaced, only once it is complete.

        Until then, they are in a temporary file beside it, which is removed on any error.

        Args:
            path: The path of the file.

        Raises:
            ConfigurationError: The body was read before, or the path exists and is not a file.
            OSError: The file cannot be written.
            TransportError: As for `iter_bytes`.
        """
        with saved_at(path) as file:
            for piece in self.iter_bytes():
                file.write(piece)

    def _iterate(self, chunks: _Chunks) -> Iterator[bytes]:
        while True:
            with self._reporting():
                piece = self._count(self._stream.read())
            yield from chunks.cut(piece)
            if not piece:
                return


class AsyncStreamedAnswer(_Streamed[AsyncStream]):
    """The asynchronous counterpart of `StreamedAnswer`.

    Attributes:
        metadata: Status, header fields, ids and attempts; there is no raw body.
    """

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterates over the bytes as they arrive: see `StreamedAnswer.iter_bytes`."""
        chunks = _Chunks(chunk_size)
        self._begin()
        return self._iterate(chunks)

    async def read(self) -> bytes:
        """Reads all bytes: see `StreamedAnswer.read`."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Saves the bytes to a file, in a thread: see `StreamedAnswer.save`."""
        import asyncio  # here, since most programs do not need it

        with saved_at(path) as file:
            pieces, size = [], 0
            async for piece in self.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size >= _MIB:
                    await asyncio.to_thread(file.writelines, pieces)
                    pieces, size = [], 0
            await asyncio.to_thread(file.writelines, pieces)

    async def _iterate(self, chunks: _Chunks) -> AsyncIterator[bytes]:
        while True:
            with self._reporting():
                piece = self._count(await self._stream.read())
            for chunk in chunks.cut(piece):
                yield chunk
            if not piece:
                return


class _Chunks:
    """Cuts pieces into chunks of a fixed size, copying each byte at most once.

    Args:
        size: The size of a chunk; None leaves pieces unchanged.
    """

    def __init__(self, size: int | None) -> None:
        if size is not None and (type(size) is not int or size < 1):
            raise ConfigurationError(f"chunk_size must be a whole number above 0, not {size!a}")
        self._size = size
        self._rest = Gathering()

    def cut(self, piece: bytes) -> Iterator[bytes]:
        """Adds a piece, and yields the chunks that are complete; an empty piece ends the body."""
        size, rest = self._size, self._rest
        if size is None or (len(piece) == size and not rest.size):
            if piece:
                yield piece
            return
        at = 0
        while (end := at + size - rest.size) <= len(piece):
            if rest.size:
                rest.add(memoryview(piece)[at:end])
                yield rest.take()
            else:
                yield piece[at:end]
            at = end
        rest.add(piece[at:])
        if not piece and rest.size:
            yield rest.take()


@contextmanager
def saved_at(path: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """Opens a temporary file, and moves it to the path once everything is written."""
    # A symbolic link stays one; the file that it points to is replaced.
    target = os.path.realpath(path)
    if os.path.lexists(target) and not os.path.isfile(target):
        raise ConfigurationError(f"{os.fspath(path)!r} exists and is not a file")
    part = os.path.join(os.path.dirname(target), f".{secrets.token_hex(8)}.part")
    try:
        with open(part, "xb") as file:
            yield file
        os.replace(part, target)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(part)
        if isinstance(error, OSError) and error.filename == part:
            # The caller does not know the temporary file.
            error.filename, error.filename2 = os.fspath(path), None
        raise


@dataclass(frozen=True, slots=True)
class StreamedCall(Generic[S]):
    """A call with a streamed answer.

    Attributes:
        call: The call, which decodes responses that are not streams.
        service: The service.
        kind: Makes the answer from a stream, the call's name and the metadata.
    """

    call: Called[Any]
    service: Service
    kind: Callable[[Any, str, ResponseMetadata], S]

    @property
    def name(self) -> str:
        """Its name in errors and logs."""
        return self.call.name

    @property
    def safe(self) -> bool:
        """Whether sending it twice is harmless."""
        return self.call.safe

    @property
    def actions(self) -> tuple[str, ...]:
        """The permissions that it needs."""
        return self.call.actions

    def decode_response(self, response: Stream | AsyncStream | HttpResponse) -> S:
        """Makes the answer from a stream.

        Raises:
            CloudInfiniteError: The response is not a stream, since the call failed.
        """
        if isinstance(response, HttpResponse):
            # Raises, unless the transport should have opened a stream.
            self.call.decode_response(response)
            raise TypeError("a transport must open a success")
        headers = Headers.of(response.headers)
        metadata = ResponseMetadata(
            status=response.status,
            headers=headers,
            request_id=first(headers, self.service.request_id_headers),
            trace_id=first(headers, self.service.trace_id_headers),
        )
        return self.kind(response, self.name, metadata)
