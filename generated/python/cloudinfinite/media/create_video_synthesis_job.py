# Generated from spec/media/create_video_synthesis_job.xsd (3a5326b5060929bd).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVideoSynthesisJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.media_job import MediaJobTag
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.common.media_job import MediaJobDetail, MediaJobTagValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.job_output import JobOutput
    from cloudinfinite.settings.transcode import Transcode
    from cloudinfinite.settings.video_synthesis import VideoSynthesis
    from cloudinfinite.settings.watermark import Watermark


@dataclass(slots=True, kw_only=True, repr=False)
class VideoSynthesisJobOperation(BaseRecord):
    """The settings of the job."""

    video_synthesis: VideoSynthesis = field(
        metadata=element(
            "VideoSynthesis", "..settings.video_synthesis:VideoSynthesis", required=True
        )
    )
    """The videos, and their positions."""
    transcode: Transcode | None = field(
        default=None, metadata=element("Transcode", "..settings.transcode:Transcode")
    )
    """The settings of the output."""
    watermark: list[Watermark] = field(
        default_factory=list,
        metadata=element("Watermark", "..settings.watermark:Watermark", many=True, max_items=3),
    )
    """The watermarks to add. At most 3 items."""
    output: JobOutput = field(
        metadata=element("Output", "..settings.job_output:JobOutput", required=True)
    )
    """The output location."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateVideoSynthesisJobRequest(BaseRecord):
    """The arguments of `client.media.create_video_synthesis_job`."""

    tag: MediaJobTagValue = field(
        default=MediaJobTag.VIDEO_SYNTHESIS,
        init=False,
        metadata=element("Tag", MediaJobTag, required=True, fixed="VideoSynthesis"),
    )
    operation: VideoSynthesisJobOperation = field(
        metadata=element("Operation", VideoSynthesisJobOperation, required=True, flatten=True)
    )
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    queue_type: str | None = field(default=None, metadata=element("QueueType", ANY_TEXT))
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, default="XML")
    )
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, default="Url")
    )
    call_back: str | None = field(default=None, metadata=element("CallBack", CALL_BACK_ADDRESS))
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig",
            "..settings.callback:CallBackMqConfig",
            required_when=(("CallBackType", "TDMQ"),),
        ),
    )
    call_back_kafka_config: KafkaConfig | None = field(
        default=None,
        metadata=element(
            "CallBackKafkaConfig",
            "..settings.callback:KafkaConfig",
            required_when=(("CallBackType", "Kafka"),),
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateVideoSynthesisJobResponse(Answer):
    """The job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[MediaJobDetail] = field(
        metadata=element("JobsDetail", "..common.media_job:MediaJobDetail", many=True, always=True)
    )
    """The jobs; one for this call."""


OPERATION: Final = Operation(
    name="CreateVideoSynthesisJob",
    method="POST",
    path="/jobs",
    service=SERVICE,
    host="bucket",
    family="media",
    call="create_video_synthesis_job",
    schema="media/create_video_synthesis_job.xsd",
    summary="Create a job that combines several videos into one picture.",
    request=CreateVideoSynthesisJobRequest,
    response=CreateVideoSynthesisJobResponse,
    safe=False,
    actions=("ci:CreateMediaJobs", "cam:PassRole"),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribeMediaJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
