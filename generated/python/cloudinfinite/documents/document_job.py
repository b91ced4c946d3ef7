# Generated from spec/documents/document_job.xsd (fa1c233e76940e7e).
# Do not edit: change the spec and run `make generate`.
"""`DocumentJobDetail`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Url, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.results.document_result import DocProcessResult, DocWatermarkResult
    from cloudinfinite.settings.aigc_metadata import DocAigcMetadata
    from cloudinfinite.settings.document import DocProcess, DocWatermark
    from cloudinfinite.settings.job_output import JobOutput

DOCUMENT_ADDRESS = Url()
"""The http or https address of a document."""


class DocumentJobTag(OpenEnum):
    """A kind of document job."""

    DOC_PROCESS: ClassVar[DocumentJobTag] = word("DocProcess")
    """Converts a document."""
    DOC_WATERMARK: ClassVar[DocumentJobTag] = word("DocWatermark")
    """Adds a watermark to a document."""
    DOC_AIGC_METADATA: ClassVar[DocumentJobTag] = word("DocAIGCMetadata")
    """Marks a document as AI-generated."""


DocumentJobTagValue = DocumentJobTag | Literal["DocProcess", "DocWatermark", "DocAIGCMetadata"]
"""A value of `DocumentJobTag`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentJobInput(BaseRecord):
    """The document that a job processes. Specify at least one field.

    A request needs at least one of `object`, `url`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the document in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", DOCUMENT_ADDRESS))
    """The address of the document."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentJobOperation(BaseRecord):
    """The settings of a document job and, once it has ended, its result."""

    doc_process: DocProcess | None = field(
        default=None,
        metadata=element(
            "DocProcess", "..settings.document:DocProcess", when=("Tag", ("DocProcess",))
        ),
    )
    """The conversion settings. Only if `Tag` is `DocProcess`."""
    doc_process_result: DocProcessResult | None = field(
        default=None,
        metadata=element(
            "DocProcessResult",
            "..results.document_result:DocProcessResult",
            when=("Tag", ("DocProcess",)),
        ),
    )
    """The output of the conversion; absent until the job has ended. Only if `Tag` is
    `DocProcess`.
    """
    doc_watermark: DocWatermark | None = field(
        default=None,
        metadata=element(
            "DocWatermark", "..settings.document:DocWatermark", when=("Tag", ("DocWatermark",))
        ),
    )
    """The watermark. Only if `Tag` is `DocWatermark`."""
    doc_watermark_result: DocWatermarkResult | None = field(
        default=None,
        metadata=element(
            "DocWatermarkResult",
            "..results.document_result:DocWatermarkResult",
            when=("Tag", ("DocWatermark",)),
        ),
    )
    """The watermarked document; absent until the job has ended. Only if `Tag` is `DocWatermark`."""
    doc_aigc_metadata: DocAigcMetadata | None = field(
        default=None,
        metadata=element(
            "DocAIGCMetadata",
            "..settings.aigc_metadata:DocAigcMetadata",
            when=("Tag", ("DocAIGCMetadata",)),
        ),
    )
    """The mark for AI-generated documents. Only if `Tag` is `DocAIGCMetadata`."""
    output: JobOutput | None = field(
        default=None, metadata=element("Output", "..settings.job_output:JobOutput")
    )
    """The output location."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """The custom string from the request. At most 1024 characters: printable ASCII."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentJobDetail(BaseRecord):
    """A document job."""

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
    tag: DocumentJobTagValue | None = field(default=None, metadata=element("Tag", DocumentJobTag))
    """The kind of job. One of `DocProcess`, `DocWatermark`, `DocAIGCMetadata`."""
    input: DocumentJobInput | None = field(
        default=None, metadata=element("Input", DocumentJobInput)
    )
    """The document to process."""
    operation: DocumentJobOperation | None = field(
        default=None, metadata=element("Operation", DocumentJobOperation)
    )
    """The settings and, once the job has ended, the result."""
