"""Calls that read a file and respond at once."""

from __future__ import annotations

import hashlib
from typing import Final

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element, time_text
from ..files.archive import ArchiveError, read_archive
from .call import Call
from .object_access import find_object, open_object

_MOST_BYTES = 128 * 1024 * 1024
_HASHES: Final = {"md5": "MD5", "sha1": "SHA1", "sha256": "SHA256"}


def hash_file(call: Call) -> list[_Element]:
    """Returns the hash of an object of up to 128 MiB."""
    kind, key = call.first("type") or "", call.first("ObjectKey") or ""
    if kind not in _HASHES:
        raise Refusal("InvalidArgument", f"type: {kind!r} is not one of {', '.join(_HASHES)}")
    if call.first("addtoheader") in ("true", "1"):
        raise Refusal(
            "NotImplemented", "addtoheader: the emulator stores no object headers; leave it out"
        )
    stored = find_object(call, key)
    if stored.size > _MOST_BYTES:
        raise Refusal(
            "ResourceNotSupported",
            f"the object has {stored.size} bytes, but the maximum without a job is"
            f" {_MOST_BYTES}; create a job",
        )
    wanted, tag = hashlib.new(kind, usedforsecurity=False), hashlib.md5(usedforsecurity=False)
    with open_object(call, key) as file:
        while block := file.read(2**20):
            wanted.update(block)
            tag.update(block)
    result = {
        _HASHES[kind]: wanted.hexdigest(),
        "FileSize": str(stored.size),
        "LastModified": time_text(stored.modified),
        "Etag": f'"{tag.hexdigest()}"',
    }
    place = {"Bucket": call.bucket, "Object": key, "Region": call.region}
    return [element("FileHashCodeResult", result), element("Input", place)]


def list_archive(call: Call) -> list[_Element]:
    """Returns the list of files in an archive, without unpacking it."""
    with open_object(call, call.first("ObjectKey")) as file:
        try:
            archive = read_archive(file)
        except ArchiveError as error:
            raise Refusal("ResourceNotSupported", str(error)) from None
    return [
        element("FileNumber", str(archive.number)),
        element("IsTruncated", str(archive.is_truncated).lower()),
        *(
            element(
                "Contents",
                {
                    "Key": entry.name,
                    "LastModified": entry.modified,
                    "UncompressedSize": str(entry.size),
                },
            )
            for entry in archive.entries
        ),
    ]
