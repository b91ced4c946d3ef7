"""Object keys, and their paths in a folder."""

from __future__ import annotations

import os
import re

MAX_KEY_BYTES = 850
"""The maximum length of a key, in bytes of UTF-8."""

_WINDOWS = os.name == "nt"
# Characters with a special meaning on Windows: streams, wildcards, control characters.
_NOT_ON_WINDOWS = re.compile(r'[\x00-\x1f<>:"|?*]')
# With any extension; superscript digits count as digits.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.I | re.S)


def is_key(text: str) -> bool:
    """Returns whether a text is a valid key: 1 to 850 bytes of UTF-8, without lone surrogates."""
    # Each character takes at least one byte, so a huge text need not be encoded.
    return 0 < len(text) <= MAX_KEY_BYTES and 0 < _utf8_length(text) <= MAX_KEY_BYTES


def path_of(key: str, *, windows: bool = _WINDOWS) -> tuple[str, ...] | None:
    """Returns the path from a bucket's folder to an object's file.

    Args:
        key: The key.
        windows: Whether the names must be safe on Windows, too.

    Returns:
        The names of the folders and the file; None if the key cannot be a file in the folder.
    """
    names = tuple(key.split("/"))
    return names if is_key(key) and all(is_name(name, windows=windows) for name in names) else None


def is_name(name: str, *, windows: bool = _WINDOWS) -> bool:
    """Returns whether a name means the same as a part of a key and as a file name."""
    if not name or name in (".", "..") or "\0" in name or "\\" in name or "/" in name:
        return False
    if not _utf8_length(name):
        return False
    if not windows:
        return True
    # Windows drops trailing dots and spaces, and would open another file.
    return (
        name[-1] not in ". "
        and _NOT_ON_WINDOWS.search(name) is None
        and _DEVICE.fullmatch(name) is None
    )


def _utf8_length(text: str) -> int:
    """Returns the length in bytes; 0 if UTF-8 cannot represent the text."""
    try:
        return len(text.encode("utf-8"))
    except UnicodeEncodeError:
        return 0
