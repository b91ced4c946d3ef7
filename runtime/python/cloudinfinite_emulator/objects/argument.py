"""A bucket as the command line names it."""

from __future__ import annotations

from pathlib import Path

from .bucket import BadBucket
from .folder import FolderBucket
from .memory import MemoryBucket


def parse_bucket(text: str) -> FolderBucket | MemoryBucket:
    """Makes the bucket that an argument describes.

    Args:
        text: ``examplebucket-1250000000=./media`` for a folder, in which ``~`` stands for the home
            directory; ``examplebucket-1250000000`` for an empty bucket in memory.

    Raises:
        BadBucket: The name is none of a bucket, or the folder cannot be used.
    """
    name, equals, folder = text.partition("=")
    if not equals:
        return MemoryBucket(name)
    if not folder:
        raise BadBucket(
            f"no folder follows the = of {text}; name one, or leave the = out for memory"
        )
    try:
        path = Path(folder).expanduser()
    except RuntimeError:
        # A home that cannot be told, or somebody's who is not known.
        path = Path(folder)
    return FolderBucket(name, path)
