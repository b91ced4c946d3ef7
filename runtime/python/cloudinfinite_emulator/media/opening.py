"""Opening a media file without opening anything else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from .error import MediaError
from .library import load
from .reader import Reader

if TYPE_CHECKING:
    from av.container import InputContainer

# Formats that are lists of other files or of addresses, or that take any text for a picture.
_REFUSED = frozenset(
    ("concat", "dash", "hls", "imf", "rtp", "rtsp", "sap", "sdp", "tty", "webm_dash_manifest")
)


@contextmanager
def opened(file: BinaryIO) -> Iterator[tuple[InputContainer, int]]:
    """Gives the container that the file is and its size in bytes; the file stays open.

    What goes wrong inside the ``with`` block for the file's sake is a `MediaError` too.

    Raises:
        MediaError: The file is empty, broken, no media, or cannot be read.
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
            # Three bars, one behind the other: formats that refer to others are not recognised, a
            # file that is opened all the same is an empty one, and no protocol is allowed.
            container_options={"format_whitelist": _formats(), "protocol_whitelist": "none"},
            metadata_errors="replace",
            io_open=reader.refuse,
        ) as container:
            _check(reader)
            yield container, reader.size
            _check(reader)
    except av.FFmpegError as error:
        if reader is not None:
            _check(reader)
        raise MediaError("ResourceNotSupported", _why(error)) from error
    except OSError as error:
        raise _unreadable(error) from error


@cache
def _formats() -> str:
    av = load()
    known = [name for name in av.formats_available if _stands_alone(name)]
    return ",".join(sorted(known))


def _stands_alone(name: str) -> bool:
    av = load()
    try:
        format = av.ContainerFormat(name, "r")
    except ValueError:
        return False  # one that can only be written
    # Formats without a file find by themselves what they read: devices, networks, by names.
    return name not in _REFUSED and not format.no_file


def _check(reader: Reader) -> None:
    if reader.failure is not None:
        raise _unreadable(reader.failure) from reader.failure
    if reader.refused:
        raise MediaError(
            "ResourceNotSupported", "the object refers to other files, which are not opened"
        )


def _unreadable(error: OSError) -> MediaError:
    # Not all of it: a path of this machine would be of no use to who reads the job.
    return MediaError(
        "ResourceDownloadFailed", f"the object could not be read: {error.strerror or error}"
    )


def _why(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return (
        f"the object is no media file that can be read ({reason}); "
        "lists of other files, such as playlists, are not read either"
    )
