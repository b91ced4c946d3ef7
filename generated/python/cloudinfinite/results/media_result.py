# Generated from spec/results/media_result.xsd (165b231af11dee1f).
# Do not edit: change the spec and run `make generate`.
"""`MediaResult`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class MediaOutputMd5(BaseRecord):
    """The MD5 hash of a file."""

    object_name: str | None = field(default=None, metadata=element("ObjectName", ANY_TEXT))
    """The key of the file."""
    md5: str | None = field(default=None, metadata=element("Md5", ANY_TEXT))
    """The MD5 hash of the file."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaSpriteFile(BaseRecord):
    """The sprites that a media job wrote to one bucket."""

    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    object_name: list[str] = field(
        default_factory=list, metadata=element("ObjectName", ANY_TEXT, many=True)
    )
    """The keys of the files."""
    object_prefix: str | None = field(default=None, metadata=element("ObjectPrefix", ANY_TEXT))
    """The key prefix of the files, if there are many."""
    md5_info: list[MediaOutputMd5] = field(
        default_factory=list, metadata=element("Md5Info", MediaOutputMd5, many=True)
    )
    """The MD5 hash of each file."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaOutputFile(BaseRecord):
    """The files that a media job wrote to one bucket."""

    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    object_name: list[str] = field(
        default_factory=list, metadata=element("ObjectName", ANY_TEXT, many=True)
    )
    """The keys of the files."""
    object_prefix: str | None = field(default=None, metadata=element("ObjectPrefix", ANY_TEXT))
    """The key prefix of the files, if there are many."""
    md5_info: list[MediaOutputMd5] = field(
        default_factory=list, metadata=element("Md5Info", MediaOutputMd5, many=True)
    )
    """The MD5 hash of each file."""
    sprite_output_file: MediaSpriteFile | None = field(
        default=None,
        metadata=element("SpriteOutputFile", MediaSpriteFile, when=("Tag", ("Snapshot",))),
    )
    """The sprites, if they are not listed with the files. Only if `Tag` is `Snapshot`."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaResult(BaseRecord):
    """The files that a media job wrote."""

    output_file: MediaOutputFile | None = field(
        default=None, metadata=element("OutputFile", MediaOutputFile)
    )
    """The files, by bucket."""
    sprite_output_file: MediaOutputFile | None = field(
        default=None,
        metadata=element("SpriteOutputFile", MediaOutputFile, when=("Tag", ("Snapshot",))),
    )
    """The sprites, by bucket. Only if `Tag` is `Snapshot`."""
