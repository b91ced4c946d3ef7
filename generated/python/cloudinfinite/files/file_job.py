# Generated from spec/files/file_job.xsd (cab698d0dbd6f696).
# Do not edit: change the spec and run `make generate`.
"""`CreateFileJobResponse`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.results.file_archive_result import FileCompressResult, FileUncompressResult
    from cloudinfinite.results.file_hash_result import FileHashCodeResult
    from cloudinfinite.settings.file_archive import FileCompressConfig, FileUncompressConfig
    from cloudinfinite.settings.file_hash import FileHashCodeConfig


class FileJobTag(OpenEnum):
    """The kind of file job."""

    FILE_HASH_CODE: ClassVar[FileJobTag] = word("FileHashCode")
    """Hashes a file."""
    FILE_UNCOMPRESS: ClassVar[FileJobTag] = word("FileUncompress")
    """Extracts an archive."""
    FILE_COMPRESS: ClassVar[FileJobTag] = word("FileCompress")
    """Packs files into an archive."""


FileJobTagValue = FileJobTag | Literal["FileHashCode", "FileUncompress", "FileCompress"]
"""A value of `FileJobTag`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileJobInput(BaseRecord):
    """The object that a file job processes, as named in a response."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket, under the documented name; no sample has it."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the object. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileJobOutput(BaseRecord):
    """The output location of a file job, as in the request."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    object: str | None = field(
        default=None, metadata=element("Object", ANY_TEXT, when=("Tag", ("FileCompress",)))
    )
    """The key of the archive. Only if `Tag` is `FileCompress`."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileJobOperation(BaseRecord):
    """The settings of a file job and, once it has ended, its result."""

    file_hash_code_config: FileHashCodeConfig | None = field(
        default=None,
        metadata=element(
            "FileHashCodeConfig",
            "..settings.file_hash:FileHashCodeConfig",
            when=("Tag", ("FileHashCode",)),
        ),
    )
    """The hashing settings. Only if `Tag` is `FileHashCode`."""
    file_hash_code_result: FileHashCodeResult | None = field(
        default=None,
        metadata=element(
            "FileHashCodeResult",
            "..results.file_hash_result:FileHashCodeResult",
            when=("Tag", ("FileHashCode",)),
        ),
    )
    """The hash; absent until the job has ended. Only if `Tag` is `FileHashCode`."""
    file_uncompress_config: FileUncompressConfig | None = field(
        default=None,
        metadata=element(
            "FileUncompressConfig",
            "..settings.file_archive:FileUncompressConfig",
            when=("Tag", ("FileUncompress",)),
        ),
    )
    """The extraction settings. Only if `Tag` is `FileUncompress`."""
    file_uncompress_result: FileUncompressResult | None = field(
        default=None,
        metadata=element(
            "FileUncompressResult",
            "..results.file_archive_result:FileUncompressResult",
            when=("Tag", ("FileUncompress",)),
        ),
    )
    """The location of the extracted files; absent until the job has ended. Only if `Tag` is
    `FileUncompress`.
    """
    file_compress_config: FileCompressConfig | None = field(
        default=None,
        metadata=element(
            "FileCompressConfig",
            "..settings.file_archive:FileCompressConfig",
            when=("Tag", ("FileCompress",)),
        ),
    )
    """The packing settings. Only if `Tag` is `FileCompress`."""
    file_compress_result: FileCompressResult | None = field(
        default=None,
        metadata=element(
            "FileCompressResult",
            "..results.file_archive_result:FileCompressResult",
            when=("Tag", ("FileCompress",)),
        ),
    )
    """The archive that was created; absent until the job has ended. Only if `Tag` is
    `FileCompress`.
    """
    output: FileJobOutput | None = field(
        default=None,
        metadata=element("Output", FileJobOutput, when=("Tag", ("FileUncompress", "FileCompress"))),
    )
    """The output location. Only if `Tag` is `FileUncompress` or `FileCompress`."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """The custom string from the request. At most 1024 characters: printable ASCII."""


@dataclass(slots=True, kw_only=True, repr=False)
class FileJobDetail(BaseRecord):
    """A file job."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the job failed. The vendor documents none for other jobs, but they often
    have `Success`, so check State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the job failed."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When the job was created."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When the job ended; absent until then."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue of the job. Not empty."""
    tag: FileJobTagValue | None = field(default=None, metadata=element("Tag", FileJobTag))
    """The kind of job. One of `FileHashCode`, `FileUncompress`, `FileCompress`."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """The start time; absent until the job starts."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """The progress, in percent."""
    input: FileJobInput | None = field(
        default=None,
        metadata=element("Input", FileJobInput, when=("Tag", ("FileHashCode", "FileUncompress"))),
    )
    """The object to process. Only if `tag` is `FileHashCode` or `FileUncompress`."""
    operation: FileJobOperation | None = field(
        default=None, metadata=element("Operation", FileJobOperation)
    )
    """The settings and, once the job has ended, the result."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateFileJobResponse(Answer):
    """The file job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[FileJobDetail] = field(
        metadata=element("JobsDetail", FileJobDetail, many=True, always=True)
    )
    """The jobs; one for this call."""
