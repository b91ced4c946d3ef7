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
from .asking import MAX_OBJECT
from .copying import Source, copied_from
from .listing import etag, stamp
from .request import Answer, StoreRequest, document
from .uploads import MOST_PARTS, Part, Upload, UploadError

_STATUSES: Final = {"NoSuchUpload": 404, "SlowDown": 503}
_NUMBER = re.compile(r"[0-9]{1,9}")
_MOST: Final = 1000


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except UploadError as error:
        raise Refusal(error.code, str(error), _STATUSES.get(error.code, 400)) from None


def begin(asked: StoreRequest) -> Answer:
    """Starts a multipart upload."""
    bucket = asked.writable()
    with _explained():
        upload_id = asked.uploads.begin(bucket.name, asked.key, asked.now)
    fields = {"Bucket": bucket.name, "Key": asked.key, "UploadId": upload_id}
    return document(element("InitiateMultipartUploadResult", fields))


def put_part(asked: StoreRequest) -> Answer:
    """Stores a part, which may be copied from another object."""
    source = copied_from(asked)
    data = asked.request.body if source is None else source.read()
    if len(data) > MAX_OBJECT:
        raise Refusal("EntityTooLarge", f"the emulator takes parts of up to {MAX_OBJECT} bytes")
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    part = Part(asked.number("partNumber", 0, MOST_PARTS + 1), f'"{digest}"', asked.now, data)
    with _explained():
        asked.uploads.put(_upload_id(asked), asked.bucket.name, asked.key, part)
    if source is None:
        return 200, {"ETag": part.etag}, b""
    return _told(source, part)


def _told(source: Source, part: Part) -> Answer:
    fields = {"ETag": part.etag, "LastModified": stamp(source.stored.modified)}
    return document(element("CopyPartResult", fields))


def list_parts(asked: StoreRequest) -> Answer:
    """Lists the parts of an upload."""
    upload_id = _upload_id(asked)
    most = asked.number("max-parts", _MOST, _MOST)
    after = asked.number("part-number-marker", 0, MOST_PARTS)
    with _explained():
        parts = asked.uploads.parts(upload_id, asked.bucket.name, asked.key)
    left = [part for part in parts if part.number > after]
    shown = left[:most]
    fields = {
        "Bucket": asked.bucket.name,
        **_encoding(asked),
        "Key": _shown(asked)(asked.key),
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


def complete(asked: StoreRequest) -> Answer:
    """Creates the object from its parts."""
    bucket, upload_id = asked.writable(), _upload_id(asked)
    root = parse_body(asked.request.body, ("CompleteMultipartUpload",))
    wanted = [_wanted(part) for part in root.iterfind("Part")]
    with _explained():
        data = asked.uploads.joined(upload_id, bucket.name, asked.key, wanted)
        if len(data) > MAX_OBJECT:
            raise Refusal(
                "EntityTooLarge", f"the emulator takes objects of up to {MAX_OBJECT} bytes"
            )
        bucket.put(asked.key, data)
        asked.uploads.drop(upload_id, bucket.name, asked.key)
    host = asked.request.headers.get("host", "")
    fields = {
        "Location": f"http://{host}/{quote(asked.key)}",
        "Bucket": bucket.name,
        "Key": asked.key,
        "ETag": etag(bucket, asked.key),
    }
    return document(element("CompleteMultipartUploadResult", fields))


def _wanted(part: _Element) -> tuple[int, str]:
    number = (part.findtext("PartNumber") or "").strip()
    if not _NUMBER.fullmatch(number):
        raise Refusal("MalformedXML", f"PartNumber: {number[:40]!r} is not a number")
    return int(number), (part.findtext("ETag") or "").strip()


def abort(asked: StoreRequest) -> Answer:
    """Ends an upload, and discards its parts."""
    with _explained():
        asked.uploads.drop(_upload_id(asked), asked.writable().name, asked.key)
    return 204, {}, b""


def list_uploads(asked: StoreRequest) -> Answer:
    """Lists the unfinished uploads to a bucket."""
    query, shown = asked.query, _shown(asked)
    if "delimiter" in query:
        raise Refusal("NotImplemented", "the emulator only lists uploads without a delimiter")
    most = asked.number("max-uploads", _MOST, _MOST)
    marker, id_marker = query.get("key-marker", ""), query.get("upload-id-marker", "")
    known = asked.uploads.list(asked.bucket.name, query.get("prefix", ""))
    left = list(_after(known, marker, id_marker))
    page = left[:most]
    fields = {
        "Bucket": asked.bucket.name,
        **_encoding(asked),
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


def _upload_id(asked: StoreRequest) -> str:
    return asked.query.get("uploadId", "")


def _shown(asked: StoreRequest) -> Callable[[str], str]:
    encoding = asked.query.get("encoding-type", "")
    if encoding not in ("", "url"):
        raise Refusal("InvalidArgument", f"encoding-type: {encoding[:40]!r} is not url")
    return quote if encoding else str


def _encoding(asked: StoreRequest) -> Mapping[str, str]:
    return {"EncodingType": "url"} if asked.query.get("encoding-type") else {}
