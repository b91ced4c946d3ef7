"""The key of an object, and the path in a folder that it stands for."""

from __future__ import annotations

import os
import re

MAX_KEY_BYTES = 850
"""The longest key of the object store, in bytes of UTF-8."""

_WINDOWS = os.name == "nt"
# What Windows gives a meaning: streams, wildcards, control characters.
_NOT_ON_WINDOWS = re.compile(r'[\x00-\x1f<>:"|?*]')
# With any extension, and with the superscript digits that count as digits.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.I | re.S)


def is_key(text: str) -> bool:
    """Whether an object can have this key at all: 1 to 850 bytes of UTF-8, no lone surrogates."""
    # No character takes less than a byte, so an endless text need not be encoded.
    return 0 < len(text) <= MAX_KEY_BYTES and 0 < _utf8_length(text) <= MAX_KEY_BYTES


def path_of(key: str, *, windows: bool = _WINDOWS) -> tuple[str, ...] | None:
    """The names on the way from a bucket's folder to an object's file.

    Args:
        key: The key.
        windows: Whether the names must be safe for Windows too.

    Returns:
        The folders' names and then the file's; None for a key that names no file below the folder.
    """
    names = tuple(key.split("/"))
    return names if is_key(key) and all(is_name(name, windows=windows) for name in names) else None


def is_name(name: str, *, windows: bool = _WINDOWS) -> bool:
    """Whether a key may have this between two slashes, and a file this name, and mean the same."""
    if not name or name in (".", "..") or "\0" in name or "\\" in name or "/" in name:
        return False
    if not _utf8_length(name):
        return False
    if not windows:
        return True
    # Windows drops dots and spaces at the end, and so opens another file.
    return (
        name[-1] not in ". "
        and _NOT_ON_WINDOWS.search(name) is None
        and _DEVICE.fullmatch(name) is None
    )


def _utf8_length(text: str) -> int:
    """0 for what UTF-8 cannot carry."""
    try:
        return len(text.encode("utf-8"))
    except UnicodeEncodeError:
        return 0
