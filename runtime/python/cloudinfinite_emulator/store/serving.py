"""Carries out requests to the store."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.utils import format_datetime
from typing import Final

from cloudinfinite_runtime.representation import shorten

from ..checks.body import parse_body
from ..checks.refusal import Refusal
from ..elements import element
from ..objects.bucket import NoSuchKey
from ..objects.content_type import content_type
from ..objects.stored import StoredObject
from ..operations.replies import Ids, Reply
from . import multipart
from .conditions import is_unchanged
from .copying import copied_from
from .listing import etag, list_objects, stamp
from .request import Answer, StoreRequest, document, store_errors
from .routing import CARRYING, MAX_OBJECT

_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
_MOST_DELETED: Final = 1000
_CONDITIONS: Final = ("if-match", "if-none-match", "if-modified-since", "if-unmodified-since")


def serve(name: str, store_request: StoreRequest, ids: Ids) -> tuple[Reply, list[str]]:
    """Carries out a request to the store.

    Args:
        name: The name of the request, such as ``PutObject``.
        store_request: The request.
        ids: The ids of the response.

    Returns:
        The response, and deviations: what the store would have kept, but the emulator does not.

    Raises:
        Refusal: The request cannot be carried out.
    """
    headers = store_request.request.headers
    reads = name in ("GetObject", "HeadObject")
    if not reads and (given := [each for each in _CONDITIONS if each in headers]):
        raise Refusal(
            "NotImplemented",
            f"the emulator's object store does not support {', '.join(given)} for {name}; "
            "leave it out",
        )
    with store_errors(store_request.bucket):
        status, fields, body = _HANDLERS[name](store_request)
    fixed = {"Server": "tencent-cos", "x-cos-request-id": ids.request_id}
    lost = [
        f"the emulator does not store headers of objects: {header}"
        for header in headers
        if (name in CARRYING or name == "InitiateMultipartUpload")
        and header.startswith("x-cos-meta-")
    ]
    return Reply(status, fixed | fields, body), lost


def _head_bucket(store_request: StoreRequest) -> Answer:
    return 200, {}, b""


def _list(store_request: StoreRequest) -> Answer:
    return document(list_objects(store_request.bucket, store_request.query))


def _put(store_request: StoreRequest) -> Answer:
    source = copied_from(store_request)
    if source is not None:
        stored = store_request.writable().put(store_request.key, source.read())
        fields = {
            "ETag": etag(store_request.bucket, store_request.key),
            "LastModified": stamp(stored.modified),
        }
        return document(element("CopyObjectResult", fields))
    request = store_request.request
    if "content-length" not in request.headers:
        raise Refusal("MissingContentLength", "the request has no Content-Length")
    if len(request.body) > MAX_OBJECT:
        raise Refusal(
            "EntityTooLarge", f"the emulator accepts objects of up to {MAX_OBJECT} bytes", 400
        )
    store_request.writable().put(store_request.key, request.body)
    return 200, {"ETag": etag(store_request.bucket, store_request.key)}, b""


def _delete(store_request: StoreRequest) -> Answer:
    # The response is the same if the object does not exist.
    with suppress(NoSuchKey):
        store_request.writable().delete(store_request.key)
    return 204, {}, b""


def _delete_many(store_request: StoreRequest) -> Answer:
    bucket = store_request.writable()
    root = parse_body(store_request.request.body, ("Delete",))
    keys = [each.findtext("Key") or "" for each in root.iterfind("Object")]
    if not 1 <= len(keys) <= _MOST_DELETED:
        raise Refusal("MalformedXML", f"name 1 to {_MOST_DELETED} objects to delete")
    is_quiet = (root.findtext("Quiet") or "").strip().lower() == "true"
    result = element("DeleteResult")
    for key in keys:
        try:
            with store_errors(bucket), suppress(NoSuchKey):
                bucket.delete(key)
        except Refusal as error:
            fields = {"Key": key, "Code": error.code, "Message": error.message}
            result.append(element("Error", fields))
        else:
            if not is_quiet:
                result.append(element("Deleted", {"Key": key}))
    return document(result)


def _get(store_request: StoreRequest) -> Answer:
    request, bucket, key = store_request.request, store_request.bucket, store_request.key
    stored = bucket.find(key)
    if stored is None:
        raise NoSuchKey(key)
    tag = etag(bucket, key)
    same = {"ETag": tag, "Last-Modified": format_datetime(stored.modified, usegmt=True)}
    if is_unchanged(request.headers, tag, stored.modified):
        return 304, same, b""
    headers = {
        "Content-Type": content_type(key),
        **same,
        "Accept-Ranges": "bytes",
        **_wanted_headers(store_request.query),
    }
    is_other = request.headers.get("if-range", tag).strip('"') != tag.strip('"')
    first, end = (0, stored.size) if is_other else _range(request.headers.get("range", ""), stored)
    status = 200
    if (first, end) != (0, stored.size):
        status = 206
        headers["Content-Range"] = f"bytes {first}-{end - 1}/{stored.size}"
    if request.method == "HEAD":
        return status, headers | {"Content-Length": str(end - first)}, b""
    if end - first > MAX_OBJECT:
        raise Refusal(
            "NotImplemented",
            f"the emulator sends up to {MAX_OBJECT} bytes at once; use a Range",
        )
    with bucket.open(key) as file:
        file.seek(first, io.SEEK_SET)
        return status, headers, file.read(end - first)


def _wanted_headers(query: Mapping[str, str]) -> dict[str, str]:
    headers = {}
    for name, value in query.items():
        if not value.isascii() or not value.isprintable():
            raise Refusal("InvalidArgument", f"{name}: {shorten(value)} is not allowed in a header")
        headers["-".join(map(str.capitalize, name.split("-")[1:]))] = value
    return headers


def _range(text: str, stored: StoredObject) -> tuple[int, int]:
    """Returns the first byte to send, and the end of the bytes to send, exclusive."""
    match = _RANGE.fullmatch(text.strip())
    if match is None or match.group() == "bytes=-":
        # Other units and multiple ranges may be ignored.
        return 0, stored.size
    first, last = match.groups()
    if not first:
        start, end = max(stored.size - int(last), 0), stored.size
    else:
        start, end = int(first), min(int(last or stored.size) + 1, stored.size)
    if start >= end:
        raise Refusal("InvalidRange", f"the object has {stored.size} bytes", 416)
    return start, end


_HANDLERS: Final[Mapping[str, Callable[[StoreRequest], Answer]]] = {
    "GetObject": _get,
    "HeadObject": _get,
    "PutObject": _put,
    "DeleteObject": _delete,
    "ListObjects": _list,
    "HeadBucket": _head_bucket,
    "DeleteMultipleObjects": _delete_many,
    "InitiateMultipartUpload": multipart.begin,
    "UploadPart": multipart.put_part,
    "ListParts": multipart.list_parts,
    "CompleteMultipartUpload": multipart.complete,
    "AbortMultipartUpload": multipart.abort,
    "ListMultipartUploads": multipart.list_uploads,
}
