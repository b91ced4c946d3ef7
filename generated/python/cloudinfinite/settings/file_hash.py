# Generated from spec/settings/file_hash.xsd (7c9cc9a2cc888a6d).
# Do not edit: change the spec and run `make generate`.
"""`FileHashCodeConfig`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


class FileHashAlgorithm(OpenEnum):
    """A hash algorithm."""

    MD5: ClassVar[FileHashAlgorithm] = word("MD5")
    """MD5."""
    SHA1: ClassVar[FileHashAlgorithm] = word("SHA1")
    """SHA-1."""
    SHA256: ClassVar[FileHashAlgorithm] = word("SHA256")
    """SHA-256."""


FileHashAlgorithmValue = FileHashAlgorithm | Literal["MD5", "SHA1", "SHA256"]
"""A value of `FileHashAlgorithm`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileHashCodeConfig(BaseRecord):
    """File hash settings."""

    type: FileHashAlgorithmValue | None = field(
        metadata=element("Type", FileHashAlgorithm, required=True)
    )
    """The hash algorithm. One of `MD5`, `SHA1`, `SHA256`."""
    add_to_header: bool | None = field(
        default=None, metadata=element("AddToHeader", ANY_BOOLEAN, default="false")
    )
    """Whether to also store the hash in a header of the object, such as x-cos-meta-md5. Default:
    `false`.
    """
