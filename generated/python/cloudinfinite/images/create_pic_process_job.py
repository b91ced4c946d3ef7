# Generated from spec/images/create_pic_process_job.xsd (d97ab46a3d3c7aa7).
# Do not edit: change the spec and run `make generate`.
"""The operation CreatePicProcessJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.images.image_job import ImageJobTag
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.images.image_job import ImageJobTagValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.job_input import JobInput
    from cloudinfinite.settings.job_output import JobOutput
    from cloudinfinite.settings.pic_process import PicProcess


@dataclass(slots=True, kw_only=True, repr=False)
class PicProcessJobOperation(BaseRecord):
    """The settings of the job.

    A request needs at least one of `template_id`, `pic_process`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("TemplateId", "PicProcess"),)

    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The template to use. If specified, PicProcess is ignored. Not empty."""
    pic_process: PicProcess | None = field(
        default=None, metadata=element("PicProcess", "..settings.pic_process:PicProcess")
    )
    """The image processing settings."""
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
class CreatePicProcessJobRequest(BaseRecord):
    """The arguments of `client.images.create_job`."""

    tag: ImageJobTagValue = field(
        default=ImageJobTag.PIC_PROCESS,
        init=False,
        metadata=element("Tag", ImageJobTag, required=True, fixed="PicProcess"),
    )
    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )
    operation: PicProcessJobOperation = field(
        metadata=element("Operation", PicProcessJobOperation, required=True, flatten=True)
    )
    queue_id: str = field(metadata=element("QueueId", IDENTIFIER, required=True))
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
class CreatePicProcessJobResponse(Answer):
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
    name="CreatePicProcessJob",
    method="POST",
    path="/pic_jobs",
    service=SERVICE,
    host="bucket",
    family="images",
    call="create_job",
    schema="images/create_pic_process_job.xsd",
    summary="Create a job that processes an image.",
    request=CreatePicProcessJobRequest,
    response=CreatePicProcessJobResponse,
    safe=False,
    actions=("ci:CreatePicProcessJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49947",
        "https://cloud.tencent.com/document/product/460/67194",
    ),
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribePicProcessJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
