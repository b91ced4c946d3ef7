"""Inputs of batches, and the manifests, inventories and tables that they name."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from lxml.etree import _Element

from cloudinfinite.service import SERVICE
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.objects import Bucket, MemoryBucket
from cloudinfinite_emulator.sources import Found, SourceError, find_objects

NAME = "examplebucket-1250000000"
SCHEMA = "Appid, Bucket, Key, Size, LastModifiedDate, ETag, StorageClass"
MANIFEST = "inventory/20220201/manifest.json"
CODES = frozenset(row.code for row in SERVICE.error_codes)

Row = Mapping[str, str]


def named(**fields: str) -> _Element:
    return element("Input", fields)


def find(
    bucket: Bucket,
    start: datetime | None = None,
    end: datetime | None = None,
    /,
    **fields: str,
) -> list[Found]:
    return list(find_objects(bucket, named(**fields), start, end))


def keys(bucket: Bucket, **fields: str) -> list[str]:
    return [each.key for each in find(bucket, **fields)]


def refusal(bucket: Bucket, **fields: str) -> tuple[str, str]:
    """Returns the code and the message of a search, which must fail without a result."""
    try:
        found = find(bucket, **fields)
    except SourceError as error:
        assert error.code in CODES
        assert str(error) == f"{error.code}: {error.message}"
        return error.code, error.message
    raise AssertionError(f"nothing was wrong: {found}")


def row(key: str, modified: str = "2022-02-01T04:00:00.000Z", **more: str) -> Row:
    usual = {"Appid": "1250000000", "Bucket": "examplebucket", "Size": "1", "ETag": '"e,t"'}
    return {**usual, "Key": quote(key, safe=""), "LastModifiedDate": modified, **more}


def table(rows: Iterable[Row], schema: str = SCHEMA, quote_all: bool = True) -> bytes:
    output = io.StringIO()
    writer = csv.writer(output, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL)
    names = [name.strip() for name in schema.split(",")]
    writer.writerows([each.get(name, "") for name in names] for each in rows)
    return output.getvalue().encode()


def manifest(files: Mapping[str, bytes], /, **more: Any) -> dict[str, Any]:
    """Returns a manifest in COS's format for files, given by key."""
    return {
        "sourceAppid": "1250000000",
        "sourceBucket": "examplebucket",
        "destinationAppid": "1250000000",
        "destinationBucket": "examplebucket",
        "fileFormat": "CSV",
        "listObjectCount": "1",
        "fileSchema": SCHEMA,
        "files": [
            {
                "key": key,
                "size": str(len(data)),
                "md5Checksum": hashlib.md5(data).hexdigest(),
            }
            for key, data in files.items()
        ],
        **more,
    }


def inventory(files: Mapping[str, bytes], /, **more: Any) -> MemoryBucket:
    """Returns a bucket with an inventory."""
    bucket = MemoryBucket(NAME)
    for key, data in files.items():
        bucket.put(key, data)
    bucket.put(MANIFEST, json.dumps(manifest(files, **more)).encode())
    return bucket


def one_file(data: bytes, key: str = "inventory/data.csv", /, **more: Any) -> MemoryBucket:
    return inventory({key: data}, **more)


def packed(rows: Sequence[Row], schema: str = SCHEMA) -> bytes:
    return gzip.compress(table(rows, schema), mtime=0)
