"""Requests of multipart uploads."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final
from urllib.parse import quote

from lxml.etree import _Element

from ..checks.body import parse_body
from ..checks.refusal import Refusal
from ..elements import element
from .copying import Source, copied_from
from .listing import etag, stamp
from .request import Answer, StoreRequest, document
from .routing import MAX_OBJECT
from .uploads import MOST_PARTS, Part, Upload, UploadError

_STATUSES: Final = {"NoSuchUpload": 404, "SlowDown": 503}
_NUMBER = re.compile(r"[0-9]{1,9}")
_MOST: Final = 1000


@contextmanager
def _upload_errors() -> Iterator[None]:
    try:
        yield
    except UploadError as error:
        raise Refusal(error.code, str(error), _STATUSES.get(error.code, 400)) from None


def begin(store_request: StoreRequest) -> Answer:
    """Starts a multipart upload."""
    bucket = store_request.writable()
    with _upload_errors():
        upload_id = store_request.uploads.begin(bucket.name, store_request.key, store_request.now)
    fields = {"Bucket": bucket.name, "Key": store_request.key, "UploadId": upload_id}
    return document(element("InitiateMultipartUploadResult", fields))


def put_part(store_request: StoreRequest) -> Answer:
    """Stores a part, which may be copied from another object."""
    source = copied_from(store_request)
    data = store_request.request.body if source is None else source.read()
    if len(data) > MAX_OBJECT:
        raise Refusal("EntityTooLarge", f"the emulator accepts parts of up to {MAX_OBJECT} bytes")
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    part = Part(
        store_request.number("partNumber", 0, MOST_PARTS + 1),
        f'"{digest}"',
        store_request.now,
        data,
    )
    with _upload_errors():
        store_request.uploads.put(
            _upload_id(store_request), store_request.bucket.name, store_request.key, part
        )
    if source is None:
        return 200, {"ETag": part.etag}, b""
    return _copied(source, part)


def _copied(source: Source, part: Part) -> Answer:
    fields = {"ETag": part.etag, "LastModified": stamp(source.stored.modified)}
    return document(element("CopyPartResult", fields))


def list_parts(store_request: StoreRequest) -> Answer:
    """Lists the parts of an upload."""
    upload_id = _upload_id(store_request)
    most = store_request.number("max-parts", _MOST, _MOST)
    after = store_request.number("part-number-marker", 0, MOST_PARTS)
    with _upload_errors():
        parts = store_request.uploads.parts(upload_id, store_request.bucket.name, store_request.key)
    left = [part for part in parts if part.number > after]
    shown = left[:most]
    fields = {
        "Bucket": store_request.bucket.name,
        **_encoding(store_request),
        "Key": _shown(store_request)(store_request.key),
        "UploadId": upload_id,
        "PartNumberMarker": str(after),
        **({"NextPartNumberMarker": str(shown[-1].number)} if shown else {}),
        "StorageClass": "STANDARD",
        "MaxParts": str(most),
        "IsTruncated": str(len(left) > most).lower(),
    }
    root = element("ListPartsResult", fields)
    root.extend(
        element(
            "Part",
            {
                "PartNumber": str(part.number),
                "LastModified": stamp(part.modified),
                "ETag": part.etag,
                "Size": str(len(part.data)),
            },
        )
        for part in shown
    )
    return document(root)


def complete(store_request: StoreRequest) -> Answer:
    """Creates the object from its parts."""
    bucket, upload_id = store_request.writable(), _upload_id(store_request)
    root = parse_body(store_request.request.body, ("CompleteMultipartUpload",))
    wanted = [_wanted(part) for part in root.iterfind("Part")]
    with _upload_errors():
        data = store_request.uploads.joined(upload_id, bucket.name, store_request.key, wanted)
        if len(data) > MAX_OBJECT:
            raise Refusal(
                "EntityTooLarge", f"the emulator accepts objects of up to {MAX_OBJECT} bytes"
            )
        bucket.put(store_request.key, data)
        store_request.uploads.drop(upload_id, bucket.name, store_request.key)
    host = store_request.request.headers.get("host", "")
    fields = {
        "Location": f"http://{host}/{quote(store_request.key)}",
        "Bucket": bucket.name,
        "Key": store_request.key,
        "ETag": etag(bucket, store_request.key),
    }
    return document(element("CompleteMultipartUploadResult", fields))


def _wanted(part: _Element) -> tuple[int, str]:
    number = (part.findtext("PartNumber") or "").strip()
    if not _NUMBER.fullmatch(number):
        raise Refusal("MalformedXML", f"PartNumber: {number[:40]!r} is not a number")
    return int(number), (part.findtext("ETag") or "").strip()


def abort(store_request: StoreRequest) -> Answer:
    """Ends an upload, and discards its parts."""
    with _upload_errors():
        store_request.uploads.drop(
            _upload_id(store_request), store_request.writable().name, store_request.key
        )
    return 204, {}, b""


def list_uploads(store_request: StoreRequest) -> Answer:
    """Lists the unfinished uploads to a bucket."""
    query, shown = store_request.query, _shown(store_request)
    if "delimiter" in query:
        raise Refusal("NotImplemented", "the emulator only lists uploads without a delimiter")
    most = store_request.number("max-uploads", _MOST, _MOST)
    marker, id_marker = query.get("key-marker", ""), query.get("upload-id-marker", "")
    known = store_request.uploads.list(store_request.bucket.name, query.get("prefix", ""))
    left = list(_after(known, marker, id_marker))
    page = left[:most]
    fields = {
        "Bucket": store_request.bucket.name,
        **_encoding(store_request),
        "KeyMarker": shown(marker),
        "UploadIdMarker": id_marker,
        **(
            {"NextKeyMarker": shown(page[-1].key), "NextUploadIdMarker": page[-1].upload_id}
            if len(left) > most and page
            else {}
        ),
        "MaxUploads": str(most),
        "IsTruncated": str(len(left) > most).lower(),
        "Prefix": shown(query.get("prefix", "")),
    }
    root = element("ListMultipartUploadsResult", fields)
    root.extend(
        element(
            "Upload",
            {
                "Key": shown(upload.key),
                "UploadId": upload.upload_id,
                "StorageClass": "STANDARD",
                "Initiated": stamp(upload.initiated),
            },
        )
        for upload in page
    )
    return document(root)


def _after(known: list[Upload], key: str, upload_id: str) -> Iterator[Upload]:
    is_past = not upload_id
    for upload in known:
        if upload.key > key or (upload.key == key and upload_id and is_past):
            yield upload
        elif upload.key == key:
            is_past = is_past or upload.upload_id == upload_id


def _upload_id(store_request: StoreRequest) -> str:
    return store_request.query.get("uploadId", "")


def _shown(store_request: StoreRequest) -> Callable[[str], str]:
    encoding = store_request.query.get("encoding-type", "")
    if encoding not in ("", "url"):
        raise Refusal("InvalidArgument", f"encoding-type: {encoding[:40]!r} is not url")
    return quote if encoding else str


def _encoding(store_request: StoreRequest) -> Mapping[str, str]:
    return {"EncodingType": "url"} if store_request.query.get("encoding-type") else {}
