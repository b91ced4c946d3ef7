"""Providers that read a file, and read it again when it changes."""

from __future__ import annotations

import os
import stat
from abc import ABC, abstractmethod

from ..errors import CredentialsError
from ..frames import without_frames
from .credentials import Credentials

_Stamp = tuple[int, int, int, int]


class FileProvider(ABC):
    """Reads credentials from a file that tools of the vendor write.

    The file is read again if its time or size changes. Once a file had credentials, no other file
    is considered.
    """

    def __init__(self) -> None:
        self._known: tuple[str, _Stamp, Credentials] | None = None

    @without_frames
    def credentials(self) -> Credentials:
        """Returns the credentials in the file.

        Raises:
            NoCredentialsError: There are none, and neither file nor profile was named.
            CredentialsError: The named file or profile does not exist, the file cannot be read, or
                the profile's key is incomplete or invalid.
        """
        known = self._known
        if known is None:
            return self._read(*self._find())
        path, stamp, credentials = known
        found = look(path)
        if found is None:
            raise CredentialsError(f"the profile file {path} no longer exists")
        return credentials if _stamp(found) == stamp else self._read(path, named=True)

    @abstractmethod
    def _find(self) -> tuple[str, bool]:
        """The path of the file, and whether the file or the profile was named explicitly."""

    @abstractmethod
    def _parse(self, data: bytes, path: str, named: bool) -> Credentials:
        """The credentials in the content of the file."""

    def _read(self, path: str, named: bool) -> Credentials:
        try:
            with open(path, "rb") as file:
                # Before reading, so that a concurrent write counts as a change.
                stamp = _stamp(os.fstat(file.fileno()))
                data = file.read()
        except OSError as error:
            raise _unreadable(path, error) from None
        found = self._parse(data, path, named)
        self._known = (path, stamp, found)
        return found


def look(path: str) -> os.stat_result | None:
    """The file's status; None if there is no such file.

    Raises:
        CredentialsError: It cannot be looked at, or is not a regular file.
    """
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        # An inaccessible file may contain the key that was meant.
        raise _unreadable(path, error) from None
    if not stat.S_ISREG(found.st_mode):
        raise CredentialsError(f"the profile file {path} is not a regular file")
    return found


def _stamp(found: os.stat_result) -> _Stamp:
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_dev


def _unreadable(path: str, error: Exception) -> CredentialsError:
    return CredentialsError(f"cannot read the profile file {path} ({type(error).__name__})")
