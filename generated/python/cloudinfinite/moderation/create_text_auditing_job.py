# Generated from spec/moderation/create_text_auditing_job.xsd (9ab6ceefb0e2e43e).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateTextAuditingJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import (
    BASE64_TEXT,
    CALLBACK_PARTS,
    DATA_ID,
    DETECT_SCENE,
    HTTP_ADDRESS,
    CallbackVersion,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite.settings.moderation_settings import (
        CallbackVersionValue,
        FreezeSettings,
        ModerationUserInfo,
    )
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class TextAuditingInput(BaseRecord):
    """A text to moderate, specified in one of three ways.

    A request needs at least one of `object`, `url`, `content`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url", "Content"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of a text file in the bucket, in UTF-8 or GBK, up to 1 MB. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The http or https address of a text file, in UTF-8 or GBK, up to 1 MB."""
    content: str | None = field(default=None, metadata=element("Content", BASE64_TEXT))
    """The text itself, in UTF-8 encoded as Base64. At most 10,000 characters before encoding. Not
    empty: Base64 characters (encode the content first).
    """
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
class TextAuditingConf(BaseRecord):
    """The moderation settings for a text."""

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
    callback_version: CallbackVersionValue | None = field(
        default=None, metadata=element("CallbackVersion", CallbackVersion, default="Simple")
    )
    """The level of detail in the callback. One of `Simple`, `Detail`. Default: `Simple`."""
    freeze: FreezeSettings | None = field(
        default=None, metadata=element("Freeze", "..settings.moderation_settings:FreezeSettings")
    )
    """The scores at which to freeze the object. Content specified by its address is never
    frozen.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTextAuditingJobRequest(BaseRecord):
    """The arguments of `client.moderation.create_text_job`."""

    input: TextAuditingInput = field(
        metadata=element("Input", TextAuditingInput, required=True, flatten=True)
    )
    conf: TextAuditingConf = field(
        metadata=element("Conf", TextAuditingConf, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTextAuditingJobResponse(Answer):
    """The job, with the verdict if the text was specified in Content."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: TextAuditingJob = field(
        metadata=element(
            "JobsDetail",
            "..moderation.text_auditing_job:TextAuditingJob",
            always=True,
            verdict="whole",
        )
    )
    """The job."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


OPERATION: Final = Operation(
    name="CreateTextAuditingJob",
    method="POST",
    path="/text/auditing",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_text_job",
    schema="moderation/create_text_auditing_job.xsd",
    summary="Moderate a text, immediately or in the background.",
    request=CreateTextAuditingJobRequest,
    response=CreateTextAuditingJobResponse,
    safe=False,
    actions=("ci:CreateAuditingTextJob", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/436/48188",
        "https://cloud.tencent.com/document/product/436/56289",
    ),
)
