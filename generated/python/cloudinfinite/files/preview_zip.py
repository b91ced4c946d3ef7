# Generated from spec/files/preview_zip.xsd (537d5ef967ad762b).
# Do not edit: change the spec and run `make generate`.
"""The operation PreviewZip and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class PreviewZipParams(BaseRecord):
    """The arguments of `client.files.preview_zip`."""

    ci_process: str = field(
        default="zippreview",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="zippreview"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class ZipEntry(BaseRecord):
    """A file in an archive."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """The name of the file, including its folders."""
    last_modified: str | None = field(default=None, metadata=element("LastModified", ANY_TEXT))
    """The last modification time, according to the archive."""
    uncompressed_size: int | None = field(
        default=None, metadata=element("UncompressedSize", ANY_INTEGER)
    )
    """The uncompressed size, in bytes."""


@dataclass(slots=True, kw_only=True, repr=False)
class PreviewZipResponse(Answer):
    """The files in an archive."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    file_number: int | None = field(default=None, metadata=element("FileNumber", ANY_INTEGER))
    """The number of files."""
    is_truncated: bool | None = field(default=None, metadata=element("IsTruncated", ANY_BOOLEAN))
    """Whether the archive contains more files than listed."""
    contents: list[ZipEntry] = field(
        default_factory=list, metadata=element("Contents", ZipEntry, many=True)
    )
    """The files."""


OPERATION: Final = Operation(
    name="PreviewZip",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="files",
    call="preview_zip",
    schema="files/preview_zip.xsd",
    summary="List the files in an archive without extracting it.",
    params=PreviewZipParams,
    response=PreviewZipResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/93032",),
)
