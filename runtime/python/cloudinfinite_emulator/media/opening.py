"""Opens media files safely, without opening any other file."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from .error import MediaError
from .pyav import load
from .reader import Reader

if TYPE_CHECKING:
    from av.container import InputContainer

# Formats that refer to other files or addresses, or that accept any text as a picture.
_REFUSED = frozenset(
    ("concat", "dash", "hls", "imf", "rtp", "rtsp", "sap", "sdp", "tty", "webm_dash_manifest")
)


@contextmanager
def opened(file: BinaryIO) -> Iterator[tuple[InputContainer, int]]:
    """Yields the file's container, and its size in bytes; the file stays open.

    Errors of the file inside the ``with`` block become `MediaError`, too.

    Raises:
        MediaError: The file is empty, broken, not media, or cannot be read.
        ImportError: PyAV is not installed.
    """
    av = load()
    reader: Reader | None = None
    try:
        reader = Reader(file)
        if reader.size == 0:
            raise MediaError("ResourceNotSupported", "the object is empty")
        with av.open(
            reader,
            "r",
            # Three barriers: formats that refer to other files are not recognized, any other file
            # that is opened is empty, and no protocol is allowed.
            container_options={"format_whitelist": formats(), "protocol_whitelist": "none"},
            metadata_errors="replace",
            io_open=reader.refuse,
        ) as container:
            _check(reader)
            yield container, reader.size
            _check(reader)
    except av.FFmpegError as error:
        if reader is not None:
            _check(reader)
        if error.errno == errno.ENOMEM:
            raise too_much_memory() from error
        raise MediaError("ResourceNotSupported", _why(error)) from error
    except OSError as error:
        raise _unreadable(error) from error


def too_much_memory() -> MediaError:
    """Returns the error for a file that takes too much memory."""
    return MediaError("ResourceNotSupported", "reading the object takes too much memory")


@cache
def formats() -> str:
    """Returns the formats to recognize, as FFmpeg's libraries expect them."""
    av = load()
    known = [name for name in av.formats_available if _stands_alone(name)]
    return ",".join(sorted(known))


def _stands_alone(name: str) -> bool:
    av = load()
    try:
        format = av.ContainerFormat(name, "r")
    except ValueError:
        return False  # a format that can only be written
    # Formats without a file, such as devices and networks, find their input by themselves.
    return name not in _REFUSED and not format.no_file


def _check(reader: Reader) -> None:
    if reader.failure is not None:
        raise _unreadable(reader.failure) from reader.failure
    if reader.refused:
        raise MediaError(
            "ResourceNotSupported", "the object refers to other files, which are not opened"
        )


def _unreadable(error: OSError) -> MediaError:
    if error.errno == errno.ENOMEM:
        return too_much_memory()
    # The path on this machine is left out, since it means nothing to the caller.
    return MediaError(
        "ResourceDownloadFailed", f"the object could not be read: {error.strerror or error}"
    )


def _why(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return (
        f"the object is not a supported media file ({reason}); "
        "lists of other files, such as playlists, are not supported either"
    )
