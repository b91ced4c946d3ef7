# Generated from spec/files/get_file_hash.xsd (58763d0c3f6449c7).
# Do not edit: change the spec and run `make generate`.
"""The operation GetFileHash and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.files.file_job import FileJobInput
    from cloudinfinite.results.file_hash_result import FileHashCodeResult


class HashName(OpenEnum):
    """A hash algorithm."""

    MD5: ClassVar[HashName] = word("md5")
    """MD5."""
    SHA1: ClassVar[HashName] = word("sha1")
    """SHA-1."""
    SHA256: ClassVar[HashName] = word("sha256")
    """SHA-256."""


HashNameValue = HashName | Literal["md5", "sha1", "sha256"]
"""A value of `HashName`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class GetFileHashParams(BaseRecord):
    """The arguments of `client.files.get_hash`."""

    ci_process: str = field(
        default="filehash",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="filehash"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    type: HashNameValue = field(metadata=element("type", HashName, place="query", required=True))
    add_to_header: bool | None = field(
        default=None, metadata=element("addtoheader", ANY_BOOLEAN, place="query", default="false")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class GetFileHashResponse(Answer):
    """The hash of a file."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    file_hash_code_result: FileHashCodeResult = field(
        metadata=element(
            "FileHashCodeResult", "..results.file_hash_result:FileHashCodeResult", always=True
        )
    )
    """The hash."""
    input: FileJobInput | None = field(
        default=None, metadata=element("Input", "..files.file_job:FileJobInput")
    )
    """The file."""


OPERATION: Final = Operation(
    name="GetFileHash",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="files",
    call="get_hash",
    schema="files/get_file_hash.xsd",
    summary="Hash a file, and return the hash.",
    params=GetFileHashParams,
    response=GetFileHashResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/83107",),
)
