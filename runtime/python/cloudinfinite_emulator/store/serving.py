"""What the store answers."""

from __future__ import annotations

import io
import mimetypes
import re
from collections.abc import Mapping
from contextlib import suppress
from email.utils import format_datetime
from typing import Final

from lxml import etree

from cloudinfinite_runtime.representation import shorten

from ..checks.refusal import Refusal
from ..incoming import Incoming
from ..objects.bucket import BadKey, Bucket, NoSuchKey, WritableBucket
from ..objects.stored import StoredObject
from ..operations.replies import Ids, Reply
from .asking import MAX_OBJECT, key_of
from .listing import etag, list_objects

_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
_NOT_DONE: Final = (
    "if-match",
    "if-none-match",
    "if-modified-since",
    "if-unmodified-since",
    "x-cos-copy-source",
)


def serve(name: str, request: Incoming, bucket: Bucket, ids: Ids) -> tuple[Reply, list[str]]:
    """Does what a request asks of the store.

    Args:
        name: What it asks, such as ``PutObject``.
        request: The request.
        bucket: The bucket that it is about.
        ids: The ids of the exchange.

    Returns:
        The answer, and what the store would have kept of the request and the emulator does not.

    Raises:
        Refusal: It cannot be done.
    """
    if given := [header for header in _NOT_DONE if header in request.headers]:
        raise Refusal(
            "NotImplemented",
            f"the emulator's object store does not do {', '.join(given)} yet; leave it out",
        )
    query = {name: value for name, value in request.query if value}
    try:
        if name == "HeadBucket":
            status, headers, body = 200, {}, b""
        elif name == "ListObjects":
            body = etree.tostring(
                list_objects(bucket, query), encoding="utf-8", xml_declaration=True
            )
            status, headers = 200, {"Content-Type": "application/xml"}
        elif name == "PutObject":
            status, headers, body = _put(request, bucket)
        elif name == "DeleteObject":
            status, headers, body = _delete(request, bucket)
        else:
            status, headers, body = _get(request, bucket, query)
    except NoSuchKey as error:
        raise Refusal("NoSuchKey", f"{error} in {bucket.name}", 404) from None
    except BadKey as error:
        raise Refusal("InvalidArgument", str(error)) from None
    except OSError as error:
        # Not all of it: a path of this machine would be of no use to who called.
        raise Refusal("AccessDenied", f"the bucket fails: {error.strerror or ''}", 403) from None
    fixed = {"Server": "tencent-cos", "x-cos-request-id": ids.request_id}
    lost = [
        f"the emulator keeps no headers of objects: {header}"
        for header in request.headers
        if name == "PutObject" and header.startswith("x-cos-meta-")
    ]
    return Reply(status, fixed | headers, body), lost


Answer = tuple[int, dict[str, str], bytes]


def _put(request: Incoming, bucket: Bucket) -> Answer:
    if "content-length" not in request.headers:
        raise Refusal("MissingContentLength", "the request has no Content-Length")
    if len(request.body) > MAX_OBJECT:
        raise Refusal(
            "EntityTooLarge", f"the emulator takes objects of up to {MAX_OBJECT} bytes", 400
        )
    key = key_of(request)
    _writable(bucket).put(key, request.body)
    return 200, {"ETag": etag(bucket, key)}, b""


def _delete(request: Incoming, bucket: Bucket) -> Answer:
    # The store says the same of what was not there.
    with suppress(NoSuchKey):
        _writable(bucket).delete(key_of(request))
    return 204, {}, b""


def _get(request: Incoming, bucket: Bucket, query: Mapping[str, str]) -> Answer:
    key = key_of(request)
    stored = bucket.find(key)
    if stored is None:
        raise NoSuchKey(key)
    headers = {
        "Content-Type": mimetypes.guess_type(key)[0] or "application/octet-stream",
        "ETag": etag(bucket, key),
        "Last-Modified": format_datetime(stored.modified, usegmt=True),
        "Accept-Ranges": "bytes",
    }
    for name, value in query.items():
        if not value.isascii() or not value.isprintable():
            raise Refusal("InvalidArgument", f"{name}: {shorten(value)} cannot stand in a header")
        headers["-".join(map(str.capitalize, name.split("-")[1:]))] = value
    first, end = _range(request, stored)
    status = 200
    if (first, end) != (0, stored.size):
        status = 206
        headers["Content-Range"] = f"bytes {first}-{end - 1}/{stored.size}"
    if request.method == "HEAD":
        return status, headers | {"Content-Length": str(end - first)}, b""
    if end - first > MAX_OBJECT:
        raise Refusal(
            "NotImplemented",
            f"the emulator answers with up to {MAX_OBJECT} bytes at once; ask for a Range",
        )
    with bucket.open(key) as file:
        file.seek(first, io.SEEK_SET)
        return status, headers, file.read(end - first)


def _range(request: Incoming, stored: StoredObject) -> tuple[int, int]:
    """The first byte that is wanted, and the end of those that are."""
    match = _RANGE.fullmatch(request.headers.get("range", "").strip())
    if match is None or match.group() == "bytes=-":
        # Other units, and several ranges, may be ignored.
        return 0, stored.size
    first, last = match.groups()
    if not first:
        start, end = max(stored.size - int(last), 0), stored.size
    else:
        start, end = int(first), min(int(last or stored.size) + 1, stored.size)
    if start >= end:
        raise Refusal("InvalidRange", f"the object has {stored.size} bytes", 416)
    return start, end


def _writable(bucket: Bucket) -> WritableBucket:
    if not isinstance(bucket, WritableBucket):
        raise Refusal("AccessDenied", f"the bucket {bucket.name} can only be read", 403)
    return bucket
