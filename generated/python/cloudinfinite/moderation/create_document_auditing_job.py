# Generated from spec/moderation/create_document_auditing_job.xsd (354c504ce3fb6575).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateDocumentAuditingJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import (
    CALLBACK_PARTS,
    DATA_ID,
    DETECT_SCENE,
    HTTP_ADDRESS,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import SubmittedAuditingJob
    from cloudinfinite.settings.moderation_settings import FreezeSettings, ModerationUserInfo

DOCUMENT_TYPE = Text(min_length=1)
"""The file extension of a document type, such as docx."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentAuditingInput(BaseRecord):
    """The document to moderate: at most 200 MB and 5,000 pages.

    A request needs at least one of `object`, `url`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the document in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The http or https address of the content, instead of an object."""
    type: str | None = field(default=None, metadata=element("Type", DOCUMENT_TYPE))
    """The type of the document, such as docx. Required if its name has no extension. Not empty."""
    data_id: str | None = field(default=None, metadata=element("DataId", DATA_ID))
    """A custom string, returned in the job's details and callback; at most 512 bytes in UTF-8. At
    most 512 characters.
    """
    user_info: ModerationUserInfo | None = field(
        default=None,
        metadata=element("UserInfo", "..settings.moderation_settings:ModerationUserInfo"),
    )
    """Information about the author of the content and where it was posted."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentAuditingConf(BaseRecord):
    """The moderation settings for a document."""

    biz_type: str | None = field(default=None, metadata=element("BizType", IDENTIFIER))
    """The ID of a policy created in the console. If omitted, the default policy applies. Not
    empty.
    """
    detect_type: list[str] = field(
        default_factory=list, metadata=element("DetectType", DETECT_SCENE, many=True, comma=True)
    )
    """The categories of content to detect. Not empty. Deprecated: The service no longer maintains
    it; use BizType instead.
    """
    callback: str | None = field(default=None, metadata=element("Callback", HTTP_ADDRESS))
    """The http or https address that receives the result."""
    callback_type: int | None = field(
        default=None, metadata=element("CallbackType", CALLBACK_PARTS, default="1")
    )
    """Which parts of the content the callback reports: 1 for all parts, 2 for only those that
    violate the policy. 1 to 2. Default: `1`.
    """
    freeze: FreezeSettings | None = field(
        default=None, metadata=element("Freeze", "..settings.moderation_settings:FreezeSettings")
    )
    """The scores at which to freeze the object. Content specified by its address is never
    frozen.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDocumentAuditingJobRequest(BaseRecord):
    """The arguments of `client.moderation.create_document_job`."""

    input: DocumentAuditingInput = field(
        metadata=element("Input", DocumentAuditingInput, required=True, flatten=True)
    )
    conf: DocumentAuditingConf = field(
        metadata=element("Conf", DocumentAuditingConf, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDocumentAuditingJobResponse(Answer):
    """The job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: SubmittedAuditingJob = field(
        metadata=element(
            "JobsDetail", "..moderation.auditing_job:SubmittedAuditingJob", always=True
        )
    )
    """The job."""


OPERATION: Final = Operation(
    name="CreateDocumentAuditingJob",
    method="POST",
    path="/document/auditing",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_document_job",
    schema="moderation/create_document_auditing_job.xsd",
    summary="Create a job that moderates a document, page by page, as images.",
    request=CreateDocumentAuditingJobRequest,
    response=CreateDocumentAuditingJobResponse,
    safe=False,
    actions=("ci:CreateAuditingDocumentJob", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/52121",
        "https://www.tencentcloud.com/document/product/436/48258",
        "https://cloud.tencent.com/document/product/436/59381",
        "https://cloud.tencent.com/document/product/436/59378",
    ),
)
