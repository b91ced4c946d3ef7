# Generated from spec/settings/file_archive.xsd (050c59aea121ebe4).
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
"""The prefix mode for the keys of extracted files, from 0 to 2."""


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
    """A file to pack, with its folder and name in the archive."""

    key: str | None = field(metadata=element("Key", OBJECT_KEY, required=True))
    """The key of the file. Not empty."""
    folder: str | None = field(default=None, metadata=element("Folder", ANY_TEXT))
    """The folder of the file in the archive."""
    rename: str | None = field(default=None, metadata=element("Rename", ANY_TEXT))
    """The name of the file in the archive."""
    image_params: str | None = field(default=None, metadata=element("ImageParams", ANY_TEXT))
    """The image processing rules to apply before packing, if the file is an image."""


class FileCompressItemDict(TypedDict, total=False):
    """`FileCompressItem` as a mapping."""

    key: Required[str]
    folder: str
    rename: str
    image_params: str


@dataclass(slots=True, kw_only=True, repr=False)
class FileCompressConfig(BaseRecord):
    """Settings for creating an archive.

    A request needs at least one of `url_list`, `prefix`, `key`, `key_config`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("UrlList", "Prefix", "Key", "KeyConfig"),)

    flatten: int | None = field(metadata=element("Flatten", BINARY_FLAG, required=True))
    """Whether to drop the folders of the files. With 0, source/demo.mp4 keeps its path; with 1, it
    becomes demo.mp4. 0 to 1.
    """
    format: FileArchiveFormatValue | None = field(
        metadata=element("Format", FileArchiveFormat, required=True)
    )
    """The format of the archive. One of `zip`, `tar`, `tar.gz`."""
    url_list: str | None = field(default=None, metadata=element("UrlList", OBJECT_KEY))
    """The key of a CSV file in the bucket that lists the addresses of the files in its first
    column, one per line; at most 10,000 files. Takes precedence over Prefix and Key. Not empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix", OBJECT_KEY))
    """The key prefix of the objects to pack, such as `test/`; at most 10,000 files. Takes
    precedence over Key. Not empty.
    """
    key: list[str] = field(
        default_factory=list, metadata=element("Key", OBJECT_KEY, many=True, max_items=1000)
    )
    """The keys of the files to pack. Not empty. At most 1000 items."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The method for creating the archive."""
    compress_key: str | None = field(
        default=None, repr=False, metadata=element("CompressKey", ANY_TEXT, secret=True)
    )
    """The password of the archive."""
    ignore_error: bool | None = field(default=None, metadata=element("IgnoreError", ANY_BOOLEAN))
    """Whether to skip files that cannot be read."""
    key_config: list[FileCompressItem] = field(
        default_factory=list, metadata=element("KeyConfig", FileCompressItem, many=True)
    )
    """The files to pack, each with a folder and name in the archive."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressSelection(BaseRecord):
    """A filter for files in an archive."""

    prefix: str | None = field(default=None, metadata=element("Prefix", ANY_TEXT))
    """Selects files whose names start with any of these prefixes."""
    key: list[str] = field(default_factory=list, metadata=element("Key", ANY_TEXT, many=True))
    """Selects files with these names."""


class FileUncompressSelectionDict(TypedDict, total=False):
    """`FileUncompressSelection` as a mapping."""

    prefix: str
    key: Sequence[str]


@dataclass(slots=True, kw_only=True, repr=False)
class FileUncompressConfig(BaseRecord):
    """Settings for extracting an archive."""

    prefix: str | None = field(default=None, metadata=element("Prefix", ANY_TEXT))
    """The key prefix of the extracted files; by default, the root of the bucket."""
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
    """The filter for files to extract."""
    download_config: FileUncompressSelection | None = field(
        default=None, metadata=element("DownloadConfig", FileUncompressSelection)
    )
    """The files to extract."""
