"""A bucket backed by a folder."""

from __future__ import annotations

import errno
import heapq
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cloudinfinite_runtime.representation import shorten

from .bucket import BadBucket, BadKey, NoSuchKey, check_name
from .directory import CAN_OPEN_RELATIVE, Directory, PathDirectory, RelativeDirectory, is_part
from .key import is_key, is_name, path_of
from .stored import StoredObject, from_unix

_PAGE = 10_000
"""The maximum number of names from one folder in memory."""

# Errors for names that do not exist, or that the file system does not support.
_ABSENT = frozenset(
    {
        errno.ENOENT,
        errno.ENOTDIR,
        errno.EISDIR,
        errno.ELOOP,
        errno.EMLINK,  # for a link that must not be followed, on some systems
        errno.ENAMETOOLONG,
        errno.EINVAL,
        errno.EILSEQ,
        errno.ENXIO,
        errno.EOPNOTSUPP,
    }
)


class FolderBucket:
    """A bucket that exposes the files of a folder, with their paths as keys.

    Files may be added and removed at any time. Links and special files are ignored at any depth, so
    no key leads out of the folder; the folder itself may be a link. Files whose paths are not valid
    keys are ignored, too: paths of more than 850 bytes of UTF-8, with a backslash or, on Windows,
    with a device name. If the folder is removed later, the bucket is empty.

    Stored objects become files, in subfolders that are created as needed and stay when the objects
    are deleted.

    Args:
        name: The bucket's full name, such as ``examplebucket-1250000000``.
        path: The folder.

    Raises:
        BadBucket: The name is invalid, or the folder is missing, a file, or unreadable.
    """

    def __init__(self, name: str, path: str | os.PathLike[str]) -> None:
        self._name = check_name(name)
        self._open_root: type[RelativeDirectory] | type[PathDirectory] = (
            RelativeDirectory if CAN_OPEN_RELATIVE else PathDirectory
        )
        # On these systems, several spellings open the same file, but only one is its key.
        self._must_spell = sys.platform in ("win32", "darwin")
        try:
            self._path = Path(path).resolve(strict=True)
            with self._reach(()) as root:
                next(root.scan(), None)
        except (OSError, ValueError, RuntimeError) as error:
            raise BadBucket(
                f"the folder {shorten(os.fspath(path))} of the bucket {name} cannot be used: "
                f"{_reason(error)}; create it, or use another one"
            ) from None

    @property
    def name(self) -> str:
        """The full name, BucketName-APPID."""
        return self._name

    @property
    def path(self) -> Path:
        """The folder, without links."""
        return self._path

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        """Yields the objects whose keys start with a prefix, in the order of the keys' UTF-8 bytes.

        Keeps at most some thousand names of each folder in memory.

        Raises:
            OSError: A subfolder cannot be read; raised at any point of the iteration.
        """
        walk = [self._entries("", prefix)]
        while walk:
            entry = next(walk[-1], None)
            if entry is None:
                walk.pop()
            elif isinstance(entry, StoredObject):
                yield entry
            else:
                walk.append(self._entries(entry, prefix))

    def find(self, key: str) -> StoredObject | None:
        """Returns the object with this key, or None.

        Raises:
            OSError: A folder in its path cannot be read.
        """
        try:
            with self._holding(key) as (folder, name):
                return _stored(key, folder.stat(name))
        except NoSuchKey:
            return None

    def open(self, key: str) -> BinaryIO:
        """Opens the content of an object; the caller closes it.

        Raises:
            NoSuchKey: There is no such object.
            OSError: The object cannot be read.
        """
        with self._holding(key) as (folder, name):
            return os.fdopen(folder.open(name), "rb")

    def put(self, key: str, data: bytes) -> StoredObject:
        """Stores an object, replacing any existing one.

        Raises:
            BadKey: No file can have this key, or something other than a file is in the way.
            OSError: The folder cannot be written to.
        """
        path = path_of(key)
        if path is None or is_part(path[-1]):
            raise BadKey(f"{shorten(key)} cannot be the path of a file in a folder")
        try:
            with self._reach(path[:-1], make=True) as folder:
                return _stored(key, folder.write(path[-1], data))
        except OSError as error:
            if _is_absent(error) or isinstance(error, FileExistsError):
                raise BadKey(
                    f"the folder cannot hold {shorten(key)}: a file, a folder or a link is in"
                    " the way, or its file system cannot hold the name"
                ) from None
            raise

    def delete(self, key: str) -> None:
        """Removes an object; its folders stay.

        Raises:
            NoSuchKey: There is no such object.
            OSError: The folder cannot be written to.
        """
        with self._holding(key) as (folder, name):
            folder.remove(name)

    @contextmanager
    def _holding(self, key: str) -> Iterator[tuple[Directory, str]]:
        """Yields the folder of an object, and its name there; raises NoSuchKey if there is none."""
        path = path_of(key)
        if path is None:
            raise NoSuchKey(key)
        try:
            with self._reach(path[:-1]) as folder:
                self._check_spelling(folder, path[-1])
                yield folder, path[-1]
        except OSError as error:
            if _is_absent(error):
                raise NoSuchKey(key) from None
            raise

    @contextmanager
    def _reach(self, names: Iterable[str], *, make: bool = False) -> Iterator[Directory]:
        folder: Directory = self._open_root(self._path)
        try:
            for name in names:
                if not make:
                    self._check_spelling(folder, name)
                inner = folder.make(name) if make else folder.enter(name)
                folder.close()
                folder = inner
            yield folder
        finally:
            folder.close()

    def _check_spelling(self, folder: Directory, name: str) -> None:
        if self._must_spell and all(name != held for held, _ in folder.scan()):
            raise FileNotFoundError(f"no name is spelled {name}")

    def _entries(self, above: str, prefix: str) -> Iterator[StoredObject | str]:
        """Yields the content of a folder in key order. Subfolders are keys with a final slash."""
        last = ""
        while True:
            try:
                with self._reach(above.split("/")[:-1]) as folder:
                    # Each page scans from the start, since a folder may be too large to keep in
                    # memory.
                    names = heapq.nsmallest(
                        _PAGE, (key for key in _keys(folder, above, prefix) if key > last)
                    )
                    page = [_entry(folder, key, len(above)) for key in names]
            except OSError as error:
                if _is_absent(error):
                    return
                raise
            yield from filter(None, page)
            if len(names) < _PAGE:
                return
            last = names[-1]

    def __repr__(self) -> str:
        return f"<FolderBucket {self._name}>"


def _keys(folder: Directory, above: str, prefix: str) -> Iterator[str]:
    for name, is_folder in folder.scan():
        # A folder is sorted with the slash that follows its name in all keys below it.
        key = f"{above}{name}/" if is_folder else above + name
        if (
            (key.startswith(prefix) or (is_folder and prefix.startswith(key)))
            and is_name(name)
            and not is_part(name)
            and is_key(key)
        ):
            yield key


def _entry(folder: Directory, key: str, above: int) -> StoredObject | str | None:
    if key.endswith("/"):
        return key
    try:
        return _stored(key, folder.stat(key[above:]))
    except OSError as error:
        if _is_absent(error):
            return None  # removed or replaced in the meantime
        raise


def _stored(key: str, info: os.stat_result) -> StoredObject:
    return StoredObject(key, info.st_size, from_unix(info.st_mtime_ns // 1_000_000_000))


def _is_absent(error: OSError) -> bool:
    # Our own errors have no errno.
    return error.errno in _ABSENT or isinstance(error, FileNotFoundError)


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "it does not exist"
    if isinstance(error, NotADirectoryError):
        return "it is a file"
    return getattr(error, "strerror", None) or str(error)
