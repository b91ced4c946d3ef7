# Generated from spec/settings/file_archive.xsd (f6986bc4b126ff1a).
# Do not edit: change the spec and run `make generate`.
"""`FileCompressConfig` and `FileUncompressConfig`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

PREFIX_REPLACED = Integer(minimum=0, maximum=2)
"""How the names of extracted files are prefixed, from 0 to 2."""


class FileArchiveFormat(OpenEnum):
    """The format of an archive."""

    ZIP: ClassVar[FileArchiveFormat] = word("zip")
    """ZIP."""
    TAR: ClassVar[FileArchiveFormat] = word("tar")
    """TAR."""
    TAR_GZ: ClassVar[FileArchiveFormat] = word("tar.gz")
    """TAR, compressed with gzip."""


FileArchiveFormatValue = FileArchiveFormat | Literal["zip", "tar", "tar.gz"]
"""A value of `FileArchiveFormat`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressItem(BaseRecord):
    """A file to pack, and its place in the archive."""

    key: str | None = field(metadata=element("Key", OBJECT_KEY, required=True))
    """The key of the file. Not empty."""
    folder: str | None = field(default=None, metadata=element("Folder", ANY_TEXT))
    """The folder to put it in."""
    rename: str | None = field(default=None, metadata=element("Rename", ANY_TEXT))
    """The name to give it."""
    image_params: str | None = field(default=None, metadata=element("ImageParams", ANY_TEXT))
    """The rules to process it with before packing, if it is an image."""


class FileCompressItemDict(TypedDict, total=False):
    """`FileCompressItem` as a mapping."""

    key: Required[str]
    folder: str
    rename: str
    image_params: str


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressConfig(BaseRecord):
    """What to pack into an archive, and how.

    A request needs at least one of `url_list`, `prefix`, `key`, `key_config`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("UrlList", "Prefix", "Key", "KeyConfig"),)

    flatten: int | None = field(metadata=element("Flatten", BINARY_FLAG, required=True))
    """Whether to drop the folders of the files: with 0, source/demo.mp4 keeps its path; with 1, it
    becomes demo.mp4. 0 to 1.
    """
    format: FileArchiveFormatValue | None = field(
        metadata=element("Format", FileArchiveFormat, required=True)
    )
    """The format of the archive. One of `zip`, `tar`, `tar.gz`."""
    url_list: str | None = field(default=None, metadata=element("UrlList", OBJECT_KEY))
    """The key of a CSV file in the bucket whose first column has the addresses of the files, one
    per line: at most 10,000 files. It takes precedence over Prefix and Key. Not empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix", OBJECT_KEY))
    """Every object whose key starts with this, such as `test/`: at most 10,000 files. It takes
    precedence over Key. Not empty.
    """
    key: list[str] = field(
        default_factory=list, metadata=element("Key", OBJECT_KEY, many=True, max_items=1000)
    )
    """The keys of the files. Not empty. At most 1000 items."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """How the archive is created."""
    compress_key: str | None = field(
        default=None, repr=False, metadata=element("CompressKey", ANY_TEXT, secret=True)
    )
    """The password of the archive."""
    ignore_error: bool | None = field(default=None, metadata=element("IgnoreError", ANY_BOOLEAN))
    """Whether to continue without files that cannot be read."""
    key_config: list[FileCompressItem] = field(
        default_factory=list, metadata=element("KeyConfig", FileCompressItem, many=True)
    )
    """The files, each with its own folder and name in the archive."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressSelection(BaseRecord):
    """Selects files of an archive."""

    prefix: str | None = field(default=None, metadata=element("Prefix", ANY_TEXT))
    """Files whose names start with one of these."""
    key: list[str] = field(default_factory=list, metadata=element("Key", ANY_TEXT, many=True))
    """Files with these names."""


class FileUncompressSelectionDict(TypedDict, total=False):
    """`FileUncompressSelection` as a mapping."""

    prefix: str
    key: Sequence[str]


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressConfig(BaseRecord):
    """How an archive is extracted."""

    prefix: str | None = field(default=None, metadata=element("Prefix", ANY_TEXT))
    """The prefix of the keys of extracted files; the root of the bucket by default."""
    prefix_replaced: int | None = field(
        default=None, metadata=element("PrefixReplaced", PREFIX_REPLACED, default="0")
    )
    """What follows Prefix in the keys: 0 for nothing, 1 for the name of the archive without its
    extension, 2 for its full key without the extension. 0 to 2. Default: `0`.
    """
    uncompress_key: str | None = field(
        default=None, repr=False, metadata=element("UnCompressKey", ANY_TEXT, secret=True)
    )
    """The password of the archive, in Base64."""
    listing_file: bool | None = field(default=None, metadata=element("ListingFile", ANY_BOOLEAN))
    """Whether to list the extracted files."""
    mode: str | None = field(default=None, metadata=element("Mode", ANY_TEXT))
    """Which files to extract."""
    download_config: FileUncompressSelection | None = field(
        default=None, metadata=element("DownloadConfig", FileUncompressSelection)
    )
    """The files to extract."""
