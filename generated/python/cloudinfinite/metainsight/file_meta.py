# Generated from spec/metainsight/file_meta.xsd (ceaf7eda1be574b5).
# Do not edit: change the spec and run `make generate`.
"""`FileMeta`, `FileMetaIndexRequest` and `FileMetaIndexResponse`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Url, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

META_CALL_BACK_ADDRESS = Url()
"""An http or https address."""

INDEXED_FACES = Integer(minimum=1, maximum=20)
"""A number of faces."""


class FileMediaType(OpenEnum):
    """A kind of file."""

    IMAGE: ClassVar[FileMediaType] = word("image")
    """An image."""
    DOCUMENT: ClassVar[FileMediaType] = word("document")
    """A document."""
    ARCHIVE: ClassVar[FileMediaType] = word("archive")
    """An archive."""
    VIDEO: ClassVar[FileMediaType] = word("video")
    """A video."""
    AUDIO: ClassVar[FileMediaType] = word("audio")
    """An audio file."""
    OTHER: ClassVar[FileMediaType] = word("other")
    """Any other file."""


FileMediaTypeValue = FileMediaType | Literal[
    "image", "document", "archive", "video", "audio", "other"
]  # fmt: skip
"""A value of `FileMediaType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileMeta(BaseRecord):
    """The metadata of a file."""

    object_id: str | None = field(default=None, metadata=element("ObjectId", ANY_TEXT))
    """The ID of the object."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The time when the file was indexed."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change to the index."""
    uri: str | None = field(default=None, metadata=element("URI", ANY_TEXT))
    """The file."""
    filename: str | None = field(default=None, metadata=element("Filename", ANY_TEXT))
    """The key of the object."""
    media_type: FileMediaTypeValue | None = field(
        default=None, metadata=element("MediaType", FileMediaType)
    )
    """The kind of file. One of `image`, `document`, `archive`, `video`, `audio`, `other`."""
    content_type: str | None = field(default=None, metadata=element("ContentType", ANY_TEXT))
    """The media type."""
    storage_class: str | None = field(default=None, metadata=element("COSStorageClass", ANY_TEXT))
    """The storage class."""
    crc64: str | None = field(default=None, metadata=element("COSCRC64", ANY_TEXT))
    """The CRC-64 of the content."""
    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """The size, in bytes."""
    cache_control: str | None = field(default=None, metadata=element("CacheControl", ANY_TEXT))
    """The header Cache-Control."""
    content_disposition: str | None = field(
        default=None, metadata=element("ContentDisposition", ANY_TEXT)
    )
    """The header Content-Disposition."""
    content_encoding: str | None = field(
        default=None, metadata=element("ContentEncoding", ANY_TEXT)
    )
    """The header Content-Encoding."""
    content_language: str | None = field(
        default=None, metadata=element("ContentLanguage", ANY_TEXT)
    )
    """The header Content-Language."""
    server_side_encryption: str | None = field(
        default=None, metadata=element("ServerSideEncryption", ANY_TEXT)
    )
    """The encryption method."""
    etag: str | None = field(default=None, metadata=element("ETag", ANY_TEXT))
    """The ETag."""
    file_modified_time: datetime | None = field(
        default=None, metadata=element("FileModifiedTime", TIMESTAMP)
    )
    """The time of the last change to the file."""
    custom_id: str | None = field(default=None, metadata=element("CustomId", ANY_TEXT))
    """The custom ID."""
    custom_labels: dict[str, str] = field(
        default_factory=dict, metadata=element("CustomLabels", ANY_TEXT, names=ANY_TEXT)
    )
    """The custom labels, by name."""
    user_meta: dict[str, str] = field(
        default_factory=dict, metadata=element("COSUserMeta", ANY_TEXT, names=ANY_TEXT)
    )
    """The custom headers, by name."""
    object_acl: str | None = field(default=None, metadata=element("ObjectACL", ANY_TEXT))
    """The access permissions of the object."""
    tagging: dict[str, str] = field(
        default_factory=dict, metadata=element("COSTagging", ANY_TEXT, names=ANY_TEXT)
    )
    """The tags of the object, by key."""
    tagging_count: int | None = field(
        default=None, metadata=element("COSTaggingCount", ANY_INTEGER)
    )
    """The number of tags of the object."""
    dataset_name: str | None = field(default=None, metadata=element("DatasetName", ANY_TEXT))
    """The dataset."""


@dataclass(slots=True, kw_only=True, repr=False)
class IndexedPerson(BaseRecord):
    """A person in a file."""

    person_id: str | None = field(default=None, metadata=element("PersonId", ANY_TEXT))
    """A custom ID."""


class IndexedPersonDict(TypedDict, total=False):
    """`IndexedPerson` as a mapping."""

    person_id: str


@dataclass(slots=True, kw_only=True, repr=False)
class IndexedFile(BaseRecord):
    """A file to index."""

    uri: str = field(metadata=element("URI", RESOURCE_URI, required=True))
    """The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty."""
    custom_id: str | None = field(default=None, metadata=element("CustomId", ANY_TEXT))
    """A custom ID for identifying the file."""
    custom_labels: dict[str, str] = field(
        default_factory=dict, metadata=element("CustomLabels", ANY_TEXT, names=ANY_TEXT)
    )
    """Custom labels, with a text for each name. Queries can filter by them."""
    media_type: FileMediaTypeValue | None = field(
        default=None, metadata=element("MediaType", FileMediaType)
    )
    """The kind of file. One of `image`, `document`, `archive`, `video`, `audio`, `other`."""
    content_type: str | None = field(default=None, metadata=element("ContentType", ANY_TEXT))
    """The media type, such as image/jpeg."""
    max_face_num: int | None = field(
        default=None, metadata=element("MaxFaceNum", INDEXED_FACES, default="20")
    )
    """The maximum number of faces to index. Only with the template Official:FaceSearch. 1 to 20.
    Default: `20`.
    """
    persons: list[IndexedPerson] = field(
        default_factory=list, metadata=element("Persons", IndexedPerson, many=True)
    )
    """The people in the file. Only with the template Official:FaceSearch."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileMetaIndexRequest(BaseRecord):
    """The arguments of `client.metainsight.update_file_meta_index`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    file: IndexedFile = field(metadata=element("File", IndexedFile, required=True, flatten=True))
    call_back: str | None = field(
        default=None, metadata=element("Callback", META_CALL_BACK_ADDRESS)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class FileMetaIndexResponse(Answer):
    """The confirmation that the file is being indexed."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    event_id: str | None = field(default=None, metadata=element("EventId", ANY_TEXT))
    """The ID of the event."""
