"""Directories that are traversed without following links.

If the system can open names relative to an open directory, each step starts from the previous one,
so that nothing that is moved or replaced in the meantime leads elsewhere. On other systems
(Windows), paths are checked before and after they are opened, which leaves a short window in which
a folder could be replaced by a link.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol

_CLOSE_ON_EXEC = getattr(os, "O_CLOEXEC", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY = os.O_RDONLY | _CLOSE_ON_EXEC | getattr(os, "O_DIRECTORY", 0)
# Until its type is known, opening a pipe must not block, and a terminal must not become ours.
_FILE = (
    os.O_RDONLY
    | _CLOSE_ON_EXEC
    | _NO_FOLLOW
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_NEW = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | _CLOSE_ON_EXEC | _NO_FOLLOW | getattr(os, "O_BINARY", 0)
)
_PART, _PART_END = ".cloudinfinite-", ".part"

CAN_OPEN_RELATIVE = (
    bool(_NO_FOLLOW)
    and {os.open, os.stat, os.mkdir, os.unlink, os.rename} <= os.supports_dir_fd
    and os.scandir in os.supports_fd
)
"""Whether the system opens names relative to an open directory."""


class Directory(Protocol):
    """An open directory. Opening a link, or a name of the wrong kind, raises an OSError."""

    def scan(self) -> Iterator[tuple[str, bool]]:
        """Yields the names of files and directories, unordered, and whether each is a directory."""

    def enter(self, name: str) -> Directory:
        """Opens a subdirectory."""

    def stat(self, name: str) -> os.stat_result:
        """Returns the status of a file."""

    def open(self, name: str) -> int:
        """Opens a file for reading, and returns its descriptor."""

    def make(self, name: str) -> Directory:
        """Opens a subdirectory, creating it if necessary."""

    def write(self, name: str, data: bytes) -> os.stat_result:
        """Writes or replaces a file atomically."""

    def remove(self, name: str) -> None:
        """Removes a file."""

    def close(self) -> None:
        """Closes the directory."""


class RelativeDirectory:
    """A directory identified by its descriptor.

    Args:
        path: Its path. Links in it are followed, but the last component must not be a link.

    Raises:
        OSError: It cannot be opened as a directory.
    """

    def __init__(self, path: str | Path) -> None:
        self._descriptor = os.open(path, _DIRECTORY | _NO_FOLLOW)

    def scan(self) -> Iterator[tuple[str, bool]]:
        """Yields the names of files and directories, unordered, and whether each is a directory."""
        return _scan(self._descriptor)

    def enter(self, name: str) -> RelativeDirectory:
        """Opens a subdirectory."""
        inner = RelativeDirectory.__new__(RelativeDirectory)
        inner._descriptor = os.open(name, _DIRECTORY | _NO_FOLLOW, dir_fd=self._descriptor)
        return inner

    def stat(self, name: str) -> os.stat_result:
        """Returns the status of a file."""
        return _held(
            name, os.stat(name, dir_fd=self._descriptor, follow_symlinks=False), stat.S_ISREG
        )

    def open(self, name: str) -> int:
        """Opens a file for reading, and returns its descriptor."""
        # Even opening a device may have side effects, so check first.
        self.stat(name)
        descriptor = os.open(name, _FILE, dir_fd=self._descriptor)
        try:
            _held(name, os.fstat(descriptor), stat.S_ISREG)
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def make(self, name: str) -> RelativeDirectory:
        """Opens a subdirectory, creating it if necessary."""
        with suppress(FileExistsError):
            os.mkdir(name, dir_fd=self._descriptor)
        return self.enter(name)

    def write(self, name: str, data: bytes) -> os.stat_result:
        """Writes or replaces a file atomically."""
        _check_free(name, lambda: self.stat(name))
        part, here = _part_name(), self._descriptor
        try:
            info = _write(os.open(part, _NEW, 0o666, dir_fd=here), data)
            os.replace(part, name, src_dir_fd=here, dst_dir_fd=here)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(part, dir_fd=here)
            raise
        return info

    def remove(self, name: str) -> None:
        """Removes a file."""
        self.stat(name)
        os.unlink(name, dir_fd=self._descriptor)

    def close(self) -> None:
        """Closes the directory."""
        os.close(self._descriptor)


class PathDirectory:
    """A directory identified by its path, for systems that cannot open names relative to one.

    Args:
        path: Its path, without links.

    Raises:
        OSError: It is not a directory.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = os.fspath(path)
        _held(self._path, os.lstat(self._path), stat.S_ISDIR)

    def scan(self) -> Iterator[tuple[str, bool]]:
        """Yields the names of files and directories, unordered, and whether each is a directory."""
        return _scan(self._path)

    def enter(self, name: str) -> PathDirectory:
        """Opens a subdirectory."""
        path = os.path.join(self._path, name)
        _held(name, os.lstat(path), stat.S_ISDIR)
        if os.path.realpath(path) != path:
            raise FileNotFoundError(f"{name} was replaced while it was entered")
        return PathDirectory(path)

    def stat(self, name: str) -> os.stat_result:
        """Returns the status of a file."""
        return _held(name, os.lstat(os.path.join(self._path, name)), stat.S_ISREG)

    def open(self, name: str) -> int:
        """Opens a file for reading, and returns its descriptor."""
        seen = self.stat(name)
        path = os.path.join(self._path, name)
        descriptor = os.open(path, _FILE)
        try:
            if os.path.realpath(path) != path or not os.path.samestat(seen, os.fstat(descriptor)):
                raise FileNotFoundError(f"{name} was replaced while it was opened")
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def make(self, name: str) -> PathDirectory:
        """Opens a subdirectory, creating it if necessary."""
        with suppress(FileExistsError):
            os.mkdir(os.path.join(self._path, name))
        return self.enter(name)

    def write(self, name: str, data: bytes) -> os.stat_result:
        """Writes or replaces a file atomically."""
        _check_free(name, lambda: self.stat(name))
        part = os.path.join(self._path, _part_name())
        try:
            info = _write(os.open(part, _NEW, 0o666), data)
            os.replace(part, os.path.join(self._path, name))
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(part)
            raise
        return info

    def remove(self, name: str) -> None:
        """Removes a file."""
        self.stat(name)
        os.unlink(os.path.join(self._path, name))

    def close(self) -> None:
        """Does nothing."""


def _held(name: str, info: os.stat_result, is_kind: Callable[[int], bool]) -> os.stat_result:
    # A Windows junction is a link, too.
    tag = getattr(info, "st_reparse_tag", 0)
    if tag or not is_kind(info.st_mode):
        raise FileNotFoundError(f"{name} is a link, or not of the expected kind")
    return info


def is_part(name: str) -> bool:
    """Returns whether this is the name of a file that is still being written."""
    return name.startswith(_PART) and name.endswith(_PART_END)


def _part_name() -> str:
    return f"{_PART}{secrets.token_hex(16)}{_PART_END}"


def _check_free(name: str, stat: Callable[[], os.stat_result]) -> None:
    """Checks that a name is free, or belongs to a plain file, which may be replaced."""
    try:
        stat()
    except FileNotFoundError as error:
        # Our own errors have no errno; they mean that something else has the name.
        if error.errno is None:
            raise FileExistsError(f"{name} exists, and is not a plain file") from None


def _write(descriptor: int, data: bytes) -> os.stat_result:
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        return os.fstat(file.fileno())


def _scan(place: int | str) -> Iterator[tuple[str, bool]]:
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield entry.name, True
            elif entry.is_file(follow_symlinks=False):
                yield entry.name, False
