"""The Content-Type of objects, by the extension of the key."""

from __future__ import annotations

import mimetypes
from typing import Final

# Without the system's tables, so that a key has the same type on every machine. The additions are
# missing from Python's table, at least in some versions.
_TYPES: Final = mimetypes.MimeTypes()
for _type, _extensions in {
    "video/3gpp": "3gp",
    "video/mp2t": "ts m2ts mts",
    "video/mp4": "m4v",
    "video/x-flv": "flv",
    "video/x-matroska": "mkv",
    "video/x-ms-asf": "asf",
    "video/x-ms-wmv": "wmv",
    "video/vnd.rn-realvideo": "rmvb",
    "audio/amr": "amr",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg opus",
    "audio/x-ms-wma": "wma",
    "image/webp": "webp",
}.items():
    for _extension in _extensions.split():
        _TYPES.add_type(_type, f".{_extension}")


def content_type(key: str) -> str:
    """Returns the Content-Type of an object with this key."""
    return _TYPES.guess_type(key)[0] or "application/octet-stream"
