"""Parses the --bucket argument."""

from __future__ import annotations

from pathlib import Path

from .bucket import BadBucket
from .folder import FolderBucket
from .memory import MemoryBucket


def parse_bucket(text: str) -> FolderBucket | MemoryBucket:
    """Returns the bucket that an argument describes.

    Args:
        text: ``examplebucket-1250000000=./media`` for a folder, where ``~`` is the home directory;
            ``examplebucket-1250000000`` for an empty bucket in memory.

    Raises:
        BadBucket: The name is invalid, or the folder cannot be used.
    """
    name, equals, folder = text.partition("=")
    if not equals:
        return MemoryBucket(name)
    if not folder:
        raise BadBucket(
            f"there is no folder after the = in {text}; add one, or omit the = for memory"
        )
    try:
        path = Path(folder).expanduser()
    except RuntimeError:
        # The home directory, or the user, is unknown.
        path = Path(folder)
    return FolderBucket(name, path)
