# Generated from spec/results/file_archive_result.xsd (11c73e35b609440d).
# Do not edit: change the spec and run `make generate`.
"""`FileUncompressResult` and `FileCompressResult`, and their parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressResult(BaseRecord):
    """The location of the files extracted from an archive."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    file_count: int | None = field(default=None, metadata=element("FileCount", ANY_INTEGER))
    """The number of extracted files."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressErrors(BaseRecord):
    """The files that could not be packed."""

    error_count: int | None = field(default=None, metadata=element("ErrorCount", ANY_INTEGER))
    """The number of files."""
    error_file: list[str] = field(
        default_factory=list, metadata=element("ErrorFile", ANY_TEXT, many=True)
    )
    """The keys of the files."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressResult(BaseRecord):
    """The archive that a job created."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The key of the archive."""
    compress_file_count: int | None = field(
        default=None, metadata=element("CompressFileCount", ANY_INTEGER)
    )
    """The number of files in the archive."""
    error_count: int | None = field(default=None, metadata=element("ErrorCount", ANY_INTEGER))
    """The number of files that could not be packed."""
    error_detail: FileCompressErrors | None = field(
        default=None, metadata=element("ErrorDetail", FileCompressErrors)
    )
    """The files that could not be packed."""
