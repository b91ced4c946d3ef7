"""The manifest of a COS inventory."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cloudinfinite_runtime.representation import shorten

from ..objects import Bucket
from .document import Document

MAX_MANIFEST_BYTES = 4 * 1024 * 1024
"""The maximum size of a manifest, which is enough for some 20,000 files."""

_MD5 = re.compile("[0-9A-Fa-f]{32}")


@dataclass(frozen=True, slots=True)
class InventoryFile:
    """A file of an inventory, as described by the manifest.

    Attributes:
        key: Its key in the manifest's bucket.
        size: Its length in bytes; None if the manifest does not state it.
        md5: Its MD5 in lower-case hexadecimal; None if the manifest does not state it.
    """

    key: str
    size: int | None
    md5: str | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """A parsed manifest.

    Attributes:
        columns: The index of each column in the tables, by name in lower case.
        files: The files, in order.
    """

    columns: Mapping[str, int]
    files: tuple[InventoryFile, ...]


def read_manifest(bucket: Bucket, key: str) -> Manifest:
    """Parses a manifest: JSON with ``fileFormat``, ``fileSchema`` and ``files``.

    Raises:
        SourceError: It is missing, is not a manifest, or is for another bucket; or its tables are
            not CSV or have no Key column.
    """
    document = Document(bucket, key, "manifest")
    fields = _object(document)
    format_ = _text(document, fields, "fileFormat")
    if format_.upper() != "CSV":
        raise document.refused(
            f"its inventory is in the format {shorten(format_)}, but the emulator only supports "
            "CSV; export the inventory as CSV"
        )
    if "sourceBucket" in fields:
        name = _text(document, fields, "sourceBucket")
        appid = _text(document, fields, "sourceAppid") if "sourceAppid" in fields else ""
        if not is_bucket(bucket.name, name, appid):
            raise document.wrong(
                f"its inventory is of the bucket {shorten(name)}, not {bucket.name}"
            )
    files = fields.get("files")
    if not isinstance(files, list):
        raise document.wrong("its field files must be a list")
    return Manifest(_columns(document, fields), tuple(_file(document, each) for each in files))


def is_bucket(full: str, name: str, appid: str) -> bool:
    """Returns whether a name, with or without APPID, and an APPID, if any, match a bucket."""
    short, _, own = full.rpartition("-")
    return name in (full, short) and appid in ("", own)


def _object(document: Document) -> Mapping[str, Any]:
    with document.open() as file:
        body = bytearray()
        for chunk in document.chunks(file):
            body += chunk
            if len(body) > MAX_MANIFEST_BYTES:
                raise document.wrong(f"a manifest has at most {MAX_MANIFEST_BYTES} bytes")
    try:
        fields = json.loads(body)
    except RecursionError:
        raise document.wrong("it is not a manifest: its JSON is nested too deeply") from None
    except ValueError as error:
        raise document.wrong(f"it is not JSON ({shorten(str(error))})") from None
    if not isinstance(fields, dict):
        raise document.wrong("it must be a JSON object, like the manifest.json of an inventory")
    return fields


def _text(document: Document, fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise document.wrong(f"its field {name} must be a string")
    return value


def _columns(document: Document, fields: Mapping[str, Any]) -> Mapping[str, int]:
    schema = _text(document, fields, "fileSchema")
    # The pages spell some columns in two ways.
    names = [name.strip().lower() for name in schema.split(",")]
    if "key" not in names:
        raise document.wrong(f"its fileSchema {shorten(schema)} has no column Key")
    columns = {name: place for place, name in enumerate(names)}
    if len(columns) < len(names):
        raise document.wrong(f"its fileSchema {shorten(schema)} has a duplicate column")
    return columns


def _file(document: Document, entry: object) -> InventoryFile:
    if not isinstance(entry, dict):
        raise document.wrong("each of its files must be a JSON object")
    key = _text(document, entry, "key")
    # COS writes the size as text; stores with similar inventories write it as a number.
    size = entry.get("size")
    if size is not None and re.fullmatch("[0-9]{1,15}", str(size)) is None:
        raise document.wrong(f"the size of its file {shorten(key)} must be a number of bytes")
    md5 = entry.get("md5Checksum", entry.get("MD5checksum"))
    if md5 is not None and (not isinstance(md5, str) or _MD5.fullmatch(md5) is None):
        raise document.wrong(
            f"the md5Checksum of its file {shorten(key)} must be 32 hexadecimal digits"
        )
    return InventoryFile(key, None if size is None else int(size), md5 and md5.lower())
