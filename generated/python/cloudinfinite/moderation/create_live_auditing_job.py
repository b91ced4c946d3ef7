# Generated from spec/moderation/create_live_auditing_job.xsd (9052ef39fd3cd899).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateLiveAuditingJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.moderation.video_auditing_job import VideoSource
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import (
    CALLBACK_PARTS,
    DATA_ID,
    HTTP_ADDRESS,
    CallbackVersion,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import SubmittedAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoSourceValue
    from cloudinfinite.settings.moderation_settings import (
        CallbackVersionValue,
        ModerationUserInfo,
        StorageConf,
    )

STREAM_ADDRESS = Text(min_length=1)
"""The address of a live stream: RTMP, HLS, HTTP or HTTPS."""


@dataclass(slots=True, kw_only=True, repr=False)
class LiveAuditingInput(BaseRecord):
    """A live stream to moderate."""

    url: str = field(metadata=element("Url", STREAM_ADDRESS, required=True))
    """The address of the stream, such as rtmp://example.com/live/123. Not empty."""
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
class LiveAuditingConf(BaseRecord):
    """The moderation settings for a live stream."""

    biz_type: str = field(metadata=element("BizType", IDENTIFIER, required=True))
    """The ID of a policy for live streams that was created in the console. Not empty."""
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
    """The level of detail of the callback. One of `Simple`, `Detail`. Default: `Simple`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateLiveAuditingJobRequest(BaseRecord):
    """The arguments of `client.moderation.create_live_job`."""

    type: VideoSourceValue = field(
        default=VideoSource.LIVE_VIDEO,
        init=False,
        metadata=element("Type", VideoSource, required=True, fixed="live_video"),
    )
    input: LiveAuditingInput = field(
        metadata=element("Input", LiveAuditingInput, required=True, flatten=True)
    )
    conf: LiveAuditingConf = field(
        metadata=element("Conf", LiveAuditingConf, required=True, flatten=True)
    )
    storage_conf: StorageConf | None = field(
        default=None, metadata=element("StorageConf", "..settings.moderation_settings:StorageConf")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateLiveAuditingJobResponse(Answer):
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
    name="CreateLiveAuditingJob",
    method="POST",
    path="/video/auditing",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_live_job",
    schema="moderation/create_live_auditing_job.xsd",
    summary="Create a job that moderates a live stream while it runs, for up to five hours.",
    request=CreateLiveAuditingJobRequest,
    response=CreateLiveAuditingJobResponse,
    safe=False,
    actions=("ci:CreateAuditingJobs", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/436/48277",
        "https://cloud.tencent.com/document/product/436/76260",
        "https://cloud.tencent.com/document/product/436/121181",
    ),
)
