# Generated from spec/recognition/create_translation_job.xsd (737eeba2b0a18f23).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateTranslationJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.recognition.ai_job import AiJobTag, CreateAiJobResponse
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.recognition.ai_job import AiJobTagValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.job_output import JobOutput
    from cloudinfinite.settings.translation import Translation, TranslationInput


@dataclass(slots=True, kw_only=True, repr=False)
class TranslationJobOperation(BaseRecord):
    """The settings of the job."""

    translation: Translation = field(
        metadata=element("Translation", "..settings.translation:Translation", required=True)
    )
    """The target of the translation."""
    output: JobOutput | None = field(
        default=None, metadata=element("Output", "..settings.job_output:JobOutput")
    )
    """The output location. Required unless NoNeedOutput is true."""
    no_need_output: bool | None = field(default=None, metadata=element("NoNeedOutput", ANY_BOOLEAN))
    """Whether to write no file and return the translation only in the job's details; for images
    only.
    """
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTranslationJobRequest(BaseRecord):
    """The arguments of `client.recognition.create_translation_job`."""

    tag: AiJobTagValue = field(
        default=AiJobTag.TRANSLATION,
        init=False,
        metadata=element("Tag", AiJobTag, required=True, fixed="Translation"),
    )
    input: TranslationInput = field(
        metadata=element(
            "Input", "..settings.translation:TranslationInput", required=True, flatten=True
        )
    )
    operation: TranslationJobOperation = field(
        metadata=element("Operation", TranslationJobOperation, required=True, flatten=True)
    )
    queue_id: str = field(metadata=element("QueueId", IDENTIFIER, required=True))
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


OPERATION: Final = Operation(
    name="CreateTranslationJob",
    method="POST",
    path="/ai_jobs",
    service=SERVICE,
    host="bucket",
    family="recognition",
    call="create_translation_job",
    schema="recognition/create_translation_job.xsd",
    summary="Create a job that translates a file.",
    request=CreateTranslationJobRequest,
    response=CreateAiJobResponse,
    safe=False,
    actions=(),
    pages=("https://www.tencentcloud.com/document/product/1045/49788",),
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribeAiJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
