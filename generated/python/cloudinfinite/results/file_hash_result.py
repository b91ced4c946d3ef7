# Generated from spec/results/file_hash_result.xsd (aa6cb9709ccf4edd).
# Do not edit: change the spec and run `make generate`.
"""`FileHashCodeResult`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True, kw_only=True, repr=False)
class FileHashCodeResult(BaseRecord):
    """The hash of a file."""

    md5: str | None = field(default=None, metadata=element("MD5", ANY_TEXT))
    """The MD5 hash, if requested."""
    sha1: str | None = field(default=None, metadata=element("SHA1", ANY_TEXT))
    """The SHA-1 hash, if requested."""
    sha256: str | None = field(default=None, metadata=element("SHA256", ANY_TEXT))
    """The SHA-256 hash, if requested."""
    file_size: int | None = field(default=None, metadata=element("FileSize", ANY_INTEGER))
    """The size of the file, in bytes."""
    last_modified: datetime | None = field(
        default=None, metadata=element("LastModified", TIMESTAMP)
    )
    """When the file was last modified."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """The ETag of the object."""
