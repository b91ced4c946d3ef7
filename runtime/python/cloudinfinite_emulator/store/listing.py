"""Lists of objects, in the store's format."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Final
from urllib.parse import quote

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element
from ..objects.bucket import Bucket, NoSuchKey
from ..objects.stored import StoredObject

_MOST: Final = 1000
_BLOCK: Final = 2**20


def list_objects(bucket: Bucket, query: Mapping[str, str]) -> _Element:
    """Lists the objects of a bucket according to a request's parameters; at most 1,000.

    Raises:
        Refusal: A parameter is invalid.
        OSError: The bucket cannot be read.
    """
    prefix, marker = query.get("prefix", ""), query.get("marker", "")
    delimiter, encoding = query.get("delimiter", ""), query.get("encoding-type", "")
    if encoding not in ("", "url"):
        raise Refusal("InvalidArgument", f"encoding-type: {encoding[:40]!r} is not url")
    most = _most(query.get("max-keys", ""))
    shown = quote if encoding else str
    groups: list[_Element] = []
    contents: list[_Element] = []
    last, more = "", False
    for stored in bucket.list(prefix):
        group = _group(stored.key, prefix, delimiter)
        if stored.key <= marker or (group and group in (marker, last)):
            continue
        if len(groups) + len(contents) == most:
            more = True
            break
        last = group or stored.key
        if group:
            groups.append(element("CommonPrefixes", {"Prefix": shown(group)}))
        else:
            contents.append(_content(bucket, stored, shown(stored.key)))
    head = {
        "Name": bucket.name,
        **({"EncodingType": encoding} if encoding else {}),
        "Prefix": shown(prefix),
        "Marker": shown(marker),
        "MaxKeys": str(most),
        **({"Delimiter": shown(delimiter)} if delimiter else {}),
        "IsTruncated": str(more).lower(),
        **({"NextMarker": shown(last)} if more else {}),
    }
    root = element("ListBucketResult", head)
    root.extend([*groups, *contents])
    return root


def etag(bucket: Bucket, key: str) -> str:
    """Returns the ETag of an object: the MD5 of its content, in quotation marks.

    Raises:
        NoSuchKey: There is no such object.
        OSError: It cannot be read.
    """
    digest = hashlib.md5(usedforsecurity=False)
    with bucket.open(key) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return f'"{digest.hexdigest()}"'


def stamp(moment: datetime) -> str:
    """Formats a time as in the store's XML."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _content(bucket: Bucket, stored: StoredObject, key: str) -> _Element:
    try:
        tag = etag(bucket, stored.key)
    except (NoSuchKey, OSError):
        # It has been removed since the list began, or cannot be read.
        tag = ""
    return element(
        "Contents",
        {
            "Key": key,
            "LastModified": stamp(stored.modified),
            "ETag": tag,
            "Size": str(stored.size),
            "StorageClass": "STANDARD",
        },
    )


def _group(key: str, prefix: str, delimiter: str) -> str:
    """Returns the part of a key up to the first delimiter after the prefix, or an empty text."""
    place = key.find(delimiter, len(prefix)) if delimiter else -1
    return "" if place < 0 else key[: place + len(delimiter)]


def _most(text: str) -> int:
    if not text:
        return _MOST
    if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text)):
        raise Refusal("InvalidArgument", f"max-keys: {text[:40]!r} is not a number of at least 1")
    return min(int(text), _MOST)
