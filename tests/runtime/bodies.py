"""Request bodies for tests: some can be read many times, others only once."""

from __future__ import annotations

import asyncio
import io
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite import Body

from .streams import SIDES, Side

CONTENT = bytes(range(256)) * 4096  # one MiB
PARTS = [CONTENT[at : at + 100_000] for at in range(0, len(CONTENT), 100_000)]


class Rereadable:
    """An iterable that can be read many times."""

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
    "iterable": lambda _: Body(Rereadable(), size=len(CONTENT)),
    "list": lambda _: Body([bytearray(part) for part in PARTS], size=len(CONTENT)),
}
ONCE: dict[str, Callable[[Path], Any]] = {
    "iterator": lambda _: Body(iter(PARTS), size=len(CONTENT)),
    "pipe": lambda _: Body(Pipe(), size=len(CONTENT)),
}
SOURCES = REPEATABLE | ONCE


@pytest.fixture(params=SIDES)
def kind(request: pytest.FixtureRequest) -> type[Side]:
    made: type[Side] = request.param
    return made
