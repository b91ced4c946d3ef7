"""Request bodies of any size, which are read while they are sent."""

from __future__ import annotations

import base64
import hashlib
import io
import os
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import contextmanager
from typing import IO, Any, NoReturn

from .errors import ConfigurationError
from .http import Upload

_CHUNK = 256 * 1024

Source = (
    os.PathLike[str]
    | IO[bytes]
    | Iterable[bytes | bytearray | memoryview]
    | AsyncIterable[bytes | bytearray | memoryview]
)
"""Where the bytes of a body come from."""


class Body:
    """The body of a request, with its size or a checksum.

    Args:
        source: A path; a file open in binary mode, which is sent from its current position;
            or an iterable of bytes, which may be asynchronous with `AsyncClient`. An iterator can
            be read only once, so a request that has started to send it is not retried.
        size: The size in bytes. It is determined automatically for files, and required for anything
            else. A body of another size is never sent completely.
        md5: Whether to send a `Content-MD5`, so that the service can detect corruption. This reads
            the source twice, so it is impossible for an iterator.

    Raises:
        ConfigurationError: An argument is invalid.
    """

    __slots__ = ("_md5", "_size", "_source")

    def __init__(self, source: Source, *, size: int | None = None, md5: bool = False) -> None:
        if size is not None and (type(size) is not int or size < 0):
            raise ConfigurationError(f"size must be a whole number of bytes, not {size!a}")
        if not _is_source(source):
            raise ConfigurationError(
                "a Body wraps a path (pathlib.Path), a file open in binary mode, or an iterable of "
                f"bytes, not {type(source).__name__}; pass bytes and str directly"
            )
        self._source, self._size, self._md5 = source, size, md5

    def upload(self) -> StreamedBody:
        """Returns the body for one call, ready for a transport.

        Raises:
            ConfigurationError: The size is unknown.
            OSError: There is no such file.
        """
        source = self._source
        upload = _upload(source, self._size)
        if self._md5:
            if upload.comes_once or isinstance(source, AsyncIterable):
                raise ConfigurationError(
                    "md5=True reads the body before it is sent, but this one can be read only "
                    "once; pass a file, or set the header field Content-MD5 yourself"
                )
            upload.needs_digest = True
        return upload

    def __repr__(self) -> str:
        return f"<Body of a {type(self._source).__name__}>"


class StreamedBody(Upload):
    """The body of one call, which each attempt reads from the start.

    Args:
        begin: Returns the pieces, from the start of the body.
        size: The size in bytes.
        comes_once: Whether the body can be read only once.
        reads_files: Whether reading may wait for a disk.

    Attributes:
        comes_once: Whether the body can be read only once.
        needs_digest: Whether to send its digest.
        is_spent: Whether it can be read only once and was read.
    """

    def __init__(
        self,
        begin: Callable[[], Iterable[bytes] | AsyncIterable[bytes]],
        size: int,
        *,
        comes_once: bool,
        reads_files: bool = False,
    ) -> None:
        self.comes_once = comes_once
        self.needs_digest = False
        self.is_spent = False
        self._begin = begin
        self._size = size
        self._reads_files = reads_files

    def __len__(self) -> int:
        return self._size

    def digest(self) -> str:
        """Reads the whole body, and returns the value of its `Content-MD5`."""
        digest = hashlib.md5(usedforsecurity=False)
        for piece in self.pieces():
            digest.update(piece)
        return base64.b64encode(digest.digest()).decode("ascii")

    def pieces(self) -> Generator[bytes]:
        """Yields the body from its start."""
        begun = self._open()
        if not isinstance(begun, Iterable):
            raise ConfigurationError("an asynchronous body needs an AsyncClient")
        counted = _Counted(self._size)
        iterator = iter(begun)
        while True:
            with _reported():
                piece = next(iterator, None)
            if piece is None:
                break
            if last := counted.take(piece):
                yield last
        yield from counted.end()

    async def pieces_later(self) -> AsyncGenerator[bytes]:
        """The asynchronous counterpart of `pieces`."""
        begun = self._open()
        counted = _Counted(self._size)
        if isinstance(begun, AsyncIterable):
            later = aiter(begun)
        else:
            later = _in_threads(iter(begun)) if self._reads_files else _at_once(iter(begun))
        while True:
            with _reported():
                piece = await anext(later, None)
            if piece is None:
                break
            if last := counted.take(piece):
                yield last
        for last in counted.end():
            yield last

    def _open(self) -> Iterable[bytes] | AsyncIterable[bytes]:
        if self.is_spent:
            raise ConfigurationError("the body can be read only once, and was read before")
        self.is_spent = self.comes_once
        with _reported():
            return self._begin()


class _Counted:
    """Ensures that exactly the announced number of bytes is sent.

    It holds back the last piece, so that a body of another size is never sent completely.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._came = 0
        self._last = b""

    def take(self, piece: object) -> bytes:
        if not isinstance(piece, bytes | bytearray | memoryview):
            raise ConfigurationError(f"the body must yield bytes, not {type(piece).__name__}")
        plain = bytes(piece)
        if not plain:
            return b""
        self._came += len(plain)
        if self._came > self._size:
            self._fail(f"more than the {self._size} bytes that were announced")
        last, self._last = self._last, plain
        return last

    def end(self) -> Iterator[bytes]:
        if self._came < self._size:
            self._fail(f"only {self._came} of the {self._size} bytes that were announced")
        if self._last:
            yield self._last

    def _fail(self, found: str) -> NoReturn:
        raise ConfigurationError(f"the body has {found}; it was not sent completely")


def upload_of(body: object) -> tuple[bytes, StreamedBody | None]:
    """Returns the bytes of a body, or an upload that reads them while they are sent.

    Raises:
        ConfigurationError: The value cannot be a body.
        OSError: There is no such file.
    """
    match body:
        case bytes() | bytearray() | memoryview():
            return bytes(body), None
        case str():
            try:
                return body.encode(), None
            except UnicodeEncodeError:
                said = "the body cannot be encoded: it has lone surrogates"
                raise ConfigurationError(said) from None
        case Body():
            return b"", body.upload()
    if _is_source(body):
        source: Any = body
        return b"", Body(source).upload()
    raise ConfigurationError(
        "the body must be bytes, a str, a path (pathlib.Path), a file, an iterable of bytes or a "
        f"Body, not {type(body).__name__}"
    )


def _upload(source: Source, size: int | None) -> StreamedBody:
    if isinstance(source, os.PathLike):
        path = source
        found = os.stat(path).st_size if size is None else size
        return StreamedBody(lambda: _of_path(path), found, comes_once=False, reads_files=True)
    if _is_file(source):
        return _upload_of_file(source, size)
    if size is None:
        raise ConfigurationError(
            "the size of the body is not known; pass a file, or body=Body(..., size=...) with the "
            "total number of bytes"
        )
    comes_once = isinstance(source, Iterator | AsyncIterator)
    pieces: Any = source
    return StreamedBody(lambda: pieces, size, comes_once=comes_once)


def _upload_of_file(file: Any, size: int | None) -> StreamedBody:
    if isinstance(file, io.TextIOBase):
        raise ConfigurationError("the file must be open in binary mode ('rb')")
    seekable = getattr(file, "seekable", None)
    if seekable is None or not seekable():
        if size is None:
            raise ConfigurationError(
                "the size of the file is not known, since it cannot be rewound; pass "
                "body=Body(file, size=...)"
            )
        return StreamedBody(lambda: _of_file(file), size, comes_once=True, reads_files=True)
    start = file.tell()
    found = max(file.seek(0, os.SEEK_END) - start, 0)
    file.seek(start)

    def begin() -> Iterator[bytes]:
        file.seek(start)
        return _of_file(file)

    return StreamedBody(begin, found if size is None else size, comes_once=False, reads_files=True)


def _is_source(value: object) -> bool:
    if isinstance(value, str | bytes | bytearray | memoryview | Mapping):
        return False
    return isinstance(value, os.PathLike | Iterable | AsyncIterable) or _is_file(value)


def _is_file(source: object) -> bool:
    return isinstance(source, io.IOBase) or callable(getattr(source, "read", None))


def _of_path(path: os.PathLike[str]) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _of_file(file)


def _of_file(file: Any) -> Iterator[bytes]:
    while piece := file.read(_CHUNK):
        yield piece


async def _at_once(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


async def _in_threads(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    import asyncio  # here, since most programs do without

    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece


@contextmanager
def _reported() -> Generator[None]:
    """Distinguishes errors of the source from errors of the connection."""
    try:
        yield
    except ConfigurationError:
        raise
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"the body cannot be read ({error})") from error
