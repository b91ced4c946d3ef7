"""Decodes keys in URLs and inventories."""

from __future__ import annotations

import re
from urllib.parse import unquote

_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")


def decode_key(text: str) -> str:
    """Decodes a percent-encoded key.

    Raises:
        ValueError: A percent sign is not followed by two hexadecimal digits, or the result is not
            UTF-8. The message says which, and how to fix it.
    """
    if _STRAY.search(text) is not None:
        raise ValueError("a % must be written %25 in a key that is percent-encoded")
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise ValueError("the key is not percent-encoded UTF-8") from None
