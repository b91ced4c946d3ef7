# Generated from spec/moderation/create_webpage_auditing_job.xsd (d5a9d24467666d61).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateWebpageAuditingJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import (
    CALLBACK_PARTS,
    DATA_ID,
    DETECT_SCENE,
    HTTP_ADDRESS,
)
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import SubmittedAuditingJob
    from cloudinfinite.settings.moderation_settings import ModerationUserInfo


@dataclass(slots=True, kw_only=True, repr=False)
class WebpageAuditingInput(BaseRecord):
    """A web page to moderate."""

    url: str = field(metadata=element("Url", HTTP_ADDRESS, required=True))
    """The http or https address of the page."""
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
class WebpageAuditingConf(BaseRecord):
    """The moderation settings for a web page."""

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
    return_highlight_html: bool | None = field(
        default=None, metadata=element("ReturnHighlightHtml", ANY_BOOLEAN, default="false")
    )
    """Whether the job and its callback contain the page with offending words highlighted. Default:
    `false`.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateWebpageAuditingJobRequest(BaseRecord):
    """The arguments of `client.moderation.create_webpage_job`."""

    input: WebpageAuditingInput = field(
        metadata=element("Input", WebpageAuditingInput, required=True, flatten=True)
    )
    conf: WebpageAuditingConf = field(
        metadata=element("Conf", WebpageAuditingConf, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateWebpageAuditingJobResponse(Answer):
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
    name="CreateWebpageAuditingJob",
    method="POST",
    path="/webpage/auditing",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_webpage_job",
    schema="moderation/create_webpage_auditing_job.xsd",
    summary="Create a job that moderates the images and the text of a web page.",
    request=CreateWebpageAuditingJobRequest,
    response=CreateWebpageAuditingJobResponse,
    safe=False,
    actions=("ci:CreateAuditingWebpageJob", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/52185",
        "https://cloud.tencent.com/document/product/436/63958",
        "https://cloud.tencent.com/document/product/436/121178",
    ),
)
