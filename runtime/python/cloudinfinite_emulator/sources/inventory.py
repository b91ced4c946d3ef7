"""The objects that a COS inventory lists in CSV files."""

from __future__ import annotations

import csv
import gzip
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO

from cloudinfinite_runtime.codec.lexical import parse_timestamp
from cloudinfinite_runtime.representation import shorten

from ..objects import Bucket
from .document import MAX_LINE_BYTES, Document, decode_key
from .found import Checkpoint, Found
from .manifest import InventoryFile, Manifest, is_bucket, read_manifest

_GZIP = b"\x1f\x8b"

# Keys compress to a tenth, repetitive ones to a fiftieth; gzip can reach a thousandth.
_MOST_UNPACKED_TO_PACKED = 200
_ALWAYS_UNPACKED = 1024 * 1024


def list_inventory(bucket: Bucket, key: str, checkpoint: Checkpoint) -> Iterator[Found]:
    """Yields the objects of an inventory, file by file.

    Before it yields anything, it checks that all files exist and have the sizes in the manifest.
    Before the first object of a file, it verifies the file's checksum. It skips delete markers and
    all versions but the latest. The memory used does not depend on the number of objects.

    Args:
        bucket: The bucket of the manifest and the files.
        key: The key of the manifest.
        checkpoint: Called repeatedly during the search.

    Raises:
        SourceError: The manifest or a file is missing or invalid.
    """
    manifest = read_manifest(bucket, key)
    for file in manifest.files:
        document = _document(bucket, file)
        size = document.size()
        if file.size is not None and size != file.size:
            raise document.wrong(f"it has {size} bytes, but its manifest says {file.size}")
    for file in manifest.files:
        checkpoint()
        yield from _list_file(bucket, manifest, file, checkpoint)


def _document(bucket: Bucket, file: InventoryFile) -> Document:
    return Document(bucket, file.key, "inventory file")


def _list_file(
    bucket: Bucket, manifest: Manifest, file: InventoryFile, checkpoint: Checkpoint
) -> Iterator[Found]:
    document = _document(bucket, file)
    with document.open() as packed:
        measure = _measure(document, packed, checkpoint)
        if file.md5 is not None and measure.md5 != file.md5:
            raise document.wrong(f"its MD5 is {measure.md5}, but its manifest says {file.md5}")
        packed.seek(0)
        if measure.is_gzip or file.key.endswith(".gz"):
            most = _ALWAYS_UNPACKED + _MOST_UNPACKED_TO_PACKED * measure.size
            with gzip.GzipFile(fileobj=packed, mode="rb") as unpacked:
                lines = document.lines(unpacked, checkpoint, most)
                yield from _objects(document, lines, manifest.columns, bucket.name)
        else:
            lines = document.lines(packed, checkpoint)
            yield from _objects(document, lines, manifest.columns, bucket.name)


@dataclass(frozen=True, slots=True)
class _Measure:
    size: int
    md5: str
    is_gzip: bool


def _measure(document: Document, file: BinaryIO, checkpoint: Checkpoint) -> _Measure:
    size, head, md5 = 0, b"", hashlib.md5(usedforsecurity=False)
    for chunk in document.chunks(file):
        checkpoint()
        head = head or chunk[: len(_GZIP)]
        size += len(chunk)
        md5.update(chunk)
    return _Measure(size, md5.hexdigest(), head == _GZIP)


def _objects(
    document: Document,
    lines: Iterator[tuple[int, str]],
    columns: Mapping[str, int],
    bucket: str,
) -> Iterator[Found]:
    time_at = columns.get("lastmodifieddate")
    bucket_at, appid_at = columns.get("bucket"), columns.get("appid")
    latest_at = columns.get("islatest")
    # The pages use both names.
    marker_at = columns.get("isdeletemarker", columns.get("deletemarker"))
    for number, row in _rows(document, lines):
        if len(row) != len(columns):
            raise document.wrong(
                f"it has {len(row)} columns, but the manifest's fileSchema has {len(columns)}",
                number,
            )
        if bucket_at is not None:
            appid = "" if appid_at is None else row[appid_at]
            if not is_bucket(bucket, row[bucket_at], appid):
                raise document.wrong(
                    f"it is from the bucket {shorten(row[bucket_at])}, not {bucket}", number
                )
        if latest_at is not None and row[latest_at].lower() == "false":
            continue
        if marker_at is not None and row[marker_at].lower() == "true":
            continue
        try:
            # Inventories may encode a space as +, but always encode a plus sign as %2B.
            key = decode_key(row[columns["key"]].replace("+", " "))
            modified = None if time_at is None else _time(row[time_at])
        except ValueError as error:
            raise document.wrong(str(error), number) from None
        if not key:
            raise document.wrong("its Key is empty", number)
        yield Found(key, modified)


def _rows(document: Document, lines: Iterator[tuple[int, str]]) -> Iterator[tuple[int, list[str]]]:
    """Yields the rows of a table, with the numbers of their last lines; skips blank lines."""
    number = taken = 0

    def texts() -> Iterator[str]:
        nonlocal number, taken
        for number, text in lines:
            taken += len(text)
            # A quoted value may span any number of lines.
            if taken > MAX_LINE_BYTES:
                raise document.wrong(
                    f"its row is longer than {MAX_LINE_BYTES} characters; is a quote missing?",
                    number,
                )
            yield text

    rows = csv.reader(texts(), strict=True)
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise document.wrong(f"it is not CSV ({error})", number) from None
        if row is None:
            return
        taken = 0
        if row:
            yield number, row


def _time(text: str) -> datetime | None:
    try:
        moment = parse_timestamp(text)
        return None if moment is None else moment.astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):
        raise ValueError(
            f"its LastModifiedDate {shorten(text)} is not a time such as 2022-02-01T12:00:00.000Z"
        ) from None
