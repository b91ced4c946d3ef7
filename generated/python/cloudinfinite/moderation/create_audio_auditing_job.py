# Generated from spec/moderation/create_audio_auditing_job.xsd (16f2b33e94ba33b5).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateAudioAuditingJob and its types."""

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
    CallbackVersion,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import SubmittedAuditingJob
    from cloudinfinite.settings.moderation_settings import (
        CallbackVersionValue,
        FreezeSettings,
        ModerationUserInfo,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class AudioAuditingInput(BaseRecord):
    """The audio to moderate: smaller than 600 MB and shorter than three hours. For a video, its
    audio is moderated.

    A request needs at least one of `object`, `url`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the file in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The http or https address of the content, instead of an object."""
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
class AudioAuditingConf(BaseRecord):
    """The moderation settings for audio."""

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
class CreateAudioAuditingJobRequest(BaseRecord):
    """The arguments of `client.moderation.create_audio_job`."""

    input: AudioAuditingInput = field(
        metadata=element("Input", AudioAuditingInput, required=True, flatten=True)
    )
    conf: AudioAuditingConf = field(
        metadata=element("Conf", AudioAuditingConf, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateAudioAuditingJobResponse(Answer):
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
    name="CreateAudioAuditingJob",
    method="POST",
    path="/audio/auditing",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_audio_job",
    schema="moderation/create_audio_auditing_job.xsd",
    summary="Create a job that moderates audio.",
    request=CreateAudioAuditingJobRequest,
    response=CreateAudioAuditingJobResponse,
    safe=False,
    actions=("ci:CreateAuditingAudioJob", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/48266",
        "https://cloud.tencent.com/document/product/460/53395",
        "https://cloud.tencent.com/document/product/436/119488",
    ),
)
