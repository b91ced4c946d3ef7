"""The output files of a muxer, in memory."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from .error import MediaError
from .pyav import load

if TYPE_CHECKING:
    from av.container import OutputContainer

MOST_BYTES: Final = 256 * 1024 * 1024
"""The maximum size of a job's output, in bytes."""


# A protocol that FFmpeg does not know, so that it does not rename files on disk.
_PREFIX: Final = "memory:"


class Files:
    """The files that a muxer writes, by name, in the order in which they were first opened."""

    def __init__(self) -> None:
        self._files: dict[str, io.BytesIO] = {}

    def open(self, name: str, flags: int = 0, options: object = None) -> BinaryIO:
        """Opens a file for writing; reopening a file empties it."""
        file = self._files[name.removeprefix(_PREFIX)] = _File(self)
        return file

    def content(self) -> dict[str, bytes]:
        """Returns the content of each file."""
        return {name: file.getvalue() for name, file in self._files.items()}

    def check(self) -> None:
        """Raises a `MediaError` if the total size is too large."""
        if sum(file.getbuffer().nbytes for file in self._files.values()) > MOST_BYTES:
            raise MediaError("ResourceNotSupported", f"the output has more than {MOST_BYTES} bytes")


class _File(io.BytesIO):
    """A file that keeps its content when the muxer closes it."""

    def __init__(self, files: Files) -> None:
        super().__init__()
        self._all = files

    def write(self, data: object) -> int:
        written = super().write(data)  # type: ignore[arg-type]
        self._all.check()
        return written

    def close(self) -> None:
        """Does nothing, since the content is read later."""


@contextmanager
def muxing(
    muxer: str, name: str, options: Mapping[str, str] | None = None, *, is_split: bool = False
) -> Iterator[tuple[OutputContainer, Files]]:
    """Yields a container to write to; the files are complete after the block.

    Args:
        muxer: FFmpeg's name for the format.
        name: The name of the first file; the names of further files derive from it.
        options: Options of the muxer.
        is_split: Whether the muxer opens and writes several files itself.

    Raises:
        MediaError: The streams do not fit the format, or the output is too large.
    """
    av = load()
    files = Files()
    try:
        with av.open(
            f"{_PREFIX}{name}" if is_split else files.open(name),
            "w",
            format=muxer,
            container_options={"fflags": "+bitexact", **(options or {})},
            io_open=files.open if is_split else None,
        ) as container:
            yield container, files
    except (av.FFmpegError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MediaError(
            "InvalidArgument", f"the output cannot be written as {muxer}: {reason}"
        ) from error
