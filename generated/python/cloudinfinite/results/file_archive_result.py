# Generated from spec/results/file_archive_result.xsd (4157a6b82d358b22).
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
    """Where the files of an archive were extracted to."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The bucket's region."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The bucket's full name."""
    file_count: int | None = field(default=None, metadata=element("FileCount", ANY_INTEGER))
    """The number of files extracted."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressErrors(BaseRecord):
    """The files that could not be packed."""

    error_count: int | None = field(default=None, metadata=element("ErrorCount", ANY_INTEGER))
    """The number of files."""
    error_file: list[str] = field(
        default_factory=list, metadata=element("ErrorFile", ANY_TEXT, many=True)
    )
    """Their keys."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressResult(BaseRecord):
    """The archive that was created."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The bucket's region."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The key of the archive."""
    compress_file_count: int | None = field(
        default=None, metadata=element("CompressFileCount", ANY_INTEGER)
    )
    """The number of files in it."""
    error_count: int | None = field(default=None, metadata=element("ErrorCount", ANY_INTEGER))
    """The number of files that could not be packed."""
    error_detail: FileCompressErrors | None = field(
        default=None, metadata=element("ErrorDetail", FileCompressErrors)
    )
    """The files that could not be packed."""
