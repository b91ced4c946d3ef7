"""What an archive says that it holds; nothing is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import IO, BinaryIO, NamedTuple, cast

MOST_ENTRIES = 1000
"""How many files are listed."""

# Room for some ten thousand files. All of it is read, so that an endless one must not be.
_MOST_BYTES = 4 * 1024 * 1024


class ArchiveError(Exception):
    """Raised for a file that is no archive that can be read; the message says why."""


class ArchivedFile(NamedTuple):
    """A file in an archive.

    Attributes:
        name: Its name, with the folders that it is in.
        modified: When it was last changed, as the archive has it: a local time.
        size: Its size when unpacked, in bytes, as the archive has it.
    """

    name: str
    modified: str
    size: int


class Archive(NamedTuple):
    """What an archive holds.

    Attributes:
        number: How many files.
        entries: The first thousand of them, without folders.
    """

    number: int
    entries: list[ArchivedFile]

    @property
    def is_truncated(self) -> bool:
        """Whether there are more files than are listed."""
        return len(self.entries) < self.number


def read_archive(file: BinaryIO) -> Archive:
    """Reads the list of files at the end of a ZIP file, of up to 4 MiB.

    Args:
        file: The file; it must be able to seek, and stays open.

    Raises:
        ArchiveError: It is no ZIP file, is broken, or has too long a list.
        OSError: The file cannot be read.
    """
    try:
        with zipfile.ZipFile(cast("IO[bytes]", _Bounded(file))) as archive:
            files = [each for each in archive.infolist() if not each.is_dir()]
    except _TooMuchError:
        raise ArchiveError(
            f"the list of files in the archive is longer than {_MOST_BYTES} bytes, which are all"
            " that the emulator reads"
        ) from None
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        ValueError,
        OverflowError,
        struct.error,
        EOFError,
        # What is encrypted.
        RuntimeError,
    ) as error:
        raise ArchiveError(f"the object is not a readable ZIP file: {error}") from None
    return Archive(len(files), [_entry(each) for each in files[:MOST_ENTRIES]])


def _entry(info: zipfile.ZipInfo) -> ArchivedFile:
    # Some archives have a month 0, so it need be no date.
    year, month, day, hour, minute, second = info.date_time
    modified = f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
    return ArchivedFile(info.filename, modified, info.file_size)


class _TooMuchError(Exception):
    """More is to be read at once than is good."""


class _Bounded:
    """A file that never gives much at once, and has no place before its start."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves."""
        if whence == io.SEEK_SET and offset < 0:
            raise ValueError("it points to a place before its start")
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Where it stands."""
        return self._file.tell()

    def read(self, size: int = -1) -> bytes:
        """Reads on."""
        data = self._file.read(_MOST_BYTES + 1 if size < 0 else min(size, _MOST_BYTES + 1))
        if len(data) > _MOST_BYTES:
            raise _TooMuchError
        return data
