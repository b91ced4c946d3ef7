# Generated from spec/moderation/create_image_auditing_jobs.xsd (f810599f59af6cc9).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateImageAuditingJobs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, TypedDict

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import (
    BASE64_TEXT,
    DATA_ID,
    DETECT_SCENE,
    HTTP_ADDRESS,
    NUMERIC_SWITCH,
)
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.settings.moderation_settings import (
        FreezeSettings,
        ModerationUserInfo,
        ModerationUserInfoDict,
    )

POSITIVE_NUMBER = Integer(minimum=1)
"""1 or more."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAuditingInput(BaseRecord):
    """An image to moderate. If several sources are specified, Content takes precedence over Object,
    and Object over Url.

    A request needs at least one of `object`, `url`, `content`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url", "Content"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the image in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The http or https address of the image."""
    content: str | None = field(default=None, metadata=element("Content", BASE64_TEXT))
    """The content of the image, in Base64. Not empty: Base64 characters (encode the content
    first).
    """
    interval: int | None = field(
        default=None, metadata=element("Interval", POSITIVE_NUMBER, default="5")
    )
    """For a GIF: the interval between checked frames. At least 1. Default: `5`."""
    max_frames: int | None = field(
        default=None, metadata=element("MaxFrames", POSITIVE_NUMBER, default="5")
    )
    """For a GIF: the maximum number of frames to check. At least 1. Default: `5`."""
    large_image_detect: int | None = field(
        default=None, metadata=element("LargeImageDetect", NUMERIC_SWITCH, default="0")
    )
    """Whether to compress an image larger than 5 MB first, which is billed: 0 for no, 1 for yes. No
    image can be larger than 32 MB. 0 to 1. Default: `0`.
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


class ImageAuditingInputDict(TypedDict, total=False):
    """`ImageAuditingInput` as a mapping."""

    object: str
    url: str
    content: str
    interval: int
    max_frames: int
    large_image_detect: int
    data_id: str
    user_info: ModerationUserInfo | ModerationUserInfoDict


@dataclass(slots=True, kw_only=True, repr=False)
class ImageAuditingConf(BaseRecord):
    """The moderation settings for images."""

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
    async_: int | None = field(default=None, metadata=element("Async", NUMERIC_SWITCH, default="0"))
    """1 to return before the images are moderated; 0 to wait. 0 to 1. Default: `0`."""
    callback: str | None = field(default=None, metadata=element("Callback", HTTP_ADDRESS))
    """The http or https address that receives detailed results; only with Async."""
    freeze: FreezeSettings | None = field(
        default=None, metadata=element("Freeze", "..settings.moderation_settings:FreezeSettings")
    )
    """The scores at which to freeze the object. Content specified by its address is never
    frozen.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateImageAuditingJobsRequest(BaseRecord):
    """The arguments of `client.moderation.create_image_jobs`."""

    input: list[ImageAuditingInput] = field(
        metadata=element("Input", ImageAuditingInput, many=True, max_items=100, required=True)
    )
    conf: ImageAuditingConf | None = field(
        default=None, metadata=element("Conf", ImageAuditingConf, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateImageAuditingJobsResponse(Answer):
    """The images, in the order of the request."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[ImageAuditingJob] = field(
        metadata=element(
            "JobsDetail", "..moderation.image_auditing_job:ImageAuditingJob", many=True, always=True
        )
    )
    """The images."""


OPERATION: Final = Operation(
    name="CreateImageAuditingJobs",
    method="POST",
    path="/image/auditing",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_image_jobs",
    schema="moderation/create_image_auditing_jobs.xsd",
    summary="Moderate up to 100 images, immediately or in the background.",
    request=CreateImageAuditingJobsRequest,
    response=CreateImageAuditingJobsResponse,
    safe=False,
    actions=("ci:CreateAuditingPictureJob", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49321",
        "https://www.tencentcloud.com/document/product/436/48538",
        "https://cloud.tencent.com/document/product/436/63593",
        "https://cloud.tencent.com/document/product/460/63594",
    ),
)
