"""The list of files in an archive, read without unpacking anything."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import IO, BinaryIO, NamedTuple, cast

MOST_ENTRIES = 1000
"""The maximum number of files that are listed."""

# Enough for some ten thousand files. The list is read as a whole, so it must have a limit.
_MOST_BYTES = 4 * 1024 * 1024


class ArchiveError(Exception):
    """The file is not a readable archive; the message says why."""


class ArchivedFile(NamedTuple):
    """A file in an archive.

    Attributes:
        name: Its name, with its folders.
        modified: The time of its last change according to the archive, which is a local time.
        size: Its unpacked size according to the archive, in bytes.
    """

    name: str
    modified: str
    size: int


class Archive(NamedTuple):
    """The contents of an archive.

    Attributes:
        number: The number of files.
        entries: The first 1,000 files, without folders.
    """

    number: int
    entries: list[ArchivedFile]

    @property
    def is_truncated(self) -> bool:
        """Whether there are more files than entries."""
        return len(self.entries) < self.number


def read_archive(file: BinaryIO) -> Archive:
    """Reads the list of files at the end of a ZIP file, of up to 4 MiB.

    Args:
        file: The file, which must be seekable; it stays open.

    Raises:
        ArchiveError: It is not a ZIP file, is broken, or its list is too long.
        OSError: The file cannot be read.
    """
    try:
        with zipfile.ZipFile(cast("IO[bytes]", _Bounded(file))) as archive:
            files = [each for each in archive.infolist() if not each.is_dir()]
    except _TooMuchError:
        raise ArchiveError(
            f"the list of files in the archive is longer than {_MOST_BYTES} bytes, the most"
            " that the emulator reads"
        ) from None
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        ValueError,
        OverflowError,
        struct.error,
        EOFError,
        # Raised for encrypted files.
        RuntimeError,
    ) as error:
        raise ArchiveError(f"the object is not a readable ZIP file: {error}") from None
    return Archive(len(files), [_entry(each) for each in files[:MOST_ENTRIES]])


def _entry(info: zipfile.ZipInfo) -> ArchivedFile:
    # Some archives have a month 0, so this may not be a valid date.
    year, month, day, hour, minute, second = info.date_time
    modified = f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
    return ArchivedFile(info.filename, modified, info.file_size)


class _TooMuchError(Exception):
    """A single read would return too much."""


class _Bounded:
    """A file that limits each read, and refuses to seek before its start."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Seeks."""
        if whence == io.SEEK_SET and offset < 0:
            raise ValueError("it refers to data before its start")
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Returns the position."""
        return self._file.tell()

    def read(self, size: int = -1) -> bytes:
        """Reads up to `size` bytes."""
        data = self._file.read(_MOST_BYTES + 1 if size < 0 else min(size, _MOST_BYTES + 1))
        if len(data) > _MOST_BYTES:
            raise _TooMuchError
        return data
