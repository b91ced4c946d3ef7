"""Keys as URLs and inventories spell them."""

from __future__ import annotations

import re
from urllib.parse import unquote

_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")


def decode_key(text: str) -> str:
    """A key that was percent-encoded.

    Raises:
        ValueError: A percent sign does not stand before two hexadecimal digits, or what is encoded
            is no UTF-8. The message says which, and what to do.
    """
    if _STRAY.search(text) is not None:
        raise ValueError("a % must be written %25 in a key that is percent-encoded")
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise ValueError("the key is not percent-encoded UTF-8") from None
