# Generated from spec/media/create_dna_job.xsd (b331a7d5d0b0f053).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateDnaJob and its types."""

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
    from cloudinfinite.settings.dna_config import DnaConfig
    from cloudinfinite.settings.job_input import JobInput


@dataclass(slots=True, kw_only=True, repr=False)
class DnaJobOperation(BaseRecord):
    """The settings of the job."""

    dna_config: DnaConfig = field(
        metadata=element("DnaConfig", "..settings.dna_config:DnaConfig", required=True)
    )
    """The fingerprint settings."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDnaJobRequest(BaseRecord):
    """The arguments of `client.media.create_dna_job`."""

    tag: MediaJobTagValue = field(
        default=MediaJobTag.DNA,
        init=False,
        metadata=element("Tag", MediaJobTag, required=True, fixed="DNA"),
    )
    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )
    operation: DnaJobOperation = field(
        metadata=element("Operation", DnaJobOperation, required=True, flatten=True)
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
class CreateDnaJobResponse(Answer):
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
    name="CreateDnaJob",
    method="POST",
    path="/jobs",
    service=SERVICE,
    host="bucket",
    family="media",
    call="create_dna_job",
    schema="media/create_dna_job.xsd",
    summary="Create a job that fingerprints a media file, or compares it with a library.",
    request=CreateDnaJobRequest,
    response=CreateDnaJobResponse,
    safe=False,
    actions=("ci:CreateMediaJobs", "cam:PassRole"),
    pages=("https://cloud.tencent.com/document/product/460/96115",),
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribeMediaJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
