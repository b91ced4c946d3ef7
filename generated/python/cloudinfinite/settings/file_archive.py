# Generated from spec/settings/file_archive.xsd (ace569e7bdfc1e67).
# Do not edit: change the spec and run `make generate`.
"""`FileCompressConfig` and `FileUncompressConfig`, and what they are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

PREFIX_REPLACED = Integer(minimum=0, maximum=2)
"""What is put before the names of extracted files, from 0 to 2."""


class FileArchiveFormat(OpenEnum):
    """A format of archives."""

    ZIP: ClassVar[FileArchiveFormat] = word("zip")
    """ZIP."""
    TAR: ClassVar[FileArchiveFormat] = word("tar")
    """TAR."""
    TAR_GZ: ClassVar[FileArchiveFormat] = word("tar.gz")
    """TAR, compressed by gzip."""


FileArchiveFormatValue = FileArchiveFormat | Literal["zip", "tar", "tar.gz"]
"""A word of `FileArchiveFormat`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressItem(BaseRecord):
    """A file to pack, and what becomes of it in the archive."""

    key: str | None = field(metadata=element("Key", OBJECT_KEY, required=True))
    """The key of the file. Not empty."""
    folder: str | None = field(default=None, metadata=element("Folder", ANY_TEXT))
    """The folder that it is put in."""
    rename: str | None = field(default=None, metadata=element("Rename", ANY_TEXT))
    """The name that it gets."""
    image_params: str | None = field(default=None, metadata=element("ImageParams", ANY_TEXT))
    """The rules by which it is processed first, if it is an image."""


class FileCompressItemDict(TypedDict, total=False):
    """`FileCompressItem` as a mapping."""

    key: Required[str]
    folder: str
    rename: str
    image_params: str


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressConfig(BaseRecord):
    """What is packed into an archive, and how.

    A request needs at least one of `url_list`, `prefix`, `key`, `key_config`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("UrlList", "Prefix", "Key", "KeyConfig")

    flatten: int | None = field(metadata=element("Flatten", BINARY_FLAG, required=True))
    """Whether to drop the folders of the files: with 0 source/demo.mp4 keeps its path, with 1 it
    becomes demo.mp4. 0 to 1.
    """
    format: FileArchiveFormatValue | None = field(
        metadata=element("Format", FileArchiveFormat, required=True)
    )
    """The format of the archive. One of `zip`, `tar`, `tar.gz`."""
    url_list: str | None = field(default=None, metadata=element("UrlList", OBJECT_KEY))
    """The key of a CSV file in the bucket whose first column holds the addresses of the files, one
    a line: 10,000 files at most. It goes before Prefix and Key. Not empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix", OBJECT_KEY))
    """Every object whose key starts with this, such as `test/`: 10,000 files at most. It goes
    before Key. Not empty.
    """
    key: list[str] = field(
        default_factory=list, metadata=element("Key", OBJECT_KEY, many=True, max_items=1000)
    )
    """The keys of the files. Not empty. At most 1000 items."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """How the archive is made."""
    compress_key: str | None = field(
        default=None, repr=False, metadata=element("CompressKey", ANY_TEXT, secret=True)
    )
    """The password of the archive."""
    ignore_error: bool | None = field(default=None, metadata=element("IgnoreError", ANY_BOOLEAN))
    """Whether to go on without the files that cannot be read."""
    key_config: list[FileCompressItem] = field(
        default_factory=list, metadata=element("KeyConfig", FileCompressItem, many=True)
    )
    """The files, each with a place and a name of its own in the archive."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressSelection(BaseRecord):
    """Some of the files of an archive."""

    prefix: str | None = field(default=None, metadata=element("Prefix", ANY_TEXT))
    """Those whose names begin with this."""
    key: list[str] = field(default_factory=list, metadata=element("Key", ANY_TEXT, many=True))
    """Those of these names."""


class FileUncompressSelectionDict(TypedDict, total=False):
    """`FileUncompressSelection` as a mapping."""

    prefix: str
    key: Sequence[str]


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressConfig(BaseRecord):
    """How an archive is extracted."""

    prefix: str | None = field(default=None, metadata=element("Prefix", ANY_TEXT))
    """What the keys of the extracted files begin with; the root of the bucket if left out."""
    prefix_replaced: int | None = field(
        default=None, metadata=element("PrefixReplaced", PREFIX_REPLACED, default="0")
    )
    """What follows Prefix in the keys: 0, nothing; 1, the name of the archive without its
    extension; 2, its whole key without the extension. 0 to 2. Default: `0`.
    """
    uncompress_key: str | None = field(
        default=None, repr=False, metadata=element("UnCompressKey", ANY_TEXT, secret=True)
    )
    """The password of the archive, in Base64."""
    listing_file: bool | None = field(default=None, metadata=element("ListingFile", ANY_BOOLEAN))
    """Whether to list the files that were extracted."""
    mode: str | None = field(default=None, metadata=element("Mode", ANY_TEXT))
    """Which of the files are extracted."""
    download_config: FileUncompressSelection | None = field(
        default=None, metadata=element("DownloadConfig", FileUncompressSelection)
    )
    """The files to extract."""
